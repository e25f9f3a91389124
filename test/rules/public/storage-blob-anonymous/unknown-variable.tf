terraform {
  required_providers {
    azurerm = {
      source  = "hashicorp/azurerm"
      version = "~> 5.1"
    }
  }
}

variable "anonymous" {
  type = bool
}

resource "azurerm_storage_account" "asked" {
  name                     = "stpayments1"
  resource_group_name      = "rg-payments"
  location                 = "westeurope"
  account_tier             = "Standard"
  account_replication_type = "ZRS"
  # expect unknown
  allow_nested_items_to_be_public = var.anonymous
}
