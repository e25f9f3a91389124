# expect nothing
resource "azurerm_virtual_network_gateway" "tunnels" {
  name                = "vgw-tunnels"
  resource_group_name = "rg-hub"
  location            = "westeurope"
  type                = "Vpn"
  sku                 = "VpnGw1"
}

resource "azurerm_virtual_network_gateway" "there" {
  name                = "vgw-there"
  resource_group_name = "rg-hub"
  location            = "westcentralus"
  type                = "ExpressRoute"
  sku                 = "Standard"
}
