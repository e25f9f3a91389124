variable "group_id" {
  type = string
}

variable "plan_id" {
  type = string
}

variable "subnet_id" {
  type = string
}

# expect pass
resource "azapi_resource" "app" {
  type      = "Microsoft.Web/sites@2024-04-01"
  name      = "app-payments-1"
  parent_id = var.group_id
  location  = "westeurope"

  body = {
    kind = "app"
    properties = {
      serverFarmId = var.plan_id
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
            privateLinkServiceId = azapi_resource.app.id
            groupIds             = ["sites"]
          }
        },
      ]
    }
  }
}
