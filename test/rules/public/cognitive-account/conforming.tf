# expect pass
resource "azurerm_cognitive_account" "closed" {
  name                = "oai-payments-1"
  resource_group_name = "rg-payments"
  location            = "westeurope"
  kind                = "OpenAI"
  sku_name            = "S0"

  public_network_access_enabled = false
}
