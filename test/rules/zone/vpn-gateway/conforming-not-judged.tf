# expect nothing
resource "azurerm_virtual_network_gateway" "circuits" {
  name                = "vgw-circuits"
  resource_group_name = "rg-hub"
  location            = "westeurope"
  type                = "ExpressRoute"
  sku                 = "Standard"
}

resource "azurerm_virtual_network_gateway" "there" {
  name                = "vgw-there"
  resource_group_name = "rg-hub"
  location            = "westcentralus"
  type                = "Vpn"
  sku                 = "VpnGw1"
}
