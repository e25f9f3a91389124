# expect nothing
variable "subnet_id" {
  type = string
}

resource "azurerm_app_service_environment_v3" "payments" {
  name                         = "ase-payments"
  resource_group_name          = "rg-payments"
  subnet_id                    = var.subnet_id
  internal_load_balancing_mode = "Web, Publishing"
}

resource "azurerm_service_plan" "payments" {
  name                       = "asp-payments"
  resource_group_name        = "rg-payments"
  location                   = "westeurope"
  os_type                    = "Linux"
  sku_name                   = "I1v2"
  app_service_environment_id = azurerm_app_service_environment_v3.payments.id
}

resource "azurerm_linux_web_app" "app" {
  name                = "app-payments-1"
  resource_group_name = "rg-payments"
  location            = "westeurope"
  service_plan_id     = azurerm_service_plan.payments.id

  site_config {}
}
