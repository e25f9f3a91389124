resource "azurerm_storage_account" "open" {
  name                = "stpayments1"
  resource_group_name = "rg-payments"
  location            = "westeurope"
  account_tier             = "Standard"
  account_replication_type = "ZRS"

  # expect fail: can be reached over its public endpoint
  public_network_access_enabled = true
}

# expect fail: private endpoint
resource "azurerm_storage_account" "silent" {
  name                = "stpayments2"
  resource_group_name = "rg-payments"
  location            = "westeurope"
  account_tier             = "Standard"
  account_replication_type = "ZRS"
}
