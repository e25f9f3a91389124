variable "group_id" {
  type = string
}

variable "subnet_id" {
  type = string
}

resource "azapi_resource" "half" {
  type      = "Microsoft.ContainerRegistry/registries@2023-07-01"
  name      = "crpayments1"
  parent_id = var.group_id
  location  = "westeurope"

  body = {
    sku = {
      name = "Premium"
    }
    properties = {
      # expect fail: Finish the job
      publicNetworkAccess = "Enabled"
    }
  }
}

resource "azapi_resource" "endpoint" {
  type      = "Microsoft.Network/privateEndpoints@2024-05-01"
  name      = "pe-payments"
  parent_id = var.group_id
  location  = "westeurope"

  body = {
    properties = {
      subnet = {
        id = var.subnet_id
      }
      privateLinkServiceConnections = [
        {
          name = "payments"
          properties = {
            privateLinkServiceId = azapi_resource.half.id
            groupIds             = ["registry"]
          }
        },
      ]
    }
  }
}
