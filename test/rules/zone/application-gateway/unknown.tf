variable "zones" {
  type = list(string)
}

resource "azurerm_application_gateway" "web" {
  name                = "agw-web"
  resource_group_name = "rg-net"
  location            = "westeurope"
  # expect unknown: zones
  zones               = var.zones

  sku {
    name = "WAF_v2"
    tier = "WAF_v2"
  }

  autoscale_configuration {
    min_capacity = 2
  }
}
