resource "azurerm_mssql_server" "shop" {
  name                = "sql-shop"
  resource_group_name = "rg-shop"
  location            = "westeurope"
  version             = "12.0"
}

# expect fail: orders runs in one zone of westeurope
resource "azurerm_mssql_database" "orders" {
  name      = "orders"
  server_id = azurerm_mssql_server.shop.id
  sku_name  = "BC_Gen5_4"
}

resource "azurerm_mssql_database" "stock" {
  name      = "stock"
  server_id = azurerm_mssql_server.shop.id
  sku_name  = "GP_Gen5_2"
  # expect fail: Set `zone_redundant` to true
  zone_redundant = false
}
