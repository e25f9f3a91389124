param tenantId string

// expect pass
resource kept 'Microsoft.KeyVault/vaults@2024-11-01' = {
  name: 'kv-payments-1'
  location: 'westeurope'
  properties: {
    tenantId: tenantId
    sku: {
      family: 'A'
      name: 'standard'
    }
    enablePurgeProtection: true
  }
}
