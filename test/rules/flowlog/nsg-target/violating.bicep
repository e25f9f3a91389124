param storageId string

resource webGroup 'Microsoft.Network/networkSecurityGroups@2024-05-01' = {
  name: 'nsg-web'
  location: 'westeurope'
}

resource hub 'Microsoft.Network/virtualNetworks@2024-05-01' = {
  name: 'vnet-hub'
  location: 'westeurope'
  properties: {
    addressSpace: { addressPrefixes: ['10.0.0.0/16'] }
  }
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

resource named 'Microsoft.Network/networkWatchers/flowLogs@2024-05-01' = {
  name: 'NetworkWatcher_westeurope/fl-named'
  location: 'westeurope'
  properties: {
    enabled: true
    // expect fail: Azure creates no such log since 2025-06-30
    targetResourceId: resourceId('Microsoft.Network/networkSecurityGroups', 'nsg-web')
    storageId: storageId
    retentionPolicy: { days: 30, enabled: true }
  }
}
