# expect nothing
resource "azapi_resource" "tunnels" {
  type = "Microsoft.Network/virtualNetworkGateways@2024-05-01"
  name = "vgw-tunnels"
  location = "westeurope"

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

resource "azapi_resource" "there" {
  type = "Microsoft.Network/virtualNetworkGateways@2024-05-01"
  name = "ergw-there"
  location = "westcentralus"

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
