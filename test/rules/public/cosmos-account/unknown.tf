variable "public_access" {
  type = bool
}

resource "azurerm_cosmosdb_account" "asked" {
  name                = "cosmos-payments-1"
  resource_group_name = "rg-payments"
  location            = "westeurope"
  offer_type          = "Standard"

  # expect unknown
  public_network_access_enabled = var.public_access

  consistency_policy {
    consistency_level = "Session"
  }

  geo_location {
    location          = "westeurope"
    failover_priority = 0
  }
}
