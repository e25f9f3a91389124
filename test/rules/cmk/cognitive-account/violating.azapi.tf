variable "group_id" {
  type = string
}

# expect fail: key that Microsoft manages
resource "azapi_resource" "silent" {
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
    }
  }
}

resource "azapi_resource" "explicit" {
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
      encryption = {
        # expect fail: key that Microsoft manages
        keySource = "Microsoft.CognitiveServices"
      }
    }
  }
}
