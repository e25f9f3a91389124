# expect nothing
variable "group_id" {
  type = string
}

resource "azapi_resource" "small" {
  type      = "Microsoft.ContainerRegistry/registries@2023-07-01"
  name      = "crpayments1"
  parent_id = var.group_id
  location  = "westeurope"

  body = {
    sku = {
      name = "Basic"
    }
    properties = {}
  }
}
