resource "azurerm_mssql_server" "server" {
  name                = "sql-payments-1"
  resource_group_name = "rg-payments"
  location            = "westeurope"
  version             = "12.0"
}

# expect pass
resource "azurerm_mssql_server_transparent_data_encryption" "server" {
  server_id        = azurerm_mssql_server.server.id
  key_vault_key_id = "https://kv-payments.vault.azure.net/keys/payments/0123456789abcdef0123456789abcdef"
}
