param subnetId string

// expect pass
resource integrated 'Microsoft.ContainerService/managedClusters@2025-01-01' = {
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
      enableVnetIntegration: true
    }
  }
}

resource endpoint 'Microsoft.Network/privateEndpoints@2024-05-01' = {
  name: 'pe-payments'
  location: 'westeurope'
  properties: {
    subnet: {
      id: subnetId
    }
    privateLinkServiceConnections: [
      {
        name: 'payments'
        properties: {
          privateLinkServiceId: integrated.id
          groupIds: ['management']
        }
      }
    ]
  }
}
