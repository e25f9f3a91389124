# expect nothing
resource "azurerm_storage_account" "private" {
  name                     = "stpayments1"
  resource_group_name      = "rg-payments"
  location                 = "westeurope"
  account_tier             = "Standard"
  account_replication_type = "ZRS"
  public_network_access_enabled = false
}
