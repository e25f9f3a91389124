// expect nothing
resource circuits 'Microsoft.Network/virtualNetworkGateways@2024-05-01' = {
  name: 'vgw-circuits'
  location: 'westeurope'
  properties: {
    gatewayType: 'ExpressRoute'
    sku: {
      name: 'Standard'
      tier: 'Standard'
    }
  }
}

resource there 'Microsoft.Network/virtualNetworkGateways@2024-05-01' = {
  name: 'vgw-there'
  location: 'westcentralus'
  properties: {
    gatewayType: 'Vpn'
    sku: {
      name: 'VpnGw1'
      tier: 'VpnGw1'
    }
  }
}
