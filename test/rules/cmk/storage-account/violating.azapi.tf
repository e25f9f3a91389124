variable "group_id" {
  type = string
}

resource "azapi_resource" "explicit" {
  type      = "Microsoft.Storage/storageAccounts@2024-01-01"
  name      = "stpayments1"
  parent_id = var.group_id
  location  = "westeurope"

  body = {
    sku = {
      name = "Standard_ZRS"
    }
    kind = "StorageV2"
    properties = {
      encryption = {
        # expect fail: key that Microsoft manages
        keySource = "Microsoft.Storage"
        services = {
          blob = {
            enabled = true
          }
        }
      }
    }
  }
}

# expect fail: key that Microsoft manages
resource "azapi_resource" "silent" {
  type      = "Microsoft.Storage/storageAccounts@2024-01-01"
  name      = "stpayments2"
  parent_id = var.group_id
  location  = "westeurope"

  body = {
    sku = {
      name = "Standard_ZRS"
    }
    kind       = "StorageV2"
    properties = {}
  }
}
