// expect pass
resource shop 'Microsoft.Web/serverfarms@2024-04-01' = {
  name: 'plan-shop'
  location: 'westeurope'
  sku: {
    name: 'P1v3'
    capacity: 2
  }
  properties: {
    reserved: true
    zoneRedundant: true
  }
}

// expect pass
resource flows 'Microsoft.Web/serverfarms@2024-04-01' = {
  name: 'plan-flows'
  location: 'westeurope'
  sku: {
    name: 'WS1'
  }
  properties: {
    reserved: true
    zoneRedundant: true
  }
}
