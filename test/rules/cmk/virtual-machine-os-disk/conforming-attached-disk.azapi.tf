# expect nothing
variable "group_id" {
  type = string
}

variable "disk_id" {
  type = string
}

resource "azapi_resource" "app" {
  type      = "Microsoft.Compute/virtualMachines@2024-07-01"
  name      = "vm-app-1"
  parent_id = var.group_id
  location  = "westeurope"

  body = {
    properties = {
      hardwareProfile = {
        vmSize = "Standard_D4s_v5"
      }
      storageProfile = {
        osDisk = {
          createOption = "Attach"
          osType       = "Linux"
          managedDisk = {
            id = var.disk_id
          }
        }
      }
    }
  }
}
