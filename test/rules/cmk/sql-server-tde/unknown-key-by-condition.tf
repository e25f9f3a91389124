variable "own_key" {
  type = bool
}

resource "azurerm_mssql_server" "payments" {
  name                = "sql-payments"
  resource_group_name = "rg-payments"
  location            = "westeurope"
  version             = "12.0"
}

resource "azurerm_key_vault_key" "tde" {
  name         = "tde"
  key_vault_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-keys/providers/Microsoft.KeyVault/vaults/kv-keys"
  key_type     = "RSA"
  key_size     = 3072
  key_opts     = ["wrapKey", "unwrapKey"]
}

resource "azurerm_mssql_server_transparent_data_encryption" "payments" {
  server_id = azurerm_mssql_server.payments.id
  # expect unknown
  key_vault_key_id = var.own_key ? azurerm_key_vault_key.tde.id : null
}
