variable "group_id" {
  type = string
}

# expect pass
resource "azapi_resource" "account" {
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
      keyVaultKeyUri = "https://kv-payments.vault.azure.net/keys/payments"
    }
  }
}
