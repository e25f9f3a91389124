# expect fail: can be purged
resource "azurerm_key_vault" "silent" {
  name                = "kv-payments-1"
  resource_group_name = "rg-payments"
  location            = "westeurope"
  tenant_id           = "00000000-0000-0000-0000-000000000000"
  sku_name            = "standard"
}

resource "azurerm_key_vault" "off" {
  name                = "kv-payments-2"
  resource_group_name = "rg-payments"
  location            = "westeurope"
  tenant_id           = "00000000-0000-0000-0000-000000000000"
  sku_name            = "standard"

  # expect fail: can be purged
  purge_protection_enabled = false
}
