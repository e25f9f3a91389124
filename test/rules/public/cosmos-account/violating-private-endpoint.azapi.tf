variable "group_id" {
  type = string
}

variable "subnet_id" {
  type = string
}

resource "azapi_resource" "half" {
  type      = "Microsoft.DocumentDB/databaseAccounts@2024-11-15"
  name      = "cosmos-payments-1"
  parent_id = var.group_id
  location  = "westeurope"

  body = {
    properties = {
      databaseAccountOfferType = "Standard"
      locations = [
        {
          locationName     = "westeurope"
          failoverPriority = 0
        },
      ]
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
            groupIds             = ["Sql"]
          }
        },
      ]
    }
  }
}
