variable "group_id" {
  type = string
}

# expect pass
resource "azapi_resource" "closed" {
  type      = "Microsoft.ContainerRegistry/registries@2023-07-01"
  name      = "crpayments1"
  parent_id = var.group_id
  location  = "westeurope"

  body = {
    sku = {
      name = "Premium"
    }
    properties = {
      publicNetworkAccess = "Disabled"
    }
  }
}
