// expect nothing
resource tunnels 'Microsoft.Network/virtualNetworkGateways@2024-05-01' = {
  name: 'vgw-tunnels'
  location: 'westeurope'
  properties: {
    gatewayType: 'Vpn'
    sku: {
      name: 'VpnGw1'
      tier: 'VpnGw1'
    }
  }
}

resource there 'Microsoft.Network/virtualNetworkGateways@2024-05-01' = {
  name: 'ergw-there'
  location: 'westcentralus'
  properties: {
    gatewayType: 'ExpressRoute'
    sku: {
      name: 'Standard'
      tier: 'Standard'
    }
  }
}
