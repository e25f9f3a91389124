variable "group_id" {
  type = string
}

variable "key_source" {
  type = string
}

resource "azapi_resource" "asked" {
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
        # expect unknown
        keySource = var.key_source
      }
    }
  }
}
