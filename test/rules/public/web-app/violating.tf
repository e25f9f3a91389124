variable "plan_id" {
  type = string
}

resource "azurerm_linux_web_app" "open" {
  name                = "app-payments-1"
  resource_group_name = "rg-payments"
  location            = "westeurope"
  service_plan_id     = var.plan_id
  # expect fail
  public_network_access_enabled = true

  site_config {}
}

# expect fail: can be reached over its public endpoint
resource "azurerm_windows_web_app" "silent" {
  name                = "app-payments-2"
  resource_group_name = "rg-payments"
  location            = "westeurope"
  service_plan_id     = var.plan_id

  site_config {}
}

# expect fail
resource "azurerm_linux_web_app" "permissive" {
  name                = "app-payments-3"
  resource_group_name = "rg-payments"
  location            = "westeurope"
  service_plan_id     = var.plan_id

  site_config {
    ip_restriction_default_action = "Allow"

    ip_restriction {
      name        = "front-door"
      action      = "Allow"
      service_tag = "AzureFrontDoor.Backend"
    }
  }
}
