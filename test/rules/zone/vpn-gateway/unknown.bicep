param gatewaySku string
param gatewayType string

resource hub 'Microsoft.Network/virtualNetworkGateways@2024-05-01' = {
  name: 'vgw-hub'
  location: 'westeurope'
  properties: {
    gatewayType: 'Vpn'
    sku: {
      // expect unknown: gatewaySku
      name: gatewaySku
      tier: gatewaySku
    }
  }
}

resource kind 'Microsoft.Network/virtualNetworkGateways@2024-05-01' = {
  name: 'vgw-kind'
  location: 'westeurope'
  properties: {
    // expect unknown: gatewayType
    gatewayType: gatewayType
    sku: {
      name: 'VpnGw1'
      tier: 'VpnGw1'
    }
  }
}
