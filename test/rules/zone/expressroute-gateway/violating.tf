resource "azurerm_virtual_network_gateway" "hub" {
  name                = "vgw-hub"
  resource_group_name = "rg-hub"
  location            = "westeurope"
  type                = "ExpressRoute"
  # expect fail: Take ErGw1AZ
  sku                 = "Standard"
}
