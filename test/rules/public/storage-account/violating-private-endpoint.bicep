param subnetId string

resource half 'Microsoft.Storage/storageAccounts@2024-01-01' = {
  name: 'stpayments1'
  location: 'westeurope'
  sku: {
    name: 'Standard_ZRS'
  }
  kind: 'StorageV2'
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
          groupIds: ['blob']
        }
      }
    ]
  }
}
