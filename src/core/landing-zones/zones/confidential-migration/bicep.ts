import { privateDnsZone } from '../../../facts/private-dns-zones';
import { armType } from '../../../snippets/common/arm-type';
import { sourceText } from '../../source-text';

/** Where machines are moved to become confidential ones: network, keys, replication. Deploy it to a subscription. */
export const confidentialMigrationBicep = sourceText`
  // Where machines are moved to become confidential ones: network, keys, replication. Deploy it to a subscription.
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

  @description('Address range of the network of the machines, a /22.')
  param machineAddressPrefix string

  @description('Object ids of the people who administer the HSM, more than one.')
  @minLength(2)
  param administratorIds string[]

  @description('Address of the attestation provider of the region.')
  param attestationAuthority string

  @description('How far it is: the HSM first; keys once it is activated; complete once the key may be used and released.')
  @allowed(['hsm', 'keys', 'complete'])
  param stage string

  @description('Tier of the firewall. Premium inspects encrypted traffic.')
  @allowed(['Premium', 'Standard'])
  param firewallTier string

  @description('Days for which logs are kept.')
  param logRetentionInDays int

  @description('Tags of every resource.')
  param tags object

  var hubName = '\${workload}-hub-\${environment}-\${location}'
  var machineName = '\${workload}-machines-\${environment}-\${location}'
  var allTags = union(tags, { environment: environment, application: workload })

  resource hubGroup '${armType('Microsoft.Resources/resourceGroups')}' = {
    name: 'rg-\${hubName}'
    location: location
    tags: allTags
  }

  resource machineGroup '${armType('Microsoft.Resources/resourceGroups')}' = {
    name: 'rg-\${machineName}'
    location: location
    tags: allTags
  }

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

  module hsmZone 'modules/dns-zone.bicep' = {
    scope: hubGroup
    params: {
      zoneName: '${privateDnsZone('managedhsm')}'
      tags: allTags
      networkIds: [hub.outputs.networkId]
    }
  }

  module recoveryZone 'modules/dns-zone.bicep' = {
    scope: hubGroup
    params: {
      zoneName: '${privateDnsZone('AzureSiteRecovery')}'
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

  module machineNetwork 'modules/spoke-network.bicep' = {
    scope: machineGroup
    params: {
      location: location
      name: machineName
      tags: allTags
      addressPrefix: machineAddressPrefix
      hubId: hub.outputs.networkId
      firewallAddress: hub.outputs.firewallAddress
    }
  }

  module hubPeering 'modules/peering.bicep' = {
    scope: hubGroup
    params: {
      networkName: hub.outputs.networkName
      remoteNetworkId: machineNetwork.outputs.networkId
    }
  }

  module machineFlowLog 'modules/flow-log.bicep' = {
    scope: resourceGroup('NetworkWatcherRG')
    params: {
      location: location
      name: machineName
      tags: allTags
      networkId: machineNetwork.outputs.networkId
      storageId: flowLogStorage.outputs.accountId
      workspaceId: monitoring.outputs.workspaceId
    }
  }

  module hsm 'modules/managed-hsm.bicep' = {
    scope: machineGroup
    params: {
      location: location
      name: machineName
      tags: allTags
      subnetId: machineNetwork.outputs.endpointSubnetId
      hsmZoneId: hsmZone.outputs.zoneId
      administratorIds: administratorIds
      workspaceId: monitoring.outputs.workspaceId
    }
  }

  module confidentialKey 'modules/confidential-key.bicep' = if (stage != 'hsm') {
    scope: machineGroup
    params: {
      hsmName: hsm.outputs.hsmName
      attestationAuthority: attestationAuthority
    }
  }

  module osDiskSet 'modules/disk-encryption-set.bicep' = if (stage == 'complete') {
    scope: machineGroup
    params: {
      location: location
      name: '\${machineName}-os'
      tags: allTags
      identityId: keys.outputs.identityId
      keyUri: confidentialKey!.outputs.keyUri
      vaultId: ''
    }
  }

  module dataDiskSet 'modules/disk-encryption-set.bicep' = {
    scope: machineGroup
    params: {
      location: location
      name: '\${machineName}-data'
      tags: allTags
      identityId: keys.outputs.identityId
      keyUri: keys.outputs.keyVersionUri
      vaultId: keys.outputs.vaultId
    }
  }

  // Replication writes here first. Flow logs have an account of their own.
  module cacheStorage 'modules/storage.bicep' = {
    scope: machineGroup
    params: {
      location: location
      name: machineName
      tags: allTags
      vaultUri: keys.outputs.vaultUri
      keyName: keys.outputs.keyName
      identityId: keys.outputs.identityId
      subnetId: machineNetwork.outputs.endpointSubnetId
      blobZoneId: blobZone.outputs.zoneId
      workspaceId: monitoring.outputs.workspaceId
    }
  }

  module replication 'modules/replication.bicep' = {
    scope: machineGroup
    params: {
      location: location
      name: machineName
      tags: allTags
      subnetId: machineNetwork.outputs.endpointSubnetId
      recoveryZoneId: recoveryZone.outputs.zoneId
      workspaceId: monitoring.outputs.workspaceId
    }
  }

  output machineSubnetId string = machineNetwork.outputs.workloadSubnetId
  output hsmName string = hsm.outputs.hsmName
  output dataDiskSetId string = dataDiskSet.outputs.setId
  output cacheStorageId string = cacheStorage.outputs.accountId
  output vaultPrincipalId string = replication.outputs.vaultPrincipalId
`;
