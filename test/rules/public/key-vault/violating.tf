resource "azurerm_key_vault" "open" {
  name                = "kv-payments-1"
  resource_group_name = "rg-payments"
  location            = "westeurope"
  tenant_id           = "00000000-0000-0000-0000-000000000000"
  sku_name            = "standard"

  # expect fail: can be reached over its public endpoint
  public_network_access_enabled = true
}

# expect fail: private endpoint
resource "azurerm_key_vault" "silent" {
  name                = "kv-payments-2"
  resource_group_name = "rg-payments"
  location            = "westeurope"
  tenant_id           = "00000000-0000-0000-0000-000000000000"
  sku_name            = "standard"
}
