# expect nothing
variable "group_id" {
  type = string
}

resource "azapi_resource" "private" {
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
      publicNetworkAccess = "Disabled"
    }
  }
}

resource "azapi_resource" "guarded" {
  type      = "Microsoft.Storage/storageAccounts@2024-01-01"
  name      = "stpayments2"
  parent_id = var.group_id
  location  = "westeurope"

  body = {
    sku = {
      name = "Standard_ZRS"
    }
    kind = "StorageV2"
    properties = {
      publicNetworkAccess = "SecuredByPerimeter"
      networkAcls = {
        defaultAction = "Allow"
      }
    }
  }
}
