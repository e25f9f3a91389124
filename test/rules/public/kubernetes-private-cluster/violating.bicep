resource open 'Microsoft.ContainerService/managedClusters@2025-01-01' = {
  name: 'aks-payments-1'
  location: 'westeurope'
  identity: {
    type: 'SystemAssigned'
  }
  properties: {
    dnsPrefix: 'payments'
    agentPoolProfiles: [
      {
        name: 'system'
        mode: 'System'
        count: 3
        vmSize: 'Standard_D4s_v5'
      }
    ]
    apiServerAccessProfile: {
      // expect fail: open to every network
      enablePrivateCluster: false
    }
  }
}

// expect fail
resource silent 'Microsoft.ContainerService/managedClusters@2025-01-01' = {
  name: 'aks-payments-2'
  location: 'westeurope'
  identity: {
    type: 'SystemAssigned'
  }
  properties: {
    dnsPrefix: 'payments'
    agentPoolProfiles: [
      {
        name: 'system'
        mode: 'System'
        count: 3
        vmSize: 'Standard_D4s_v5'
      }
    ]
  }
}

resource everywhere 'Microsoft.ContainerService/managedClusters@2025-01-01' = {
  name: 'aks-payments-3'
  location: 'westeurope'
  identity: {
    type: 'SystemAssigned'
  }
  properties: {
    dnsPrefix: 'payments'
    agentPoolProfiles: [
      {
        name: 'system'
        mode: 'System'
        count: 3
        vmSize: 'Standard_D4s_v5'
      }
    ]
    apiServerAccessProfile: {
      authorizedIPRanges: ['0.0.0.0/0']
      // expect fail
      enablePrivateCluster: false
    }
  }
}
