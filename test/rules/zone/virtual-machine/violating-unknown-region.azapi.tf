variable "location" {
  type = string
}

# expect fail: The region is not known here; most Azure regions have zones.
resource "azapi_resource" "app" {
  type = "Microsoft.Compute/virtualMachines@2024-07-01"
  name = "vm-app-01"
  location = var.location

  body = {
    properties = {
      hardwareProfile = {
        vmSize = "Standard_D2s_v5"
      }
    }
  }
}
