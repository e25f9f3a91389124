variable "group_id" {
  type = string
}

variable "subnet_id" {
  type = string
}

resource "azapi_resource" "half" {
  type      = "Microsoft.CognitiveServices/accounts@2024-10-01"
  name      = "oai-payments-1"
  parent_id = var.group_id
  location  = "westeurope"

  body = {
    kind = "OpenAI"
    sku = {
      name = "S0"
    }
    properties = {
      customSubDomainName = "oai-payments-1"
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
            groupIds             = ["account"]
          }
        },
      ]
    }
  }
}
