// expect fail: stands in a zone of westeurope that nobody chose
resource app 'Microsoft.Network/natGateways@2024-07-01' = {
  name: 'ng-app'
  location: 'westeurope'
  sku: {
    name: 'Standard'
  }
  properties: {
    idleTimeoutInMinutes: 4
  }
}
