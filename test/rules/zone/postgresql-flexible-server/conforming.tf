# expect pass
resource "azurerm_postgresql_flexible_server" "shop" {
  name                = "psql-shop"
  resource_group_name = "rg-shop"
  location            = "westeurope"
  version             = "16"
  sku_name            = "GP_Standard_D4ds_v5"

  high_availability {
    mode = "ZoneRedundant"
  }
}
