param planId string

resource open 'Microsoft.Web/sites@2024-04-01' = {
  name: 'app-payments-1'
  location: 'westeurope'
  kind: 'app'
  properties: {
    serverFarmId: planId
    // expect fail: can be reached over its public endpoint
    publicNetworkAccess: 'Enabled'
  }
}

// expect fail
resource silent 'Microsoft.Web/sites@2024-04-01' = {
  name: 'app-payments-2'
  location: 'westeurope'
  kind: 'app'
  properties: {
    serverFarmId: planId
  }
}

// expect fail
resource mixed 'Microsoft.Web/sites@2024-04-01' = {
  name: 'app-payments-3'
  location: 'westeurope'
  kind: 'app'
  properties: {
    serverFarmId: planId
    siteConfig: {
      ipSecurityRestrictions: [
        {
          name: 'front-door'
          priority: 100
          action: 'Allow'
          tag: 'ServiceTag'
          ipAddress: 'AzureFrontDoor.Backend'
        }
        {
          name: 'all'
          priority: 200
          action: 'Allow'
          ipAddress: '0.0.0.0/0'
        }
      ]
    }
  }
}

// expect fail
resource permissive 'Microsoft.Web/sites@2024-04-01' = {
  name: 'app-payments-4'
  location: 'westeurope'
  kind: 'app'
  properties: {
    serverFarmId: planId
    siteConfig: {
      ipSecurityRestrictions: [
        {
          name: 'front-door'
          priority: 100
          action: 'Allow'
          tag: 'ServiceTag'
          ipAddress: 'AzureFrontDoor.Backend'
        }
      ]
      ipSecurityRestrictionsDefaultAction: 'Allow'
    }
  }
}
