resource hub 'Microsoft.Network/virtualNetworkGateways@2024-05-01' = {
  name: 'ergw-hub'
  location: 'westeurope'
  properties: {
    gatewayType: 'ExpressRoute'
    sku: {
      // expect fail: Take ErGw2AZ
      name: 'HighPerformance'
      tier: 'HighPerformance'
    }
  }
}

resource big 'Microsoft.Network/virtualNetworkGateways@2024-05-01' = {
  name: 'ergw-big'
  location: 'westeurope'
  properties: {
    gatewayType: 'ExpressRoute'
    sku: {
      // expect fail: Take ErGw3AZ
      name: 'UltraPerformance'
    }
  }
}
