// expect fail: pip-web names no zones in westus3
resource web 'Microsoft.Network/publicIPAddresses@2024-05-01' = {
  name: 'pip-web'
  location: 'westus3'
  sku: {
    name: 'Standard'
  }
  properties: {
    publicIPAllocationMethod: 'Static'
  }
}

resource zonal 'Microsoft.Network/publicIPAddresses@2024-05-01' = {
  name: 'pip-zonal'
  location: 'westeurope'
  sku: {
    name: 'Standard'
  }
  // expect fail: pip-zonal is kept in one zone of westeurope
  zones: ['1']
  properties: {
    publicIPAllocationMethod: 'Static'
  }
}

resource lb 'Microsoft.Network/loadBalancers@2024-05-01' = {
  name: 'lb-web'
  location: 'westeurope'
  sku: {
    name: 'Standard'
  }
  properties: {
    frontendIPConfigurations: [
      {
        name: 'web'
        properties: {
          publicIPAddress: {
            id: zonal.id
          }
        }
      }
    ]
  }
}
