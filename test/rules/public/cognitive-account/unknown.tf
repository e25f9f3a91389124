variable "public_access" {
  type = bool
}

resource "azurerm_cognitive_account" "asked" {
  name                = "oai-payments-1"
  resource_group_name = "rg-payments"
  location            = "westeurope"
  kind                = "OpenAI"
  sku_name            = "S0"

  # expect unknown
  public_network_access_enabled = var.public_access
}
