# expect nothing
resource "azurerm_storage_account" "website" {
  name                     = "stwebsite1"
  resource_group_name      = "rg-payments"
  location                 = "westeurope"
  account_tier             = "Standard"
  account_replication_type = "ZRS"

  static_website {
    index_document = "index.html"
  }
}

resource "azurerm_storage_account" "separate" {
  name                     = "stwebsite2"
  resource_group_name      = "rg-payments"
  location                 = "westeurope"
  account_tier             = "Standard"
  account_replication_type = "ZRS"
}

resource "azurerm_storage_account_static_website" "separate" {
  storage_account_id = azurerm_storage_account.separate.id
  index_document     = "index.html"
}
