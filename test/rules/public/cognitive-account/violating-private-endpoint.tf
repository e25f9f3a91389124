# expect fail: Finish the job
resource "azurerm_cognitive_account" "half" {
  name                = "oai-payments-1"
  resource_group_name = "rg-payments"
  location            = "westeurope"
  kind                = "OpenAI"
  sku_name            = "S0"
}

resource "azurerm_private_endpoint" "payments" {
  name                = "pe-payments"
  resource_group_name = "rg-payments"
  location            = "westeurope"
  subnet_id           = var.subnet_id

  private_service_connection {
    name                           = "payments"
    is_manual_connection           = false
    private_connection_resource_id = azurerm_cognitive_account.half.id
    subresource_names              = ["account"]
  }
}

variable "subnet_id" {
  type = string
}
