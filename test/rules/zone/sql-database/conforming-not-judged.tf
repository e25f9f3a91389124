# expect nothing
resource "azurerm_mssql_server" "shop" {
  name                = "sql-shop"
  resource_group_name = "rg-shop"
  location            = "westeurope"
  version             = "12.0"
}

resource "azurerm_mssql_database" "dev" {
  name      = "dev"
  server_id = azurerm_mssql_server.shop.id
  sku_name  = "S1"
}

resource "azurerm_mssql_database" "pooled" {
  name      = "pooled"
  server_id = azurerm_mssql_server.shop.id
  sku_name  = "ElasticPool"
  elastic_pool_id = "/subscriptions/s/resourceGroups/rg/providers/Microsoft.Sql/servers/sql-shop/elasticPools/p"
}

resource "azurerm_mssql_database" "copy" {
  name      = "copy"
  server_id = azurerm_mssql_server.shop.id
  sku_name  = "BC_Gen5_4"
  create_mode = "Secondary"
}
