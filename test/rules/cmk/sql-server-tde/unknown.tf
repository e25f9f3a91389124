variable "key_id" {
  type = string
}

resource "azurerm_mssql_server" "server" {
  name                = "sql-payments-1"
  resource_group_name = "rg-payments"
  location            = "westeurope"
  version             = "12.0"

  # expect unknown
  transparent_data_encryption_key_vault_key_id = var.key_id
}
