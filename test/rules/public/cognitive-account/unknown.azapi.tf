variable "group_id" {
  type = string
}

variable "public_access" {
  type = string
}

resource "azapi_resource" "asked" {
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
      # expect unknown
      publicNetworkAccess = var.public_access
    }
  }
}
