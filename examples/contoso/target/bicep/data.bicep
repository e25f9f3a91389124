metadata description = 'Where payments are kept: ledger, event store, session cache, and the vault with the key that encrypts them.'

param location string = 'westeurope'

@description('Object id of the group that administers the ledger.')
param ledgerAdminsId string

// Built-in role: Key Vault Crypto Service Encryption User
var cryptoServiceEncryptionUser = 'e147488a-f6f5-4113-8e2d-b22465e65bf6'

var encryptedBy = { type: 'UserAssigned', userAssignedIdentities: { '${encryption.id}': {} } }

var endpoints = [
  { name: 'pe-ledger', targetId: ledger.id, groupId: 'sqlServer', zoneName: 'privatelink${environment().suffixes.sqlServerHostname}' }
  { name: 'pe-events', targetId: events.id, groupId: 'Sql', zoneName: 'privatelink.documents.azure.com' }
  { name: 'pe-sessions', targetId: sessions.id, groupId: 'redisCache', zoneName: 'privatelink.redis.cache.windows.net' }
  { name: 'pe-vault', targetId: vault.id, groupId: 'vault', zoneName: 'privatelink.vaultcore.azure.net' }
]

resource ledger 'Microsoft.Sql/servers@2023-08-01' = {
  name: 'sql-contoso-ledger'
  location: location
  identity: encryptedBy
  properties: {
    version: '12.0'
    minimalTlsVersion: '1.2'
    publicNetworkAccess: 'Disabled'
    keyId: key.properties.keyUriWithVersion
    primaryUserAssignedIdentityId: encryption.id
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
    zoneRedundant: true
  }
}

resource events 'Microsoft.DocumentDB/databaseAccounts@2024-11-15' = {
  name: 'cosmos-contoso-events'
  location: location
  kind: 'GlobalDocumentDB'
  identity: encryptedBy
  properties: {
    databaseAccountOfferType: 'Standard'
    disableLocalAuth: true
    publicNetworkAccess: 'Disabled'
    keyVaultKeyUri: key.properties.keyUri
    defaultIdentity: 'UserAssignedIdentity=${encryption.id}'
    locations: [
      { locationName: location, failoverPriority: 0, isZoneRedundant: true }
    ]
  }
}

resource sessions 'Microsoft.Cache/redis@2024-11-01' = {
  name: 'redis-contoso-sessions'
  location: location
  properties: {
    zonalAllocationPolicy: 'Automatic'
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
    enablePurgeProtection: true
    publicNetworkAccess: 'Disabled'
    networkAcls: { defaultAction: 'Deny', bypass: 'AzureServices' }
  }
}

resource key 'Microsoft.KeyVault/vaults/keys@2024-11-01' = {
  parent: vault
  name: 'payments'
  properties: {
    kty: 'RSA'
    keySize: 3072
    keyOps: ['wrapKey', 'unwrapKey']
  }
}

resource encryption 'Microsoft.ManagedIdentity/userAssignedIdentities@2024-11-30' = {
  name: 'id-encryption'
  location: location
}

resource mayUseKey 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  scope: vault
  name: guid(vault.id, 'id-encryption', cryptoServiceEncryptionUser)
  properties: {
    roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', cryptoServiceEncryptionUser)
    principalId: encryption.properties.principalId
    principalType: 'ServicePrincipal'
  }
}

resource diskEncryption 'Microsoft.Compute/diskEncryptionSets@2025-01-02' = {
  name: 'des-payments'
  location: location
  identity: encryptedBy
  properties: {
    activeKey: { keyUrl: key.properties.keyUri }
    encryptionType: 'EncryptionAtRestWithCustomerKey'
    rotationToLatestKeyVersionEnabled: true
  }
}

module endpoint 'modules/private-endpoint.bicep' = [
  for item in endpoints: {
    name: item.name
    params: {
      name: item.name
      location: location
      targetId: item.targetId
      groupId: item.groupId
      zoneName: item.zoneName
    }
  }
]
