variable "group_id" {
  type = string
}

resource "azapi_resource" "open" {
  type      = "Microsoft.ContainerRegistry/registries@2023-07-01"
  name      = "crpayments1"
  parent_id = var.group_id
  location  = "westeurope"

  body = {
    sku = {
      name = "Premium"
    }
    properties = {
      # expect fail: can be reached over its public endpoint
      publicNetworkAccess = "Enabled"
    }
  }
}

# expect fail: private endpoint
resource "azapi_resource" "silent" {
  type      = "Microsoft.ContainerRegistry/registries@2023-07-01"
  name      = "crpayments2"
  parent_id = var.group_id
  location  = "westeurope"

  body = {
    sku = {
      name = "Premium"
    }
    properties = {}
  }
}
