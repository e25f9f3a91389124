variable "group_id" {
  type = string
}

variable "public_access" {
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
      # expect unknown
      publicNetworkAccess = var.public_access
      networkAcls = {
        defaultAction = "Allow"
      }
    }
  }
}
