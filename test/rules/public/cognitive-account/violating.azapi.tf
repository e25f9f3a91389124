variable "group_id" {
  type = string
}

resource "azapi_resource" "open" {
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
      # expect fail: can be reached over its public endpoint
      publicNetworkAccess = "Enabled"
    }
  }
}

# expect fail: private endpoint
resource "azapi_resource" "silent" {
  type      = "Microsoft.CognitiveServices/accounts@2024-10-01"
  name      = "oai-payments-2"
  parent_id = var.group_id
  location  = "westeurope"

  body = {
    kind = "AIServices"
    sku = {
      name = "S0"
    }
    properties = {
      customSubDomainName = "oai-payments-2"
    }
  }
}
