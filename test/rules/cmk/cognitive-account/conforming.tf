variable "key_id" {
  type = string
}

variable "client_id" {
  type = string
}

# expect pass
resource "azurerm_cognitive_account" "inline" {
  name                = "oai-payments-1"
  resource_group_name = "rg-payments"
  location            = "westeurope"
  kind                = "OpenAI"
  sku_name            = "S0"

  customer_managed_key {
    key_vault_key_id   = var.key_id
    identity_client_id = var.client_id
  }
}

# expect pass
resource "azurerm_cognitive_account" "separate" {
  name                = "oai-payments-2"
  resource_group_name = "rg-payments"
  location            = "westeurope"
  kind                = "OpenAI"
  sku_name            = "S0"
}

resource "azurerm_cognitive_account_customer_managed_key" "separate" {
  cognitive_account_id = azurerm_cognitive_account.separate.id
  key_vault_key_id     = var.key_id
}
