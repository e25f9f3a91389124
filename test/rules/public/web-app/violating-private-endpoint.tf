variable "plan_id" {
  type = string
}

# expect fail: Finish the job
resource "azurerm_linux_web_app" "half" {
  name                = "app-payments-1"
  resource_group_name = "rg-payments"
  location            = "westeurope"
  service_plan_id     = var.plan_id

  site_config {}
}

resource "azurerm_private_endpoint" "payments" {
  name                = "pe-payments"
  resource_group_name = "rg-payments"
  location            = "westeurope"
  subnet_id           = var.subnet_id

  private_service_connection {
    name                           = "payments"
    is_manual_connection           = false
    private_connection_resource_id = azurerm_linux_web_app.half.id
    subresource_names              = ["sites"]
  }
}

variable "subnet_id" {
  type = string
}
