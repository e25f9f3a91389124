resource "azurerm_application_gateway" "web" {
  name                = "agw-web"
  resource_group_name = "rg-net"
  location            = "westeurope"
  # expect fail: agw-web runs in one zone of westeurope
  zones               = ["1"]

  sku {
    name = "WAF_v2"
    tier = "WAF_v2"
  }

  autoscale_configuration {
    min_capacity = 2
  }
}
