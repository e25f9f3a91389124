variable "action" {
  type = string
}

resource "azurerm_storage_account" "asked" {
  name                     = "stpayments1"
  resource_group_name      = "rg-payments"
  location                 = "westeurope"
  account_tier             = "Standard"
  account_replication_type = "ZRS"

  network_rules {
    # expect unknown
    default_action = var.action
    bypass         = ["AzureServices"]
  }
}
