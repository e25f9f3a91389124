// expect fail: plan-shop is not zone-redundant
resource shop 'Microsoft.Web/serverfarms@2024-04-01' = {
  name: 'plan-shop'
  location: 'westeurope'
  sku: {
    name: 'P1v3'
    capacity: 2
  }
  properties: {
    reserved: true
  }
}

resource lone 'Microsoft.Web/serverfarms@2024-04-01' = {
  name: 'plan-lone'
  location: 'westeurope'
  sku: {
    name: 'P0v3'
    capacity: 1
  }
  properties: {
    reserved: true
    // expect fail: plan-lone
    zoneRedundant: false
  }
}

resource one 'Microsoft.Web/serverfarms@2024-04-01' = {
  name: 'plan-one'
  location: 'westeurope'
  sku: {
    name: 'P1mv3'
    // expect fail: It has one instance
    capacity: 1
  }
  properties: {
    reserved: true
    zoneRedundant: true
  }
}

resource functions 'Microsoft.Web/serverfarms@2024-04-01' = {
  name: 'plan-functions'
  location: 'westeurope'
  sku: {
    name: 'EP1'
  }
  properties: {
    reserved: true
    // expect fail: plan-functions
    zoneRedundant: false
  }
}
