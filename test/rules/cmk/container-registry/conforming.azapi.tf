variable "group_id" {
  type = string
}

variable "identity_client_id" {
  type = string
}

# expect pass
resource "azapi_resource" "own" {
  type      = "Microsoft.ContainerRegistry/registries@2023-07-01"
  name      = "crpayments1"
  parent_id = var.group_id
  location  = "westeurope"

  body = {
    sku = {
      name = "Premium"
    }
    properties = {
      encryption = {
        status = "enabled"
        keyVaultProperties = {
          identity      = var.identity_client_id
          keyIdentifier = "https://kv-payments.vault.azure.net/keys/payments"
        }
      }
    }
  }
}
