variable "key_id" {
  type = string
}

resource "azurerm_cosmosdb_account" "account" {
  name                = "cosmos-payments-1"
  resource_group_name = "rg-payments"
  location            = "westeurope"
  offer_type          = "Standard"

  # expect unknown
  key_vault_key_id = var.key_id

  consistency_policy {
    consistency_level = "Session"
  }

  geo_location {
    location          = "westeurope"
    failover_priority = 0
  }
}
