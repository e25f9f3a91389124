resource "azurerm_cosmosdb_account" "open" {
  name                = "cosmos-payments-1"
  resource_group_name = "rg-payments"
  location            = "westeurope"
  offer_type          = "Standard"

  # expect fail: can be reached over its public endpoint
  public_network_access_enabled = true

  consistency_policy {
    consistency_level = "Session"
  }

  geo_location {
    location          = "westeurope"
    failover_priority = 0
  }
}

# expect fail: private endpoint
resource "azurerm_cosmosdb_account" "silent" {
  name                = "cosmos-payments-2"
  resource_group_name = "rg-payments"
  location            = "westeurope"
  offer_type          = "Standard"

  consistency_policy {
    consistency_level = "Session"
  }

  geo_location {
    location          = "westeurope"
    failover_priority = 0
  }
}
