# expect fail: key that Microsoft manages
resource "azurerm_cognitive_account" "silent" {
  name                = "oai-payments-1"
  resource_group_name = "rg-payments"
  location            = "westeurope"
  kind                = "OpenAI"
  sku_name            = "S0"
}
