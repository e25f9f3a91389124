resource shop 'Microsoft.ContainerService/managedClusters@2024-09-01' = {
  name: 'aks-shop'
  location: 'westeurope'
  properties: {
    dnsPrefix: 'shop'
  }
}

// expect fail: Pool apps keeps its nodes wherever westeurope has room
resource apps 'Microsoft.ContainerService/managedClusters/agentPools@2024-09-01' = {
  parent: shop
  name: 'apps'
  properties: {
    count: 3
    vmSize: 'Standard_D4s_v5'
  }
}

resource gpu 'Microsoft.ContainerService/managedClusters/agentPools@2024-09-01' = {
  parent: shop
  name: 'gpu'
  properties: {
    count: 3
    vmSize: 'Standard_D4s_v5'
    // expect fail: Pool gpu keeps all its nodes in one zone
    availabilityZones: ['1']
  }
}
