import { privateDnsZone } from '../../../facts/private-dns-zones';
import { sourceText } from '../../source-text';

/** Everything that one region needs to serve alone. */
export const aksStampBicep = sourceText`
  // Everything that one region needs to serve alone.

  @description('Region of the resources.')
  param location string

  @description('What resources are called behind their abbreviation.')
  param name string

  @description('Tags of every resource.')
  param tags object

  @description('Address range of the network, a /20.')
  param addressPrefix string

  @description('Name under which visitors come.')
  param hostName string

  @description('Address of the certificate of that name in a key vault, without its version.')
  param certificateSecretId string

  @description('Resource id of an identity that may read the certificate.')
  param certificateIdentityId string

  @description('Object id of the Entra group that administers the clusters.')
  param adminGroupId string

  @description('How few and how many nodes run the workload.')
  param nodes { smallest: int, largest: int }

  @description('Day on which the cluster is upgraded, another one in each region.')
  param maintenanceDay string

  @description('Instances of the gateway that are always there.')
  param minimumInstances int

  @description('Days for which logs are kept.')
  param logRetentionInDays int

  module monitoring 'monitoring.bicep' = {
    params: {
      location: location
      name: name
      tags: tags
      retentionInDays: logRetentionInDays
    }
  }

  module network 'aks-network.bicep' = {
    params: {
      location: location
      name: name
      tags: tags
      addressPrefix: addressPrefix
    }
  }

  // Each region has zones of its own: one name leads to another endpoint in each.
  module vaultZone 'dns-zone.bicep' = {
    params: {
      zoneName: '${privateDnsZone('vault')}'
      tags: tags
      networkIds: [network.outputs.networkId]
    }
  }

  module blobZone 'dns-zone.bicep' = {
    params: {
      zoneName: '${privateDnsZone('blob')}'
      tags: tags
      networkIds: [network.outputs.networkId]
    }
  }

  module databaseZone 'dns-zone.bicep' = {
    params: {
      zoneName: '${privateDnsZone('Sql')}'
      tags: tags
      networkIds: [network.outputs.networkId]
    }
  }

  module registryZone 'dns-zone.bicep' = {
    params: {
      zoneName: '${privateDnsZone('registry')}'
      tags: tags
      networkIds: [network.outputs.networkId]
    }
  }

  module clusterZone 'dns-zone.bicep' = {
    params: {
      zoneName: 'privatelink.\${location}.azmk8s.io'
      tags: tags
      networkIds: [network.outputs.networkId]
    }
  }

  module keys 'keys.bicep' = {
    params: {
      location: location
      name: name
      tags: tags
      subnetId: network.outputs.endpointSubnetId
      vaultZoneId: vaultZone.outputs.zoneId
      workspaceId: monitoring.outputs.workspaceId
    }
  }

  module flowLogStorage 'storage.bicep' = {
    params: {
      location: location
      name: name
      tags: tags
      vaultUri: keys.outputs.vaultUri
      keyName: keys.outputs.keyName
      identityId: keys.outputs.identityId
      subnetId: network.outputs.endpointSubnetId
      blobZoneId: blobZone.outputs.zoneId
      workspaceId: monitoring.outputs.workspaceId
    }
  }

  module flowLog 'flow-log.bicep' = {
    scope: resourceGroup('NetworkWatcherRG')
    params: {
      location: location
      name: name
      tags: tags
      networkId: network.outputs.networkId
      storageId: flowLogStorage.outputs.accountId
      workspaceId: monitoring.outputs.workspaceId
    }
  }

  module cluster 'aks.bicep' = {
    params: {
      location: location
      name: name
      tags: tags
      networkName: last(split(network.outputs.networkId, '/'))
      nodeSubnetId: network.outputs.nodeSubnetId
      apiServerSubnetId: network.outputs.apiServerSubnetId
      clusterZoneName: last(split(clusterZone.outputs.zoneId, '/'))
      vaultName: last(split(keys.outputs.vaultId, '/'))
      keyVersionUri: keys.outputs.keyVersionUri
      encryptionIdentityId: keys.outputs.identityId
      adminGroupId: adminGroupId
      nodes: nodes
      maintenanceDay: maintenanceDay
      workspaceId: monitoring.outputs.workspaceId
    }
  }

  // Ingress in the cluster listens at the last address but ten of the nodes' subnet, by an internal load balancer.
  module gateway 'application-gateway.bicep' = {
    params: {
      location: location
      name: name
      tags: tags
      subnetId: network.outputs.gatewaySubnetId
      hostName: hostName
      certificateSecretId: certificateSecretId
      certificateIdentityId: certificateIdentityId
      backendAddress: cidrHost(cidrSubnet(addressPrefix, 22, 1), 1012)
      backendHostName: hostName
      minimumInstances: minimumInstances
      workspaceId: monitoring.outputs.workspaceId
    }
  }

  output endpointSubnetId string = network.outputs.endpointSubnetId
  output databaseZoneId string = databaseZone.outputs.zoneId
  output gatewayAddressId string = gateway.outputs.addressId
  output workspaceId string = monitoring.outputs.workspaceId
  output keyUri string = keys.outputs.keyUri
  output identityId string = keys.outputs.identityId
  output registryZoneId string = registryZone.outputs.zoneId
  output identityClientId string = keys.outputs.identityClientId
  output kubeletPrincipalId string = cluster.outputs.kubeletPrincipalId
`;
