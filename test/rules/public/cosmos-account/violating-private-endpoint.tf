# expect fail: Finish the job
resource "azurerm_cosmosdb_account" "half" {
  name                = "cosmos-payments-1"
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

resource "azurerm_private_endpoint" "payments" {
  name                = "pe-payments"
  resource_group_name = "rg-payments"
  location            = "westeurope"
  subnet_id           = var.subnet_id

  private_service_connection {
    name                           = "payments"
    is_manual_connection           = false
    private_connection_resource_id = azurerm_cosmosdb_account.half.id
    subresource_names              = ["Sql"]
  }
}

variable "subnet_id" {
  type = string
}
