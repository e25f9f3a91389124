metadata description = 'Where payments are kept: ledger, event store, session cache and the vault for secrets.'

param location string = 'westeurope'

@description('Object id of the group that administers the ledger.')
param ledgerAdminsId string

resource ledger 'Microsoft.Sql/servers@2023-08-01' = {
  name: 'sql-contoso-ledger'
  location: location
  properties: {
    version: '12.0'
    minimalTlsVersion: '1.2'
    publicNetworkAccess: 'Enabled'
    administrators: {
      administratorType: 'ActiveDirectory'
      azureADOnlyAuthentication: true
      principalType: 'Group'
      login: 'sg-ledger-admins'
      sid: ledgerAdminsId
      tenantId: tenant().tenantId
    }
  }
}

resource ledgerDatabase 'Microsoft.Sql/servers/databases@2023-08-01' = {
  parent: ledger
  name: 'ledger'
  location: location
  sku: { name: 'GP_Gen5_4', tier: 'GeneralPurpose' }
  properties: {
    zoneRedundant: false
  }
}

resource events 'Microsoft.DocumentDB/databaseAccounts@2024-11-15' = {
  name: 'cosmos-contoso-events'
  location: location
  kind: 'GlobalDocumentDB'
  properties: {
    databaseAccountOfferType: 'Standard'
    disableLocalAuth: true
    locations: [
      { locationName: location, failoverPriority: 0, isZoneRedundant: true }
    ]
  }
}

resource sessions 'Microsoft.Cache/redis@2024-11-01' = {
  name: 'redis-contoso-sessions'
  location: location
  zones: ['1']
  properties: {
    sku: { name: 'Premium', family: 'P', capacity: 1 }
    minimumTlsVersion: '1.2'
    publicNetworkAccess: 'Disabled'
  }
}

resource vault 'Microsoft.KeyVault/vaults@2024-11-01' = {
  name: 'kv-contoso-payments'
  location: location
  properties: {
    tenantId: tenant().tenantId
    sku: { family: 'A', name: 'standard' }
    enableRbacAuthorization: true
    publicNetworkAccess: 'Enabled'
  }
}
