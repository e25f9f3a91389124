resource "azurerm_storage_account" "open" {
  name                     = "stpayments1"
  resource_group_name      = "rg-payments"
  location                 = "westeurope"
  account_tier             = "Standard"
  account_replication_type = "ZRS"

  network_rules {
    # expect fail: admits every network
    default_action = "Allow"
    bypass         = ["AzureServices"]
  }
}

# expect fail
resource "azurerm_storage_account" "silent" {
  name                     = "stpayments2"
  resource_group_name      = "rg-payments"
  location                 = "westeurope"
  account_tier             = "Standard"
  account_replication_type = "ZRS"
}
