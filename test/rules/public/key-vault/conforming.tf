# expect pass
resource "azurerm_key_vault" "closed" {
  name                = "kv-payments-1"
  resource_group_name = "rg-payments"
  location            = "westeurope"
  tenant_id           = "00000000-0000-0000-0000-000000000000"
  sku_name            = "standard"

  public_network_access_enabled = false
}
