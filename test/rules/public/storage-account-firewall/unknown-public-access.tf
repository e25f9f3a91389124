variable "public_access" {
  type = bool
}

resource "azurerm_storage_account" "asked" {
  name                     = "stpayments1"
  resource_group_name      = "rg-payments"
  location                 = "westeurope"
  account_tier             = "Standard"
  account_replication_type = "ZRS"
  # expect unknown
  public_network_access_enabled = var.public_access
}
