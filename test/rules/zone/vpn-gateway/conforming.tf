# expect pass
resource "azurerm_virtual_network_gateway" "hub" {
  name                = "vgw-hub"
  resource_group_name = "rg-hub"
  location            = "westeurope"
  type                = "Vpn"
  sku                 = "VpnGw1AZ"
}
