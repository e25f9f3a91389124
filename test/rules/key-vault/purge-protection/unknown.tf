variable "purge_protection" {
  type = bool
}

resource "azurerm_key_vault" "asked" {
  name                = "kv-payments-1"
  resource_group_name = "rg-payments"
  location            = "westeurope"
  tenant_id           = "00000000-0000-0000-0000-000000000000"
  sku_name            = "standard"

  # expect unknown
  purge_protection_enabled = var.purge_protection
}
