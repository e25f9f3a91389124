# expect fail: vm-app-01 runs in one datacenter of westeurope
resource "azapi_resource" "app" {
  type = "Microsoft.Compute/virtualMachines@2024-07-01"
  name = "vm-app-01"
  location = "westeurope"

  body = {
    properties = {
      hardwareProfile = {
        vmSize = "Standard_D2s_v5"
      }
    }
  }
}
