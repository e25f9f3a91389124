param subnetId string

resource half 'Microsoft.ContainerRegistry/registries@2023-07-01' = {
  name: 'crpayments1'
  location: 'westeurope'
  sku: {
    name: 'Premium'
  }
  properties: {
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
          groupIds: ['registry']
        }
      }
    ]
  }
}
