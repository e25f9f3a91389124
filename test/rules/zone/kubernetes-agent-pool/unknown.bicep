param zones array

resource shop 'Microsoft.ContainerService/managedClusters@2024-09-01' = {
  name: 'aks-shop'
  location: 'westeurope'
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
    // expect unknown: zones
    availabilityZones: zones
  }
}
