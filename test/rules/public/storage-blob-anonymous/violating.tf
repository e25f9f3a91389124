terraform {
  required_providers {
    azurerm = {
      source  = "hashicorp/azurerm"
      version = "~> 5.1"
    }
  }
}

resource "azurerm_storage_account" "open" {
  name                     = "stpayments1"
  resource_group_name      = "rg-payments"
  location                 = "westeurope"
  account_tier             = "Standard"
  account_replication_type = "ZRS"
  # expect fail: anonymous readers
  allow_nested_items_to_be_public = true
}
