variable "plan_sku" {
  type = string
}

resource "azurerm_service_plan" "shop" {
  name                = "plan-shop"
  resource_group_name = "rg-shop"
  location            = "westeurope"
  os_type             = "Linux"
  # expect unknown: plan_sku
  sku_name            = var.plan_sku
}
