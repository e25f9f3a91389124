// expect nothing
resource dev 'Microsoft.Web/serverfarms@2024-04-01' = {
  name: 'plan-dev'
  location: 'westeurope'
  sku: {
    name: 'B1'
  }
  properties: {
    reserved: true
  }
}

resource standard 'Microsoft.Web/serverfarms@2024-04-01' = {
  name: 'plan-standard'
  location: 'westeurope'
  sku: {
    name: 'S1'
    capacity: 2
  }
  properties: {
    reserved: true
  }
}

resource flex 'Microsoft.Web/serverfarms@2024-04-01' = {
  name: 'plan-flex'
  location: 'westeurope'
  sku: {
    name: 'FC1'
  }
  properties: {
    reserved: true
  }
}

resource consumption 'Microsoft.Web/serverfarms@2024-04-01' = {
  name: 'plan-consumption'
  location: 'westeurope'
  sku: {
    name: 'Y1'
  }
  properties: {
    reserved: true
  }
}

resource isolated 'Microsoft.Web/serverfarms@2024-04-01' = {
  name: 'plan-isolated'
  location: 'westeurope'
  sku: {
    name: 'I1v2'
  }
  properties: {
    reserved: true
    hostingEnvironmentProfile: {
      id: '/subscriptions/s/resourceGroups/rg/providers/Microsoft.Web/hostingEnvironments/ase'
    }
  }
}

resource there 'Microsoft.Web/serverfarms@2024-04-01' = {
  name: 'plan-there'
  location: 'westcentralus'
  sku: {
    name: 'P1v3'
  }
  properties: {
    reserved: true
  }
}
