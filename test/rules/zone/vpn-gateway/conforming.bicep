// expect pass
resource hub 'Microsoft.Network/virtualNetworkGateways@2024-05-01' = {
  name: 'vgw-hub'
  location: 'westeurope'
  properties: {
    gatewayType: 'Vpn'
    sku: {
      name: 'VpnGw2AZ'
      tier: 'VpnGw2AZ'
    }
  }
}
