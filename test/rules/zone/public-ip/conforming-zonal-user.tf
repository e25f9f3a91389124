# expect pass
resource "azurerm_public_ip" "zonal" {
  name                = "pip-zonal"
  resource_group_name = "rg-net"
  location            = "westus3"
  allocation_method   = "Static"
  sku                 = "Standard"
  zones               = ["1"]
}

resource "azurerm_network_interface" "app" {
  name                = "nic-app"
  resource_group_name = "rg-net"
  location            = "westus3"

  ip_configuration {
    name                          = "app"
    private_ip_address_allocation = "Dynamic"
    public_ip_address_id          = azurerm_public_ip.zonal.id
  }
}
