// expect pass
resource hub 'Microsoft.Network/azureFirewalls@2024-05-01' = {
  name: 'afw-hub'
  location: 'westeurope'
  zones: ['1', '2', '3']
  properties: {
    sku: {
      name: 'AZFW_VNet'
      tier: 'Standard'
    }
  }
}

// expect pass
resource plain 'Microsoft.Network/azureFirewalls@2024-05-01' = {
  name: 'afw-plain'
  location: 'westeurope'
  properties: {
    sku: {
      name: 'AZFW_VNet'
      tier: 'Standard'
    }
  }
}
