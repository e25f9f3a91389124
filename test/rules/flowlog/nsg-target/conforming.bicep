param storageId string

resource hub 'Microsoft.Network/virtualNetworks@2024-05-01' = {
  name: 'vnet-hub'
  location: 'westeurope'
  properties: {
    addressSpace: { addressPrefixes: ['10.0.0.0/16'] }
  }
}

resource web 'Microsoft.Network/virtualNetworks/subnets@2024-05-01' existing = {
  parent: hub
  name: 'snet-web'
}

// expect pass
resource network 'Microsoft.Network/networkWatchers/flowLogs@2024-05-01' = {
  name: 'NetworkWatcher_westeurope/fl-network'
  location: 'westeurope'
  properties: {
    enabled: true
    targetResourceId: hub.id
    storageId: storageId
    retentionPolicy: { days: 30, enabled: true }
  }
}

// expect pass
resource subnet 'Microsoft.Network/networkWatchers/flowLogs@2024-05-01' = {
  name: 'NetworkWatcher_westeurope/fl-subnet'
  location: 'westeurope'
  properties: {
    enabled: true
    targetResourceId: web.id
    storageId: storageId
    retentionPolicy: { days: 30, enabled: true }
  }
}

// expect pass
resource literal 'Microsoft.Network/networkWatchers/flowLogs@2024-05-01' = {
  name: 'NetworkWatcher_westeurope/fl-literal'
  location: 'westeurope'
  properties: {
    enabled: true
    targetResourceId: '/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-hub/providers/Microsoft.Network/virtualNetworks/vnet-hub/subnets/snet-web'
    storageId: storageId
    retentionPolicy: { days: 30, enabled: true }
  }
}

// expect pass
resource named 'Microsoft.Network/networkWatchers/flowLogs@2024-05-01' = {
  name: 'NetworkWatcher_westeurope/fl-named'
  location: 'westeurope'
  properties: {
    enabled: true
    targetResourceId: resourceId('Microsoft.Network/networkInterfaces', 'nic-web')
    storageId: storageId
    retentionPolicy: { days: 30, enabled: true }
  }
}
