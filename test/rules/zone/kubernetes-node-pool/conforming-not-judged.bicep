// expect nothing
resource auto 'Microsoft.ContainerService/managedClusters@2024-09-01' = {
  name: 'aks-auto'
  location: 'westeurope'
  sku: {
    name: 'Automatic'
    tier: 'Standard'
  }
  properties: {
    dnsPrefix: 'shop'
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

resource listed 'Microsoft.ContainerService/managedClusters@2024-09-01' = {
  name: 'aks-listed'
  location: 'westeurope'
  properties: {
    dnsPrefix: 'shop'
    agentPoolProfiles: [
      {
        name: 'system'
        mode: 'System'
        count: 3
        vmSize: 'Standard_D4s_v5'
        type: 'VirtualMachines'
      }
    ]
  }
}

resource there 'Microsoft.ContainerService/managedClusters@2024-09-01' = {
  name: 'aks-there'
  location: 'westcentralus'
  properties: {
    dnsPrefix: 'shop'
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
