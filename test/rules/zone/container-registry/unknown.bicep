param zoneRedundancy string

resource shop 'Microsoft.ContainerRegistry/registries@2025-11-01' = {
  name: 'crshop'
  location: 'westeurope'
  sku: {
    name: 'Premium'
  }
  properties: {
    adminUserEnabled: false
    // expect unknown: zoneRedundancy
    zoneRedundancy: zoneRedundancy
  }
}
