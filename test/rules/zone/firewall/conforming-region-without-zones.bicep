// expect nothing
resource hub 'Microsoft.Network/azureFirewalls@2024-05-01' = {
  name: 'afw-hub'
  location: 'westcentralus'
  zones: ['1']
  properties: {
    sku: {
      name: 'AZFW_VNet'
      tier: 'Standard'
    }
  }
}
