# expect fail: Finish the job
resource "azurerm_mssql_server" "half" {
  name                = "sql-payments-1"
  resource_group_name = "rg-payments"
  location            = "westeurope"
  version             = "12.0"
}

resource "azurerm_private_endpoint" "payments" {
  name                = "pe-payments"
  resource_group_name = "rg-payments"
  location            = "westeurope"
  subnet_id           = var.subnet_id

  private_service_connection {
    name                           = "payments"
    is_manual_connection           = false
    private_connection_resource_id = azurerm_mssql_server.half.id
    subresource_names              = ["sqlServer"]
  }
}

variable "subnet_id" {
  type = string
}
