# expect nothing
resource "azurerm_postgresql_flexible_server" "replica" {
  name                = "psql-replica"
  resource_group_name = "rg-shop"
  location            = "westeurope"
  version             = "16"
  sku_name            = "GP_Standard_D4ds_v5"
  create_mode         = "Replica"
}

resource "azurerm_postgresql_flexible_server" "there" {
  name                = "psql-there"
  resource_group_name = "rg-shop"
  location            = "westcentralus"
  version             = "16"
  sku_name            = "GP_Standard_D4ds_v5"
}
