variable "group_id" {
  type = string
}

# expect fail: key that Microsoft manages
resource "azapi_resource" "silent" {
  type      = "Microsoft.ContainerRegistry/registries@2023-07-01"
  name      = "crpayments1"
  parent_id = var.group_id
  location  = "westeurope"

  body = {
    sku = {
      name = "Premium"
    }
    properties = {}
  }
}

resource "azapi_resource" "off" {
  type      = "Microsoft.ContainerRegistry/registries@2023-07-01"
  name      = "crpayments2"
  parent_id = var.group_id
  location  = "westeurope"

  body = {
    sku = {
      name = "Premium"
    }
    properties = {
      encryption = {
        # expect fail: key that Microsoft manages
        status = "disabled"
      }
    }
  }
}
