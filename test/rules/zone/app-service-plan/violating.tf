# expect fail: Set `zone_balancing_enabled` to true
resource "azurerm_service_plan" "shop" {
  name                = "plan-shop"
  resource_group_name = "rg-shop"
  location            = "westeurope"
  os_type             = "Linux"
  sku_name            = "P1v3"
  worker_count        = 2
}

resource "azurerm_service_plan" "one" {
  name                = "plan-one"
  resource_group_name = "rg-shop"
  location            = "westeurope"
  os_type             = "Linux"
  sku_name            = "P1v3"
  # expect fail: Set `worker_count` to 2 or more
  worker_count           = 1
  zone_balancing_enabled = true
}
