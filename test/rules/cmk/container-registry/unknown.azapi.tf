variable "group_id" {
  type = string
}

variable "encryption_status" {
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
      encryption = {
        # expect unknown
        status = var.encryption_status
      }
    }
  }
}
