import { armType } from '../../../snippets/common/arm-type';
import { sourceText } from '../../source-text';

/** Two clusters in two regions, each of which serves alone, behind one name. Deploy it to a subscription. */
export const twoRegionAksBicep = sourceText`
  // Two clusters in two regions, each of which serves alone, behind one name. Deploy it to a subscription.
  targetScope = 'subscription'

  @description('Name of what the landing zone is for, in lower case.')
  @minLength(2)
  @maxLength(20)
  param workload string

  @description('What it is used for.')
  @allowed(['prod', 'nonprod'])
  param environment string

  @description('Two regions with availability zones, each with its address range, a /20. The first comes first on failover.')
  @minLength(2)
  @maxLength(2)
  param regions { location: string, range: string }[]

  @description('Name under which visitors come.')
  param hostName string

  @description('Address of the certificate of that name in a key vault, without its version.')
  param certificateSecretId string

  @description('Object id of the Entra group that administers the clusters.')
  param adminGroupId string

  @description('How few and how many nodes run the workload.')
  param nodes { smallest: int, largest: int }

  @description('Resource id of an identity that may read the certificate.')
  param certificateIdentityId string

  @description('Instances of each gateway that are always there.')
  param minimumInstances int

  @description('Days for which logs are kept.')
  param logRetentionInDays int

  @description('Tags of every resource.')
  param tags object

  var globalName = '\${workload}-\${environment}-global'
  var databaseName = 'cosno-\${workload}-\${environment}-\${uniqueString(subscription().id, globalName)}'
  var allTags = union(tags, { environment: environment, application: workload })

  resource globalGroup '${armType('Microsoft.Resources/resourceGroups')}' = {
    name: 'rg-\${globalName}'
    location: regions[0].location
    tags: allTags
  }

  resource stampGroups '${armType('Microsoft.Resources/resourceGroups')}' = [
    for region in regions: {
      name: 'rg-\${workload}-\${environment}-\${region.location}'
      location: region.location
      tags: allTags
    }
  ]

  module stamps 'modules/aks-stamp.bicep' = [
    for (region, index) in regions: {
      scope: stampGroups[index]
      params: {
        location: region.location
        name: '\${workload}-\${environment}-\${region.location}'
        tags: allTags
        addressPrefix: region.range
        hostName: hostName
        certificateSecretId: certificateSecretId
        certificateIdentityId: certificateIdentityId
        adminGroupId: adminGroupId
        nodes: nodes
        maintenanceDay: index == 0 ? 'Tuesday' : 'Thursday'
        minimumInstances: minimumInstances
        logRetentionInDays: logRetentionInDays
      }
    }
  ]

  module database 'modules/cosmos.bicep' = {
    scope: globalGroup
    params: {
      name: globalName
      tags: allTags
      accountName: databaseName
      locations: [for region in regions: region.location]
      keyUri: stamps[0].outputs.keyUri
      identityId: stamps[0].outputs.identityId
      principalIds: []
      workspaceId: stamps[0].outputs.workspaceId
    }
  }

  module databaseEndpoints 'modules/private-endpoint.bicep' = [
    for (region, index) in regions: {
      scope: stampGroups[index]
      params: {
        location: region.location
        name: '\${workload}-\${environment}-\${region.location}-cosmos'
        tags: allTags
        subnetId: stamps[index].outputs.endpointSubnetId
        targetId: database.outputs.accountId
        groupId: 'Sql'
        zoneIds: [stamps[index].outputs.databaseZoneId]
      }
    }
  ]

  module registry 'modules/registry.bicep' = {
    scope: globalGroup
    params: {
      name: globalName
      tags: allTags
      registryName: 'cr\${uniqueString(subscription().id, globalName)}'
      locations: [for region in regions: region.location]
      keyUri: stamps[0].outputs.keyUri
      identityId: stamps[0].outputs.identityId
      identityClientId: stamps[0].outputs.identityClientId
      pullerIds: [stamps[0].outputs.kubeletPrincipalId, stamps[1].outputs.kubeletPrincipalId]
      workspaceId: stamps[0].outputs.workspaceId
    }
  }

  module registryEndpoints 'modules/private-endpoint.bicep' = [
    for (region, index) in regions: {
      scope: stampGroups[index]
      params: {
        location: region.location
        name: '\${workload}-\${environment}-\${region.location}-registry'
        tags: allTags
        subnetId: stamps[index].outputs.endpointSubnetId
        targetId: registry.outputs.registryId
        groupId: 'registry'
        zoneIds: [stamps[index].outputs.registryZoneId]
      }
    }
  ]

  module trafficManager 'modules/gateway-traffic-manager.bicep' = {
    scope: globalGroup
    params: {
      name: globalName
      tags: allTags
      relativeName: '\${workload}-\${uniqueString(subscription().id, globalName)}'
      hostName: hostName
      gatewayAddressIds: [stamps[0].outputs.gatewayAddressId, stamps[1].outputs.gatewayAddressId]
      workspaceId: stamps[0].outputs.workspaceId
    }
  }

  @description('What the name of the application is an alias of.')
  output alias string = trafficManager.outputs.hostName
  output registry string = registry.outputs.loginServer
`;
