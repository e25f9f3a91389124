resource "azurerm_mssql_server" "open" {
  name                = "sql-payments-1"
  resource_group_name = "rg-payments"
  location            = "westeurope"
  version             = "12.0"

  # expect fail: can be reached over its public endpoint
  public_network_access_enabled = true
}

# expect fail: private endpoint
resource "azurerm_mssql_server" "silent" {
  name                = "sql-payments-2"
  resource_group_name = "rg-payments"
  location            = "westeurope"
  version             = "12.0"
}
