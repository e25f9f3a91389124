param skuName string
param zones array

resource app 'Microsoft.Network/natGateways@2024-07-01' = {
  name: 'ng-app'
  location: 'westeurope'
  sku: {
    // expect unknown: skuName
    name: skuName
  }
  properties: {
    idleTimeoutInMinutes: 4
  }
}

resource stack 'Microsoft.Network/natGateways@2024-07-01' = {
  name: 'ng-stack'
  location: 'westeurope'
  sku: {
    name: 'Standard'
  }
  // expect unknown: zones
  zones: zones
  properties: {
    idleTimeoutInMinutes: 4
  }
}
