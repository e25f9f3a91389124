# expect nothing
variable "group_id" {
  type = string
}

resource "azapi_resource" "shell" {
  type      = "Microsoft.Storage/storageAccounts@2024-01-01"
  name      = "stshell1"
  parent_id = var.group_id
  location  = "westeurope"
  tags = {
    ms-resource-usage = "azure-cloud-shell"
  }

  body = {
    sku = {
      name = "Standard_ZRS"
    }
    kind       = "StorageV2"
    properties = {}
  }
}
