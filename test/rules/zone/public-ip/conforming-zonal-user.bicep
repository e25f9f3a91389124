// expect pass
resource zonal 'Microsoft.Network/publicIPAddresses@2024-05-01' = {
  name: 'pip-zonal'
  location: 'westeurope'
  sku: {
    name: 'Standard'
  }
  zones: ['1']
  properties: {
    publicIPAllocationMethod: 'Static'
  }
}

resource nat 'Microsoft.Network/natGateways@2024-05-01' = {
  name: 'ng-app'
  location: 'westeurope'
  sku: {
    name: 'Standard'
  }
  zones: ['1']
  properties: {
    publicIpAddresses: [
      {
        id: zonal.id
      }
    ]
  }
}
