variable "zones" {
  type = list(string)
}

resource "azapi_resource" "app" {
  type = "Microsoft.Compute/virtualMachines@2024-07-01"
  name = "vm-app-01"
  location = "westeurope"

  body = {
    # expect unknown: zones
    zones = var.zones
    properties = {
      hardwareProfile = {
        vmSize = "Standard_D2s_v5"
      }
    }
  }
}
