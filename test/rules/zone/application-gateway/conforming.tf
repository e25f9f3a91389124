# expect pass
resource "azurerm_application_gateway" "web" {
  name                = "agw-web"
  resource_group_name = "rg-net"
  location            = "westeurope"
  zones               = ["1", "2"]

  sku {
    name = "WAF_v2"
    tier = "WAF_v2"
  }

  autoscale_configuration {
    min_capacity = 2
  }
}

resource "azurerm_application_gateway" "api" {
  name                = "agw-api"
  resource_group_name = "rg-net"
  location            = "westus"

  sku {
    name = "WAF_v2"
    tier = "WAF_v2"
  }

  autoscale_configuration {
    min_capacity = 2
  }
}
