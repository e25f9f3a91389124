param storageId string
param targetId string

resource given 'Microsoft.Network/networkWatchers/flowLogs@2024-05-01' = {
  name: 'NetworkWatcher_westeurope/fl-given'
  location: 'westeurope'
  properties: {
    enabled: true
    // expect unknown: targetId
    targetResourceId: targetId
    storageId: storageId
    retentionPolicy: { days: 30, enabled: true }
  }
}
