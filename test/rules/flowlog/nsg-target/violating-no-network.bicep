param storageId string

resource webGroup 'Microsoft.Network/networkSecurityGroups@2024-05-01' existing = {
  name: 'nsg-web'
}

resource symbolic 'Microsoft.Network/networkWatchers/flowLogs@2024-05-01' = {
  name: 'NetworkWatcher_westeurope/fl-symbolic'
  location: 'westeurope'
  properties: {
    enabled: true
    // expect fail: logs the flows of a network security group
    targetResourceId: webGroup.id
    storageId: storageId
    retentionPolicy: { days: 30, enabled: true }
  }
}

resource literal 'Microsoft.Network/networkWatchers/flowLogs@2024-05-01' = {
  name: 'NetworkWatcher_westeurope/fl-literal'
  location: 'westeurope'
  properties: {
    enabled: true
    // expect fail: logs the flows of a network security group
    targetResourceId: '/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-hub/providers/Microsoft.Network/networkSecurityGroups/nsg-web'
    storageId: storageId
    retentionPolicy: { days: 30, enabled: true }
  }
}
