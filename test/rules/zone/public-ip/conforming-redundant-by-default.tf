resource "azurerm_public_ip" "web" {
  name                = "pip-web"
  resource_group_name = "rg-net"
  location            = "westus"
  allocation_method   = "Static"
  sku                 = "Standard"
}

# expect pass
resource "azurerm_public_ip" "next" {
  name                = "pip-next"
  resource_group_name = "rg-net"
  location            = "westus3"
  allocation_method   = "Static"
  sku                 = "StandardV2"
}
