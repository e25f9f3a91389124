param tenantId string
param publicAccess string

resource asked 'Microsoft.KeyVault/vaults@2024-11-01' = {
  name: 'kv-payments-1'
  location: 'westeurope'
  properties: {
    tenantId: tenantId
    sku: {
      family: 'A'
      name: 'standard'
    }
    // expect unknown
    publicNetworkAccess: publicAccess
  }
}
