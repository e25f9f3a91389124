// expect nothing
param subnetId string
param planId string

resource environment 'Microsoft.Web/hostingEnvironments@2024-04-01' = {
  name: 'ase-payments'
  location: 'westeurope'
  kind: 'ASEV3'
  properties: {
    internalLoadBalancingMode: 'Web, Publishing'
    virtualNetwork: {
      id: subnetId
    }
  }
}

resource plan 'Microsoft.Web/serverfarms@2024-04-01' = {
  name: 'asp-payments'
  location: 'westeurope'
  sku: {
    name: 'I1v2'
  }
  properties: {
    hostingEnvironmentProfile: {
      id: environment.id
    }
  }
}

resource app 'Microsoft.Web/sites@2024-04-01' = {
  name: 'app-payments-1'
  location: 'westeurope'
  kind: 'app'
  properties: {
    serverFarmId: plan.id
  }
}

resource direct 'Microsoft.Web/sites@2024-04-01' = {
  name: 'app-payments-2'
  location: 'westeurope'
  kind: 'app'
  properties: {
    serverFarmId: planId
    hostingEnvironmentProfile: {
      id: environment.id
    }
  }
}
