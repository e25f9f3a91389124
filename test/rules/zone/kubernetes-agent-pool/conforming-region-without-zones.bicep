// expect nothing
resource shop 'Microsoft.ContainerService/managedClusters@2024-09-01' = {
  name: 'aks-shop'
  location: 'westcentralus'
  properties: {
    dnsPrefix: 'shop'
  }
}

resource apps 'Microsoft.ContainerService/managedClusters/agentPools@2024-09-01' = {
  parent: shop
  name: 'apps'
  properties: {
    count: 3
    vmSize: 'Standard_D4s_v5'
  }
}
