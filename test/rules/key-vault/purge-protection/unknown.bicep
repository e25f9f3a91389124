param tenantId string
param purgeProtection bool

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
    enablePurgeProtection: purgeProtection
  }
}
