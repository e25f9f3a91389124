param private bool
param ranges array

resource asked 'Microsoft.ContainerService/managedClusters@2025-01-01' = {
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
      // expect unknown
      enablePrivateCluster: private
    }
  }
}

resource listed 'Microsoft.ContainerService/managedClusters@2025-01-01' = {
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
    apiServerAccessProfile: {
      // expect unknown
      authorizedIPRanges: ranges
    }
  }
}
