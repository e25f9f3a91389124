# expect nothing
variable "group_id" {
  type = string
}

resource "azapi_resource" "website" {
  type      = "Microsoft.Storage/storageAccounts@2024-01-01"
  name      = "stwebsite1"
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

resource "azapi_resource" "blobs" {
  type      = "Microsoft.Storage/storageAccounts/blobServices@2025-06-01"
  name      = "default"
  parent_id = azapi_resource.website.id

  body = {
    properties = {
      staticWebsite = {
        enabled = true
      }
    }
  }
}
