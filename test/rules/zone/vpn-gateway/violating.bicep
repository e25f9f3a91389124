resource hub 'Microsoft.Network/virtualNetworkGateways@2024-05-01' = {
  name: 'vgw-hub'
  location: 'westeurope'
  properties: {
    gatewayType: 'Vpn'
    sku: {
      // expect fail: Take VpnGw2AZ
      name: 'VpnGw2'
      tier: 'VpnGw2'
    }
  }
}

resource branch 'Microsoft.Network/virtualNetworkGateways@2024-05-01' = {
  name: 'vgw-branch'
  location: 'westeurope'
  properties: {
    gatewayType: 'Vpn'
    sku: {
      // expect fail: No SKU of that size spans zones
      name: 'Basic'
      tier: 'Basic'
    }
  }
}
