param gatewaySku string

resource hub 'Microsoft.Network/virtualNetworkGateways@2024-05-01' = {
  name: 'ergw-hub'
  location: 'westeurope'
  properties: {
    gatewayType: 'ExpressRoute'
    sku: {
      // expect unknown: gatewaySku
      name: gatewaySku
      tier: gatewaySku
    }
  }
}
