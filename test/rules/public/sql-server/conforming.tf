# expect pass
resource "azurerm_mssql_server" "closed" {
  name                = "sql-payments-1"
  resource_group_name = "rg-payments"
  location            = "westeurope"
  version             = "12.0"

  public_network_access_enabled = false
}
