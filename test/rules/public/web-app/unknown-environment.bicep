param planId string
param environmentId string

// expect unknown: App Service Environment
resource app 'Microsoft.Web/sites@2024-04-01' = {
  name: 'app-payments-1'
  location: 'westeurope'
  kind: 'app'
  properties: {
    serverFarmId: planId
    hostingEnvironmentProfile: {
      id: environmentId
    }
  }
}
