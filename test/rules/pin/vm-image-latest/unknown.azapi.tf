variable "release" {
  type = string
}

resource "azapi_resource" "web" {
  type     = "Microsoft.Compute/virtualMachines@2024-07-01"
  name     = "vm-web"
  location = "westeurope"

  body = {
    zones = ["1"]
    properties = {
      hardwareProfile = { vmSize = "Standard_D2s_v5" }
      storageProfile = {
        imageReference = {
          publisher = "Canonical"
          offer     = "ubuntu-24_04-lts"
          sku       = "server"
          # expect unknown: release
          version   = var.release
        }
      }
    }
  }
}
