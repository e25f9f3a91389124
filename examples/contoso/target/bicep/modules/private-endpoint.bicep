metadata description = 'A private endpoint in the payments network, registered in a private DNS zone of the hub.'

param name string
param location string
param targetId string

@description('The part of the service that the endpoint leads to, such as blob or vault.')
param groupId string

@description('The private DNS zone of the service, such as privatelink.vaultcore.azure.net.')
param zoneName string

resource network 'Microsoft.Network/virtualNetworks@2024-05-01' existing = { name: 'vnet-payments' }

resource zone 'Microsoft.Network/privateDnsZones@2024-06-01' existing = {
  scope: resourceGroup('rg-hub-dns')
  name: zoneName
}

resource endpoint 'Microsoft.Network/privateEndpoints@2024-05-01' = {
  name: name
  location: location
  properties: {
    subnet: { id: '${network.id}/subnets/snet-endpoints' }
    privateLinkServiceConnections: [
      { name: name, properties: { privateLinkServiceId: targetId, groupIds: [groupId] } }
    ]
  }
}

resource registration 'Microsoft.Network/privateEndpoints/privateDnsZoneGroups@2024-05-01' = {
  parent: endpoint
  name: 'default'
  properties: {
    privateDnsZoneConfigs: [{ name: 'default', properties: { privateDnsZoneId: zone.id } }]
  }
}
