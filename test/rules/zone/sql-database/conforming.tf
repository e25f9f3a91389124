resource "azurerm_mssql_server" "shop" {
  name                = "sql-shop"
  resource_group_name = "rg-shop"
  location            = "westeurope"
  version             = "12.0"
}

# expect pass
resource "azurerm_mssql_database" "orders" {
  name      = "orders"
  server_id = azurerm_mssql_server.shop.id
  sku_name  = "BC_Gen5_4"
  zone_redundant = true
}
