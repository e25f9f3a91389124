# expect pass
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
          # expect fail: vm-web starts from the preview image ubuntu-25_04-preview
          offer     = "ubuntu-25_04-preview"
          # expect fail: server-preview
          sku       = "server-preview"
          version   = "25.04.202504150"
        }
      }
    }
  }
}
