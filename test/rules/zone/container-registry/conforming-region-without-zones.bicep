// expect nothing
resource shop 'Microsoft.ContainerRegistry/registries@2025-11-01' = {
  name: 'crshop'
  location: 'westcentralus'
  sku: {
    name: 'Premium'
  }
  properties: {
    adminUserEnabled: false
    zoneRedundancy: 'Disabled'
  }
}
