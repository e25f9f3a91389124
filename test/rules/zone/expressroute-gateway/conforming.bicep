// expect pass
resource hub 'Microsoft.Network/virtualNetworkGateways@2024-05-01' = {
  name: 'ergw-hub'
  location: 'westeurope'
  properties: {
    gatewayType: 'ExpressRoute'
    sku: {
      name: 'ErGw2AZ'
      tier: 'ErGw2AZ'
    }
  }
}

// expect pass
resource scale 'Microsoft.Network/virtualNetworkGateways@2024-05-01' = {
  name: 'ergw-scale'
  location: 'westeurope'
  properties: {
    gatewayType: 'ExpressRoute'
    sku: {
      name: 'ErGwScale'
      tier: 'ErGwScale'
    }
  }
}
