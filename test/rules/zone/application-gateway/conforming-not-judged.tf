# expect nothing
resource "azurerm_application_gateway" "old" {
  name                = "agw-old"
  resource_group_name = "rg-net"
  location            = "westeurope"
  zones               = ["1"]

  sku {
    name = "Standard_Medium"
    tier = "Standard_Medium"
  }

  autoscale_configuration {
    min_capacity = 2
  }
}

resource "azurerm_application_gateway" "there" {
  name                = "agw-there"
  resource_group_name = "rg-net"
  location            = "westcentralus"
  zones               = ["1"]

  sku {
    name = "WAF_v2"
    tier = "WAF_v2"
  }

  autoscale_configuration {
    min_capacity = 2
  }
}
