param zoneRedundant bool
param planSku string

resource shop 'Microsoft.Web/serverfarms@2024-04-01' = {
  name: 'plan-shop'
  location: 'westeurope'
  sku: {
    name: 'P1v3'
    capacity: 2
  }
  properties: {
    reserved: true
    // expect unknown: zoneRedundant
    zoneRedundant: zoneRedundant
  }
}

resource tier 'Microsoft.Web/serverfarms@2024-04-01' = {
  name: 'plan-tier'
  location: 'westeurope'
  sku: {
    // expect unknown: planSku
    name: planSku
  }
  properties: {
    reserved: true
  }
}
