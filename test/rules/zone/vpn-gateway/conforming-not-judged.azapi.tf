# expect nothing
resource "azapi_resource" "circuits" {
  type = "Microsoft.Network/virtualNetworkGateways@2024-05-01"
  name = "vgw-circuits"
  location = "westeurope"

  body = {
    properties = {
      gatewayType = "ExpressRoute"
      sku = {
        name = "Standard"
        tier = "Standard"
      }
    }
  }
}

resource "azapi_resource" "there" {
  type = "Microsoft.Network/virtualNetworkGateways@2024-05-01"
  name = "vgw-there"
  location = "westcentralus"

  body = {
    properties = {
      gatewayType = "Vpn"
      sku = {
        name = "VpnGw1"
        tier = "VpnGw1"
      }
    }
  }
}
