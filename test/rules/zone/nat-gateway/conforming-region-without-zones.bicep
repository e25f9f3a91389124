// expect nothing
resource app 'Microsoft.Network/natGateways@2024-07-01' = {
  name: 'ng-app'
  location: 'westcentralus'
  sku: {
    name: 'Standard'
  }
  properties: {
    idleTimeoutInMinutes: 4
  }
}
