variable "group_id" {
  type = string
}

variable "client_id" {
  type = string
}

# expect pass
resource "azapi_resource" "own" {
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
      encryption = {
        keySource = "Microsoft.KeyVault"
        keyVaultProperties = {
          keyName          = "payments"
          keyVaultUri      = "https://kv-payments.vault.azure.net/"
          identityClientId = var.client_id
        }
      }
    }
  }
}
