variable "public_access" {
  type = bool
}

resource "azurerm_mssql_server" "asked" {
  name                = "sql-payments-1"
  resource_group_name = "rg-payments"
  location            = "westeurope"
  version             = "12.0"

  # expect unknown
  public_network_access_enabled = var.public_access
}
