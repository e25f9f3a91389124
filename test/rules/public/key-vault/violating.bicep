param tenantId string

resource open 'Microsoft.KeyVault/vaults@2024-11-01' = {
  name: 'kv-payments-1'
  location: 'westeurope'
  properties: {
    tenantId: tenantId
    sku: {
      family: 'A'
      name: 'standard'
    }
    // expect fail: can be reached over its public endpoint
    publicNetworkAccess: 'Enabled'
  }
}

// expect fail: private endpoint
resource silent 'Microsoft.KeyVault/vaults@2024-11-01' = {
  name: 'kv-payments-2'
  location: 'westeurope'
  properties: {
    tenantId: tenantId
    sku: {
      family: 'A'
      name: 'standard'
    }
  }
}
