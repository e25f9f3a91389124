# expect fail: key that Microsoft manages
resource "azurerm_storage_account" "silent" {
  name                     = "stpayments1"
  resource_group_name      = "rg-payments"
  location                 = "westeurope"
  account_tier             = "Standard"
  account_replication_type = "ZRS"
}

resource "azurerm_user_assigned_identity" "payments" {
  name                = "id-payments"
  resource_group_name = "rg-payments"
  location            = "westeurope"
}

resource "azurerm_key_vault_key" "payments" {
  name         = "payments"
  key_vault_id = var.vault_id
  key_type     = "RSA"
  key_size     = 3072
  key_opts     = ["unwrapKey", "wrapKey"]
}

variable "vault_id" {
  type = string
}
