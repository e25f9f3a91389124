param planId string
param publicAccess string

resource asked 'Microsoft.Web/sites@2024-04-01' = {
  name: 'app-payments-1'
  location: 'westeurope'
  kind: 'app'
  properties: {
    serverFarmId: planId
    // expect unknown
    publicNetworkAccess: publicAccess
  }
}
