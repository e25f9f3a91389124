# expect pass
resource "azurerm_cosmosdb_account" "account" {
  name                = "cosmos-payments-1"
  resource_group_name = "rg-payments"
  location            = "westeurope"
  offer_type          = "Standard"

  key_vault_key_id = "https://kv-payments.vault.azure.net/keys/payments"

  consistency_policy {
    consistency_level = "Session"
  }

  geo_location {
    location          = "westeurope"
    failover_priority = 0
  }
}
