variable "group_id" {
  type = string
}

# expect fail: behind a firewall
resource "azapi_resource" "narrowed" {
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
      networkAcls = {
        defaultAction = "Deny"
      }
    }
  }
}
