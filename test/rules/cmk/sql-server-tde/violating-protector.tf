resource "azurerm_mssql_server" "server" {
  name                = "sql-payments-1"
  resource_group_name = "rg-payments"
  location            = "westeurope"
  version             = "12.0"
}

# expect fail: key that Microsoft manages
resource "azurerm_mssql_server_transparent_data_encryption" "server" {
  server_id        = azurerm_mssql_server.server.id
}
