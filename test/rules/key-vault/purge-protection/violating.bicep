param tenantId string

// expect fail: can be purged
resource silent 'Microsoft.KeyVault/vaults@2024-11-01' = {
  name: 'kv-payments-1'
  location: 'westeurope'
  properties: {
    tenantId: tenantId
    sku: {
      family: 'A'
      name: 'standard'
    }
  }
}

resource off 'Microsoft.KeyVault/vaults@2024-11-01' = {
  name: 'kv-payments-2'
  location: 'westeurope'
  properties: {
    tenantId: tenantId
    sku: {
      family: 'A'
      name: 'standard'
    }
    // expect fail: can be purged
    enablePurgeProtection: false
  }
}
