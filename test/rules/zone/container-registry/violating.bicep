resource shop 'Microsoft.ContainerRegistry/registries@2025-11-01' = {
  name: 'crshop'
  location: 'westeurope'
  sku: {
    name: 'Premium'
  }
  properties: {
    adminUserEnabled: false
    // expect fail: crshop says that it is not zone-redundant
    zoneRedundancy: 'Disabled'
  }
}

resource dev 'Microsoft.ContainerRegistry/registries@2025-11-01' = {
  name: 'crdev'
  location: 'westeurope'
  sku: {
    name: 'Basic'
  }
  properties: {
    adminUserEnabled: false
    // expect fail: crdev
    zoneRedundancy: 'Disabled'
  }
}
