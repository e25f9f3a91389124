variable "group_id" {
  type = string
}

variable "public_access" {
  type = string
}

resource "azapi_resource" "asked" {
  type      = "Microsoft.ContainerRegistry/registries@2023-07-01"
  name      = "crpayments1"
  parent_id = var.group_id
  location  = "westeurope"

  body = {
    sku = {
      name = "Premium"
    }
    properties = {
      # expect unknown
      publicNetworkAccess = var.public_access
    }
  }
}
