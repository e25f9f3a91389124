# expect fail: pip-web names no zones in westus3
resource "azurerm_public_ip" "web" {
  name                = "pip-web"
  resource_group_name = "rg-net"
  location            = "westus3"
  allocation_method   = "Static"
  sku                 = "Standard"
}

resource "azurerm_public_ip" "zonal" {
  name                = "pip-zonal"
  resource_group_name = "rg-net"
  location            = "westus3"
  allocation_method   = "Static"
  sku                 = "Standard"
  # expect fail: is kept in one zone
  zones               = ["1"]
}

resource "azurerm_lb" "web" {
  name                = "lb-web"
  resource_group_name = "rg-net"
  location            = "westus3"
  sku                 = "Standard"

  frontend_ip_configuration {
    name                 = "web"
    public_ip_address_id = azurerm_public_ip.zonal.id
  }
}
