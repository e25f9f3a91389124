param subnetId string

resource half 'Microsoft.Sql/servers@2023-08-01' = {
  name: 'sql-payments-1'
  location: 'westeurope'
  properties: {
    administratorLogin: 'dba'
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
          groupIds: ['sqlServer']
        }
      }
    ]
  }
}
