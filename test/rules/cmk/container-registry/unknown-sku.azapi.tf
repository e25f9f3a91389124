variable "group_id" {
  type = string
}

variable "sku" {
  type = string
}

resource "azapi_resource" "asked" {
  type      = "Microsoft.ContainerRegistry/registries@2023-07-01"
  name      = "crpayments1"
  parent_id = var.group_id
  location  = "westeurope"

  body = {
    sku = {
      # expect unknown
      name = var.sku
    }
    properties = {}
  }
}
