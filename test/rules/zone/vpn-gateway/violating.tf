resource "azurerm_virtual_network_gateway" "hub" {
  name                = "vgw-hub"
  resource_group_name = "rg-hub"
  location            = "westeurope"
  type                = "Vpn"
  # expect fail: Azure no longer creates gateways of this SKU. Take VpnGw2AZ
  sku                 = "VpnGw2"
}

resource "azurerm_virtual_network_gateway" "branch" {
  name                = "vgw-branch"
  resource_group_name = "rg-hub"
  location            = "westeurope"
  type                = "Vpn"
  # expect fail: re-create the gateway with VpnGw1AZ
  sku                 = "Basic"
}
