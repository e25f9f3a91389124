import { privateDnsZone } from '../../../facts/private-dns-zones';
import { armType } from '../../../snippets/common/arm-type';
import { sourceText } from '../../source-text';

/** Shared models behind API Management, and a spoke for each tenant. Deploy it to a subscription. */
export const aiHubSpokeBicep = sourceText`
  // Shared models behind API Management, and a spoke for each tenant. Deploy it to a subscription.
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

  @description('Address range of the network in front of the models, a /22.')
  param aiAddressPrefix string

  @description('Address ranges of the tenants, each a /22, by their id.')
  param tenants { *: string }

  @description('Name under which visitors come.')
  param hostName string

  @description('Address of the certificate of that name in a key vault, without its version.')
  param certificateSecretId string

  @description('Resource id of an identity that may read the certificate.')
  param certificateIdentityId string

  @description('Address to which API Management writes about itself.')
  param publisherEmail string

  @description('Units of API Management, a multiple of the zones.')
  param units int

  @description('Instances of the gateway that are always there.')
  param minimumInstances int

  @description('Name, version and capacity of the model.')
  param model { name: string, version: string, capacity: int }

  @description('Tier of the firewall. Premium inspects encrypted traffic.')
  @allowed(['Premium', 'Standard'])
  param firewallTier string

  @description('Days for which logs are kept.')
  param logRetentionInDays int

  @description('Tags of every resource.')
  param tags object

  var hubName = '\${workload}-hub-\${environment}-\${location}'
  var aiName = '\${workload}-ai-\${environment}-\${location}'
  var allTags = union(tags, { environment: environment, application: workload, tenantId: 'shared' })

  resource hubGroup '${armType('Microsoft.Resources/resourceGroups')}' = {
    name: 'rg-\${hubName}'
    location: location
    tags: allTags
  }

  resource aiGroup '${armType('Microsoft.Resources/resourceGroups')}' = {
    name: 'rg-\${aiName}'
    location: location
    tags: allTags
  }

  resource tenantGroups '${armType('Microsoft.Resources/resourceGroups')}' = [
    for tenant in items(tenants): {
      name: 'rg-\${workload}-\${tenant.key}-\${environment}-\${location}'
      location: location
      tags: union(allTags, { tenantId: tenant.key })
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

  module cognitiveZone 'modules/dns-zone.bicep' = {
    scope: hubGroup
    params: {
      zoneName: '${privateDnsZone('account')}'
      tags: allTags
      networkIds: [hub.outputs.networkId]
    }
  }

  module openAiZone 'modules/dns-zone.bicep' = {
    scope: hubGroup
    params: {
      zoneName: 'privatelink.openai.azure.com'
      tags: allTags
      networkIds: [hub.outputs.networkId]
    }
  }

  module aiServicesZone 'modules/dns-zone.bicep' = {
    scope: hubGroup
    params: {
      zoneName: 'privatelink.services.ai.azure.com'
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

  module aiNetwork 'modules/ai-network.bicep' = {
    scope: aiGroup
    params: {
      location: location
      name: aiName
      tags: allTags
      addressPrefix: aiAddressPrefix
      hubId: hub.outputs.networkId
      firewallAddress: hub.outputs.firewallAddress
    }
  }

  module aiPeering 'modules/peering.bicep' = {
    scope: hubGroup
    params: {
      networkName: hub.outputs.networkName
      remoteNetworkId: aiNetwork.outputs.networkId
    }
  }

  module aiFlowLog 'modules/flow-log.bicep' = {
    scope: resourceGroup('NetworkWatcherRG')
    params: {
      location: location
      name: aiName
      tags: allTags
      networkId: aiNetwork.outputs.networkId
      storageId: flowLogStorage.outputs.accountId
      workspaceId: monitoring.outputs.workspaceId
    }
  }

  module apiManagement 'modules/api-management.bicep' = {
    scope: aiGroup
    params: {
      location: location
      name: aiName
      tags: allTags
      subnetId: aiNetwork.outputs.apiSubnetId
      publisherEmail: publisherEmail
      units: units
      workspaceId: monitoring.outputs.workspaceId
    }
  }

  module gateway 'modules/application-gateway.bicep' = {
    scope: aiGroup
    params: {
      location: location
      name: aiName
      tags: allTags
      subnetId: aiNetwork.outputs.gatewaySubnetId
      hostName: hostName
      certificateSecretId: certificateSecretId
      certificateIdentityId: certificateIdentityId
      backendAddress: apiManagement.outputs.privateAddress
      backendHostName: '\${apiManagement.outputs.serviceName}.azure-api.net'
      probePath: '/status-0123456789abcdef'
      minimumInstances: minimumInstances
      workspaceId: monitoring.outputs.workspaceId
    }
  }

  module models 'modules/ai-account.bicep' = {
    scope: aiGroup
    params: {
      location: location
      name: aiName
      tags: allTags
      subnetId: aiNetwork.outputs.endpointSubnetId
      zoneIds: [cognitiveZone.outputs.zoneId, openAiZone.outputs.zoneId, aiServicesZone.outputs.zoneId]
      vaultUri: keys.outputs.vaultUri
      keyName: keys.outputs.keyName
      keyVersion: last(split(keys.outputs.keyVersionUri, '/'))
      identityId: keys.outputs.identityId
      identityClientId: keys.outputs.identityClientId
      model: model
      userIds: [apiManagement.outputs.principalId]
      workspaceId: monitoring.outputs.workspaceId
    }
  }

  module tenantSpokes 'modules/tenant-spoke.bicep' = [
    for (tenant, index) in items(tenants): {
      scope: tenantGroups[index]
      params: {
        location: location
        name: '\${workload}-\${tenant.key}-\${environment}-\${location}'
        tags: union(allTags, { tenantId: tenant.key })
        addressPrefix: tenant.value
        hubId: hub.outputs.networkId
        firewallAddress: hub.outputs.firewallAddress
        vaultZoneId: vaultZone.outputs.zoneId
        blobZoneId: blobZone.outputs.zoneId
        workspaceId: monitoring.outputs.workspaceId
      }
    }
  ]

  module tenantPeerings 'modules/peering.bicep' = [
    for (tenant, index) in items(tenants): {
      scope: hubGroup
      params: {
        networkName: hub.outputs.networkName
        remoteNetworkId: tenantSpokes[index].outputs.networkId
      }
    }
  ]

  module tenantFlowLogs 'modules/flow-log.bicep' = [
    for (tenant, index) in items(tenants): {
      scope: resourceGroup('NetworkWatcherRG')
      params: {
        location: location
        name: '\${workload}-\${tenant.key}-\${environment}-\${location}'
        tags: union(allTags, { tenantId: tenant.key })
        networkId: tenantSpokes[index].outputs.networkId
        storageId: flowLogStorage.outputs.accountId
        workspaceId: monitoring.outputs.workspaceId
      }
    }
  ]

  output gatewayHostName string = gateway.outputs.hostName
  output modelEndpoint string = models.outputs.endpoint
  output tenantSubnetIds array = [for (tenant, index) in items(tenants): tenantSpokes[index].outputs.workloadSubnetId]
`;
