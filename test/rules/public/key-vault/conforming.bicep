param tenantId string

// expect pass
resource closed 'Microsoft.KeyVault/vaults@2024-11-01' = {
  name: 'kv-payments-1'
  location: 'westeurope'
  properties: {
    tenantId: tenantId
    sku: {
      family: 'A'
      name: 'standard'
    }
    publicNetworkAccess: 'Disabled'
  }
}

// expect pass
resource guarded 'Microsoft.KeyVault/vaults@2024-11-01' = {
  name: 'kv-payments-2'
  location: 'westeurope'
  properties: {
    tenantId: tenantId
    sku: {
      family: 'A'
      name: 'standard'
    }
    publicNetworkAccess: 'SecuredByPerimeter'
  }
}
