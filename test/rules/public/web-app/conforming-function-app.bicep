// expect nothing
param planId string

resource worker 'Microsoft.Web/sites@2024-04-01' = {
  name: 'app-payments-1'
  location: 'westeurope'
  kind: 'functionapp,linux'
  properties: {
    serverFarmId: planId
  }
}
