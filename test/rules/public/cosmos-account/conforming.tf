# expect pass
resource "azurerm_cosmosdb_account" "closed" {
  name                = "cosmos-payments-1"
  resource_group_name = "rg-payments"
  location            = "westeurope"
  offer_type          = "Standard"

  public_network_access_enabled = false

  consistency_policy {
    consistency_level = "Session"
  }

  geo_location {
    location          = "westeurope"
    failover_priority = 0
  }
}
