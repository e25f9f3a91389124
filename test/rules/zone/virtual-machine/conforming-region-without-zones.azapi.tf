# expect nothing
resource "azapi_resource" "app" {
  type = "Microsoft.Compute/virtualMachines@2024-07-01"
  name = "vm-app-01"
  location = "westcentralus"

  body = {
    properties = {
      hardwareProfile = {
        vmSize = "Standard_D2s_v5"
      }
    }
  }
}
