param planId string
param subnetId string

resource half 'Microsoft.Web/sites@2024-04-01' = {
  name: 'app-payments-1'
  location: 'westeurope'
  kind: 'app'
  properties: {
    serverFarmId: planId
    // expect fail: Finish the job
    publicNetworkAccess: 'Enabled'
  }
}

resource endpoint 'Microsoft.Network/privateEndpoints@2024-05-01' = {
  name: 'pe-payments'
  location: 'westeurope'
  properties: {
    subnet: {
      id: subnetId
    }
    privateLinkServiceConnections: [
      {
        name: 'payments'
        properties: {
          privateLinkServiceId: half.id
          groupIds: ['sites']
        }
      }
    ]
  }
}
