variable "key_id" {
  type = string
}

variable "identity_id" {
  type = string
}

# expect pass
resource "azurerm_storage_account" "inline" {
  name                     = "stpayments1"
  resource_group_name      = "rg-payments"
  location                 = "westeurope"
  account_tier             = "Standard"
  account_replication_type = "ZRS"

  customer_managed_key {
    key_vault_key_id          = var.key_id
    user_assigned_identity_id = var.identity_id
  }
}

# expect pass
resource "azurerm_storage_account" "separate" {
  name                     = "stpayments2"
  resource_group_name      = "rg-payments"
  location                 = "westeurope"
  account_tier             = "Standard"
  account_replication_type = "ZRS"
}

resource "azurerm_storage_account_customer_managed_key" "separate" {
  storage_account_id = azurerm_storage_account.separate.id
  key_vault_key_id   = var.key_id
}
