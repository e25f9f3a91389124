import { privateDnsZone } from '../../../facts/private-dns-zones';
import { sourceText } from '../../source-text';

/** Everything that one region needs to serve alone. */
export const webStampBicep = sourceText`
  // Everything that one region needs to serve alone.

  @description('Region of the resources.')
  param location string

  @description('What resources are called behind their abbreviation.')
  param name string

  @description('Tags of every resource.')
  param tags object

  @description('Address range of the network, a /20.')
  param addressPrefix string

  @description('Whether the gateway takes visitors that do not come by Front Door.')
  param admitsEveryone bool

  @description('Name under which visitors come.')
  param hostName string

  @description('Address of the certificate of that name in a key vault, without its version.')
  param certificateSecretId string

  @description('Resource id of an identity that may read the certificate.')
  param certificateIdentityId string

  @description('What the application runs on, such as NODE|22-lts.')
  param runtime string

  @description('Machines that the application always runs on, three or more.')
  param instances int

  @description('Instances of the gateway that are always there.')
  param minimumInstances int

  @description('Name of the Cosmos DB account.')
  param databaseName string

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

  module network 'web-network.bicep' = {
    params: {
      location: location
      name: name
      tags: tags
      addressPrefix: addressPrefix
      admitsEveryone: admitsEveryone
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

  module siteZone 'dns-zone.bicep' = {
    params: {
      zoneName: '${privateDnsZone('sites')}'
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

  module application 'web-app.bicep' = {
    params: {
      location: location
      name: name
      tags: tags
      runtime: runtime
      instances: instances
      applicationSubnetId: network.outputs.applicationSubnetId
      endpointSubnetId: network.outputs.endpointSubnetId
      siteZoneId: siteZone.outputs.zoneId
      databaseEndpoint: 'https://\${databaseName}.documents.azure.com:443/'
      workspaceId: monitoring.outputs.workspaceId
    }
  }

  module gateway 'application-gateway.bicep' = {
    params: {
      location: location
      name: name
      tags: tags
      subnetId: network.outputs.gatewaySubnetId
      hostName: hostName
      certificateSecretId: certificateSecretId
      certificateIdentityId: certificateIdentityId
      backendAddress: application.outputs.hostName
      backendHostName: application.outputs.hostName
      minimumInstances: minimumInstances
      workspaceId: monitoring.outputs.workspaceId
    }
  }

  output databaseZoneId string = databaseZone.outputs.zoneId
  output endpointSubnetId string = network.outputs.endpointSubnetId
  output gatewayAddressId string = gateway.outputs.addressId
  output gatewayHostName string = gateway.outputs.hostName
  output workspaceId string = monitoring.outputs.workspaceId
  output keyUri string = keys.outputs.keyUri
  output identityId string = keys.outputs.identityId
  output principalId string = application.outputs.principalId
`;
