param zones array

resource hub 'Microsoft.Network/azureFirewalls@2024-05-01' = {
  name: 'afw-hub'
  location: 'westeurope'
  // expect unknown: zones
  zones: zones
  properties: {
    sku: {
      name: 'AZFW_VNet'
      tier: 'Standard'
    }
  }
}
