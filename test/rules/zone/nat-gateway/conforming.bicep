// expect pass
resource app 'Microsoft.Network/natGateways@2024-07-01' = {
  name: 'ng-app'
  location: 'westeurope'
  sku: {
    name: 'StandardV2'
  }
  properties: {
    idleTimeoutInMinutes: 4
  }
}

// expect pass
resource stack 'Microsoft.Network/natGateways@2024-07-01' = {
  name: 'ng-stack'
  location: 'westeurope'
  sku: {
    name: 'Standard'
  }
  zones: ['1']
  properties: {
    idleTimeoutInMinutes: 4
  }
}
