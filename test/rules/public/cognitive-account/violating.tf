resource "azurerm_cognitive_account" "open" {
  name                = "oai-payments-1"
  resource_group_name = "rg-payments"
  location            = "westeurope"
  kind                = "OpenAI"
  sku_name            = "S0"

  # expect fail: can be reached over its public endpoint
  public_network_access_enabled = true
}

# expect fail: private endpoint
resource "azurerm_cognitive_account" "silent" {
  name                = "oai-payments-2"
  resource_group_name = "rg-payments"
  location            = "westeurope"
  kind                = "OpenAI"
  sku_name            = "S0"
}
