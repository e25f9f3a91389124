variable "group_id" {
  type = string
}

resource "azapi_resource" "open" {
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
      # expect fail: anonymous readers
      allowBlobPublicAccess = true
    }
  }
}

# expect fail: anonymous readers
resource "azapi_resource" "old" {
  type      = "Microsoft.Storage/storageAccounts@2021-09-01"
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
