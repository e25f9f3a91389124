variable "group_id" {
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
          createOption = "FromImage"
          # expect fail: key that Microsoft manages
          managedDisk = {
            storageAccountType = "Premium_LRS"
          }
        }
      }
    }
  }
}

resource "azapi_resource" "bare" {
  type      = "Microsoft.Compute/virtualMachines@2024-07-01"
  name      = "vm-app-2"
  parent_id = var.group_id
  location  = "westeurope"

  body = {
    properties = {
      hardwareProfile = {
        vmSize = "Standard_D4s_v5"
      }
      storageProfile = {
        # expect fail: key that Microsoft manages
        osDisk = {
          createOption = "FromImage"
        }
      }
    }
  }
}
