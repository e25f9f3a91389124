param planId string
param subnetId string

// expect pass
resource closed 'Microsoft.Web/sites@2024-04-01' = {
  name: 'app-payments-1'
  location: 'westeurope'
  kind: 'app'
  properties: {
    serverFarmId: planId
    publicNetworkAccess: 'Disabled'
  }
}

// expect pass
resource front 'Microsoft.Web/sites@2024-04-01' = {
  name: 'app-payments-2'
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
    }
  }
}

// expect pass
resource subnet 'Microsoft.Web/sites@2024-04-01' = {
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
          name: 'gateway'
          priority: 200
          action: 'Allow'
          vnetSubnetResourceId: subnetId
        }
        {
          name: 'rest'
          priority: 900
          action: 'Deny'
          ipAddress: '0.0.0.0/0'
        }
      ]
      ipSecurityRestrictionsDefaultAction: 'Deny'
    }
  }
}
