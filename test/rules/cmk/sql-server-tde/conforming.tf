variable "identity_id" {
  type = string
}

# expect pass
resource "azurerm_mssql_server" "server" {
  name                = "sql-payments-1"
  resource_group_name = "rg-payments"
  location            = "westeurope"
  version             = "12.0"

  primary_user_assigned_identity_id            = var.identity_id
  transparent_data_encryption_key_vault_key_id = azurerm_key_vault_key.payments.id
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
