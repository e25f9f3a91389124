variable "gateway_sku" {
  type = string
}

resource "azurerm_virtual_network_gateway" "hub" {
  name                = "vgw-hub"
  resource_group_name = "rg-hub"
  location            = "westeurope"
  type                = "ExpressRoute"
  # expect unknown: gateway_sku
  sku                 = var.gateway_sku
}
