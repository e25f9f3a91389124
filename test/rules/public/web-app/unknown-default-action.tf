variable "plan_id" {
  type = string
}

# expect unknown: ip_restriction_default_action
resource "azurerm_linux_web_app" "front" {
  name                = "app-payments-1"
  resource_group_name = "rg-payments"
  location            = "westeurope"
  service_plan_id     = var.plan_id

  site_config {
    ip_restriction {
      name        = "front-door"
      action      = "Allow"
      service_tag = "AzureFrontDoor.Backend"
    }
  }
}
