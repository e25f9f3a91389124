resource "azurerm_storage_account" "shop" {
  name                     = "stshop"
  resource_group_name      = "rg-shop"
  location                 = "westeurope"
  account_tier             = "Standard"
  # expect fail: Set `account_replication_type` to ZRS
  account_replication_type = "LRS"
}

resource "azurerm_storage_account" "there" {
  name                     = "stthere"
  resource_group_name      = "rg-shop"
  location                 = "westcentralus"
  account_tier             = "Standard"
  # expect fail: Set `account_replication_type` to GRS
  account_replication_type = "LRS"
}

# While the required tier is still to be typed.
resource "azurerm_storage_account" "unfinished" {
  name                     = "stunfinished"
  resource_group_name      = "rg"
  location                 = "westeurope"
  # expect fail
  account_replication_type = "LRS"
}
