import { sourceText } from '../../source-text';

/** What one tenant has to itself: a network, keys and storage. */
export const tenantSpokeBicep = sourceText`
  // What one tenant has to itself: a network, keys and storage.

  @description('Region of the resources.')
  param location string

  @description('What resources are called behind their abbreviation.')
  param name string

  @description('Tags of every resource.')
  param tags object

  @description('Address range of the tenant, a /22.')
  param addressPrefix string

  @description('Resource id of the virtual network of the hub.')
  param hubId string

  @description('Private address of the firewall in the hub, which resolves names too.')
  param firewallAddress string

  @description('Resource id of the private DNS zone of vaults.')
  param vaultZoneId string

  @description('Resource id of the private DNS zone of blobs.')
  param blobZoneId string

  @description('Resource id of the Log Analytics workspace.')
  param workspaceId string

  module network 'spoke-network.bicep' = {
    params: {
      location: location
      name: name
      tags: tags
      addressPrefix: addressPrefix
      hubId: hubId
      firewallAddress: firewallAddress
    }
  }

  module keys 'keys.bicep' = {
    params: {
      location: location
      name: name
      tags: tags
      subnetId: network.outputs.endpointSubnetId
      vaultZoneId: vaultZoneId
      workspaceId: workspaceId
    }
  }

  module storage 'storage.bicep' = {
    params: {
      location: location
      name: name
      tags: tags
      vaultUri: keys.outputs.vaultUri
      keyName: keys.outputs.keyName
      identityId: keys.outputs.identityId
      subnetId: network.outputs.endpointSubnetId
      blobZoneId: blobZoneId
      workspaceId: workspaceId
    }
  }

  output networkId string = network.outputs.networkId
  output workloadSubnetId string = network.outputs.workloadSubnetId
`;
