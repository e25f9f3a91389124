resource hub 'Microsoft.Network/azureFirewalls@2024-05-01' = {
  name: 'afw-hub'
  location: 'westeurope'
  // expect fail: afw-hub runs in one zone of westeurope
  zones: ['1']
  properties: {
    sku: {
      name: 'AZFW_VNet'
      tier: 'Standard'
    }
  }
}

resource secured 'Microsoft.Network/azureFirewalls@2024-05-01' = {
  name: 'afw-secured'
  location: 'westeurope'
  // expect fail: afw-secured
  zones: ['3']
  properties: {
    sku: {
      name: 'AZFW_Hub'
      tier: 'Standard'
    }
  }
}
