# expect fail: psql-shop has no standby
resource "azurerm_postgresql_flexible_server" "shop" {
  name                = "psql-shop"
  resource_group_name = "rg-shop"
  location            = "westeurope"
  version             = "16"
  sku_name            = "GP_Standard_D4ds_v5"
}

resource "azurerm_postgresql_flexible_server" "near" {
  name                = "psql-near"
  resource_group_name = "rg-shop"
  location            = "westeurope"
  version             = "16"
  sku_name            = "GP_Standard_D4ds_v5"

  high_availability {
    # expect fail: has its standby in the same zone
    mode = "SameZone"
  }
}

# expect fail: its burstable tier cannot have one
resource "azurerm_postgresql_flexible_server" "small" {
  name                = "psql-small"
  resource_group_name = "rg-shop"
  location            = "westeurope"
  version             = "16"
  sku_name            = "B_Standard_B2s"
}
