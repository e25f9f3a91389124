resource "azurerm_storage_account" "open" {
  name                     = "stpayments1"
  resource_group_name      = "rg-payments"
  location                 = "westeurope"
  account_tier             = "Standard"
  account_replication_type = "ZRS"
}

resource "azurerm_storage_account_network_rules" "open" {
  storage_account_id = azurerm_storage_account.open.id
  # expect fail
  default_action     = "Allow"
}
