# expect fail: key that Microsoft manages
resource "azurerm_mssql_server" "server" {
  name                = "sql-payments-1"
  resource_group_name = "rg-payments"
  location            = "westeurope"
  version             = "12.0"
}
