# expect pass
resource "azurerm_storage_account" "shop" {
  name                     = "stshop"
  resource_group_name      = "rg-shop"
  location                 = "westeurope"
  account_tier             = "Standard"
  account_replication_type = "ZRS"
}

# expect pass
resource "azurerm_storage_account" "far" {
  name                     = "stfar"
  resource_group_name      = "rg-shop"
  location                 = "westeurope"
  account_tier             = "Standard"
  account_replication_type = "RAGRS"
}

# expect pass
resource "azurerm_storage_account" "both" {
  name                     = "stboth"
  resource_group_name      = "rg-shop"
  location                 = "westeurope"
  account_tier             = "Standard"
  account_replication_type = "GZRS"
}
