# expect nothing
resource "azurerm_lb" "web" {
  name                = "lb-web"
  resource_group_name = "rg-net"
  location            = "westeurope"
  sku                 = "Standard"

  frontend_ip_configuration {
    name = "web"
    public_ip_address_id = "/subscriptions/s/resourceGroups/rg/providers/Microsoft.Network/publicIPAddresses/p"
  }
}

resource "azurerm_lb" "basic" {
  name                = "lb-basic"
  resource_group_name = "rg-net"
  location            = "westeurope"
  sku                 = "Basic"

  frontend_ip_configuration {
    name = "sql"
    subnet_id = "/subscriptions/s/resourceGroups/rg/providers/Microsoft.Network/virtualNetworks/v/subnets/sql"
  }
}

resource "azurerm_lb" "there" {
  name                = "lb-there"
  resource_group_name = "rg-net"
  location            = "westcentralus"
  sku                 = "Standard"

  frontend_ip_configuration {
    name = "sql"
    subnet_id = "/subscriptions/s/resourceGroups/rg/providers/Microsoft.Network/virtualNetworks/v/subnets/sql"
  }
}
