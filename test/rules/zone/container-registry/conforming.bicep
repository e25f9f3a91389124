// expect pass
resource shop 'Microsoft.ContainerRegistry/registries@2025-11-01' = {
  name: 'crshop'
  location: 'westeurope'
  sku: {
    name: 'Premium'
  }
  properties: {
    adminUserEnabled: false
  }
}

// expect pass
resource said 'Microsoft.ContainerRegistry/registries@2025-11-01' = {
  name: 'crsaid'
  location: 'westeurope'
  sku: {
    name: 'Premium'
  }
  properties: {
    adminUserEnabled: false
    zoneRedundancy: 'Enabled'
  }
}
