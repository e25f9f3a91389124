# expect nothing
resource "azurerm_storage_account" "edge" {
  name                     = "stedge"
  resource_group_name      = "rg-shop"
  location                 = "westeurope"
  account_tier             = "Premium"
  account_replication_type = "LRS"
  edge_zone                = "losangeles"
}

resource "azurerm_storage_account" "there" {
  name                     = "stthere"
  resource_group_name      = "rg-shop"
  location                 = "westcentralus"
  account_tier             = "Premium"
  account_replication_type = "LRS"
}
