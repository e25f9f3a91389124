variable "keys" {
  type = list(string)
}

resource "azurerm_cognitive_account" "asked" {
  name                = "oai-payments-1"
  resource_group_name = "rg-payments"
  location            = "westeurope"
  kind                = "OpenAI"
  sku_name            = "S0"

  # expect unknown
  dynamic "customer_managed_key" {
    for_each = var.keys

    content {
      key_vault_key_id = customer_managed_key.value
    }
  }
}
