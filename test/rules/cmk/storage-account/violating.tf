# expect fail: key that Microsoft manages
resource "azurerm_storage_account" "silent" {
  name                     = "stpayments1"
  resource_group_name      = "rg-payments"
  location                 = "westeurope"
  account_tier             = "Standard"
  account_replication_type = "ZRS"
}
