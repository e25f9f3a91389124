# expect fail: Finish the job
resource "azurerm_key_vault" "half" {
  name                = "kv-payments-1"
  resource_group_name = "rg-payments"
  location            = "westeurope"
  tenant_id           = "00000000-0000-0000-0000-000000000000"
  sku_name            = "standard"
}

resource "azurerm_private_endpoint" "payments" {
  name                = "pe-payments"
  resource_group_name = "rg-payments"
  location            = "westeurope"
  subnet_id           = var.subnet_id

  private_service_connection {
    name                           = "payments"
    is_manual_connection           = false
    private_connection_resource_id = azurerm_key_vault.half.id
    subresource_names              = ["vault"]
  }
}

variable "subnet_id" {
  type = string
}
