variable "sku_name" {
  type = string
}

resource "azurerm_mssql_server" "shop" {
  name                = "sql-shop"
  resource_group_name = "rg-shop"
  location            = "westeurope"
  version             = "12.0"
}

resource "azurerm_mssql_database" "orders" {
  name      = "orders"
  server_id = azurerm_mssql_server.shop.id
  # expect unknown: sku_name
  sku_name  = var.sku_name
}

# expect unknown: its tier is not written
resource "azurerm_mssql_database" "plain" {
  name      = "plain"
  server_id = azurerm_mssql_server.shop.id
}
