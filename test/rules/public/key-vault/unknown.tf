variable "public_access" {
  type = bool
}

resource "azurerm_key_vault" "asked" {
  name                = "kv-payments-1"
  resource_group_name = "rg-payments"
  location            = "westeurope"
  tenant_id           = "00000000-0000-0000-0000-000000000000"
  sku_name            = "standard"

  # expect unknown
  public_network_access_enabled = var.public_access
}
