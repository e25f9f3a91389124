# expect nothing
variable "group_id" {
  type = string
}

resource "azapi_resource" "workspace" {
  type      = "Microsoft.Storage/storageAccounts@2024-01-01"
  name      = "dbstorage1"
  parent_id = var.group_id
  location  = "westeurope"
  tags = {
    application            = "databricks"
    databricks-environment = "true"
  }

  body = {
    sku = {
      name = "Standard_ZRS"
    }
    kind       = "StorageV2"
    properties = {}
  }
}
