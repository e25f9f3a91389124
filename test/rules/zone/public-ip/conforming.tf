# expect pass
resource "azurerm_public_ip" "web" {
  name                = "pip-web"
  resource_group_name = "rg-net"
  location            = "westus3"
  allocation_method   = "Static"
  sku                 = "Standard"
  zones               = ["1", "2", "3"]
}
