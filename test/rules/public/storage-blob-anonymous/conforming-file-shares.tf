terraform {
  required_providers {
    azurerm = {
      source  = "hashicorp/azurerm"
      version = "~> 4.20"
    }
  }
}

# expect nothing
resource "azurerm_storage_account" "shares" {
  name                     = "stprofiles1"
  resource_group_name      = "rg-desktops"
  location                 = "westeurope"
  account_kind             = "FileStorage"
  account_tier             = "Premium"
  account_replication_type = "ZRS"
}
