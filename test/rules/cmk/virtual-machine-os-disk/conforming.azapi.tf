variable "group_id" {
  type = string
}

variable "key_url" {
  type = string
}

resource "azapi_resource" "encryptionSet" {
  type      = "Microsoft.Compute/diskEncryptionSets@2024-03-02"
  name      = "des-payments"
  parent_id = var.group_id
  location  = "westeurope"

  body = {
    identity = {
      type = "SystemAssigned"
    }
    properties = {
      activeKey = {
        keyUrl = var.key_url
      }
    }
  }
}

# expect pass
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
          managedDisk = {
            storageAccountType = "Premium_LRS"
            diskEncryptionSet = {
              id = azapi_resource.encryptionSet.id
            }
          }
        }
      }
    }
  }
}

# expect pass
resource "azapi_resource" "confidential" {
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
        osDisk = {
          createOption = "FromImage"
          managedDisk = {
            securityProfile = {
              securityEncryptionType = "DiskWithVMGuestState"
              diskEncryptionSet = {
                id = azapi_resource.encryptionSet.id
              }
            }
          }
        }
      }
    }
  }
}
