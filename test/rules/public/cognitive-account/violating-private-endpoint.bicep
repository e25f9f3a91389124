param subnetId string

resource half 'Microsoft.CognitiveServices/accounts@2024-10-01' = {
  name: 'oai-payments-1'
  location: 'westeurope'
  kind: 'OpenAI'
  sku: {
    name: 'S0'
  }
  properties: {
    customSubDomainName: 'oai-payments-1'
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
          groupIds: ['account']
        }
      }
    ]
  }
}
