# expect nothing
resource "azurerm_public_ip" "basic" {
  name                = "pip-basic"
  resource_group_name = "rg-net"
  location            = "westus3"
  allocation_method   = "Static"
  sku                 = "Basic"
}

resource "azurerm_public_ip" "globe" {
  name                = "pip-globe"
  resource_group_name = "rg-net"
  location            = "westus3"
  allocation_method   = "Static"
  sku                 = "Standard"
  sku_tier            = "Global"
}

resource "azurerm_public_ip" "there" {
  name                = "pip-there"
  resource_group_name = "rg-net"
  location            = "westcentralus"
  allocation_method   = "Static"
  sku                 = "Standard"
}
