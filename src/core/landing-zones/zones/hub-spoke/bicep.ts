import { privateDnsZone } from '../../../facts/private-dns-zones';
import { armType } from '../../../snippets/common/arm-type';
import { sourceText } from '../../source-text';

/** A hub with a firewall, and a spoke for each workload. Deploy it to a subscription. */
export const hubSpokeBicep = sourceText`
  // A hub with a firewall, and a spoke for each workload. Deploy it to a subscription.
  targetScope = 'subscription'

  @description('Name of what the landing zone is for, in lower case.')
  @minLength(2)
  @maxLength(20)
  param workload string

  @description('What it is used for.')
  @allowed(['prod', 'nonprod'])
  param environment string

  @description('A region with availability zones.')
  param location string

  @description('Address range of the hub, a /22.')
  param hubAddressPrefix string

  @description('Address ranges of the workloads with a network of their own, each a /22, by name.')
  param spokes { *: string }

  @description('Tier of the firewall. Premium inspects encrypted traffic.')
  @allowed(['Premium', 'Standard'])
  param firewallTier string

  @description('Days for which logs are kept.')
  param logRetentionInDays int

  @description('Tags of every resource.')
  param tags object

  var hubName = '\${workload}-hub-\${environment}-\${location}'
  var allTags = union(tags, { environment: environment, application: workload })

  resource hubGroup '${armType('Microsoft.Resources/resourceGroups')}' = {
    name: 'rg-\${hubName}'
    location: location
    tags: allTags
  }

  resource spokeGroups '${armType('Microsoft.Resources/resourceGroups')}' = [
    for spoke in items(spokes): {
      name: 'rg-\${spoke.key}-\${environment}-\${location}'
      location: location
      tags: allTags
    }
  ]

  module monitoring 'modules/monitoring.bicep' = {
    scope: hubGroup
    params: {
      location: location
      name: hubName
      tags: allTags
      retentionInDays: logRetentionInDays
    }
  }

  module hub 'modules/hub-network.bicep' = {
    scope: hubGroup
    params: {
      location: location
      name: hubName
      tags: allTags
      addressPrefix: hubAddressPrefix
      firewallTier: firewallTier
      workspaceId: monitoring.outputs.workspaceId
    }
  }

  // Spokes ask the firewall for names, and the firewall asks the zones that are linked to the hub.
  module vaultZone 'modules/dns-zone.bicep' = {
    scope: hubGroup
    params: {
      zoneName: '${privateDnsZone('vault')}'
      tags: allTags
      networkIds: [hub.outputs.networkId]
    }
  }

  module blobZone 'modules/dns-zone.bicep' = {
    scope: hubGroup
    params: {
      zoneName: '${privateDnsZone('blob')}'
      tags: allTags
      networkIds: [hub.outputs.networkId]
    }
  }

  module keys 'modules/keys.bicep' = {
    scope: hubGroup
    params: {
      location: location
      name: hubName
      tags: allTags
      subnetId: hub.outputs.endpointSubnetId
      vaultZoneId: vaultZone.outputs.zoneId
      workspaceId: monitoring.outputs.workspaceId
    }
  }

  module flowLogStorage 'modules/storage.bicep' = {
    scope: hubGroup
    params: {
      location: location
      name: hubName
      tags: allTags
      vaultUri: keys.outputs.vaultUri
      keyName: keys.outputs.keyName
      identityId: keys.outputs.identityId
      subnetId: hub.outputs.endpointSubnetId
      blobZoneId: blobZone.outputs.zoneId
      workspaceId: monitoring.outputs.workspaceId
    }
  }

  module hubFlowLog 'modules/flow-log.bicep' = {
    scope: resourceGroup('NetworkWatcherRG')
    params: {
      location: location
      name: hubName
      tags: allTags
      networkId: hub.outputs.networkId
      storageId: flowLogStorage.outputs.accountId
      workspaceId: monitoring.outputs.workspaceId
    }
  }

  module spokeNetworks 'modules/spoke-network.bicep' = [
    for (spoke, index) in items(spokes): {
      scope: spokeGroups[index]
      params: {
        location: location
        name: '\${spoke.key}-\${environment}-\${location}'
        tags: allTags
        addressPrefix: spoke.value
        hubId: hub.outputs.networkId
        firewallAddress: hub.outputs.firewallAddress
      }
    }
  ]

  module hubPeerings 'modules/peering.bicep' = [
    for (spoke, index) in items(spokes): {
      scope: hubGroup
      params: {
        networkName: hub.outputs.networkName
        remoteNetworkId: spokeNetworks[index].outputs.networkId
      }
    }
  ]

  module spokeFlowLogs 'modules/flow-log.bicep' = [
    for (spoke, index) in items(spokes): {
      scope: resourceGroup('NetworkWatcherRG')
      params: {
        location: location
        name: '\${spoke.key}-\${environment}-\${location}'
        tags: allTags
        networkId: spokeNetworks[index].outputs.networkId
        storageId: flowLogStorage.outputs.accountId
        workspaceId: monitoring.outputs.workspaceId
      }
    }
  ]

  output hubNetworkId string = hub.outputs.networkId
  output firewallAddress string = hub.outputs.firewallAddress
  output workloadSubnetIds array = [for (spoke, index) in items(spokes): spokeNetworks[index].outputs.workloadSubnetId]
`;
