variable "group_id" {
  type = string
}

# expect fail: key that Microsoft manages
resource "azapi_resource" "data" {
  type      = "Microsoft.Compute/disks@2024-03-02"
  name      = "disk-data-1"
  parent_id = var.group_id
  location  = "westeurope"

  body = {
    sku = {
      name = "Premium_ZRS"
    }
    properties = {
      creationData = {
        createOption = "Empty"
      }
      diskSizeGB = 256
    }
  }
}

resource "azapi_resource" "explicit" {
  type      = "Microsoft.Compute/disks@2024-03-02"
  name      = "disk-data-2"
  parent_id = var.group_id
  location  = "westeurope"

  body = {
    sku = {
      name = "Premium_ZRS"
    }
    properties = {
      creationData = {
        createOption = "Empty"
      }
      diskSizeGB = 256
      # expect fail: key that Microsoft manages
      encryption = {
        type = "EncryptionAtRestWithPlatformKey"
      }
    }
  }
}
