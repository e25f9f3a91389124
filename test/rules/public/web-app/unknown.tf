variable "plan_id" {
  type = string
}

variable "public_access" {
  type = bool
}

resource "azurerm_linux_web_app" "asked" {
  name                = "app-payments-1"
  resource_group_name = "rg-payments"
  location            = "westeurope"
  service_plan_id     = var.plan_id
  # expect unknown
  public_network_access_enabled = var.public_access

  site_config {}
}
