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
      # expect fail: can be reached over its public endpoint
      publicNetworkAccess = "Enabled"
    }
  }
}

# expect fail: private endpoint
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
