// expect pass
resource private 'Microsoft.ContainerService/managedClusters@2025-01-01' = {
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
      enablePrivateCluster: true
    }
  }
}

// expect pass
resource ranges 'Microsoft.ContainerService/managedClusters@2025-01-01' = {
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
      authorizedIPRanges: ['203.0.113.0/26']
    }
  }
}
