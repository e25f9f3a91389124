# expect fail: Finish the job
resource "azurerm_container_registry" "half" {
  name                = "crpayments1"
  resource_group_name = "rg-payments"
  location            = "westeurope"
  sku                 = "Premium"
}

resource "azurerm_private_endpoint" "payments" {
  name                = "pe-payments"
  resource_group_name = "rg-payments"
  location            = "westeurope"
  subnet_id           = var.subnet_id

  private_service_connection {
    name                           = "payments"
    is_manual_connection           = false
    private_connection_resource_id = azurerm_container_registry.half.id
    subresource_names              = ["registry"]
  }
}

variable "subnet_id" {
  type = string
}
