import { builtInRole } from '../../../facts/built-in-roles';
import { armType } from '../../../snippets/common/arm-type';
import { sourceText } from '../../source-text';

/** One registry with a copy in each region, closed to the internet, encrypted with a key of its owner. */
export const registryBicep = sourceText`
  // One registry with a copy in each region, closed to the internet, encrypted with a key of its owner.

  @description('What resources are called behind their abbreviation.')
  param name string

  @description('Tags of every resource.')
  param tags object

  @description('Name of the registry, unique in the world.')
  param registryName string

  @description('Regions, the first of which is its home.')
  param locations string[]

  @description('Id of the key without its version.')
  param keyUri string

  @description('Resource id of the identity that may use the key.')
  param identityId string

  @description('Client id of the identity that may use the key.')
  param identityClientId string

  @description('Object ids of the identities that pull images.')
  param pullerIds string[]

  @description('Resource id of the Log Analytics workspace.')
  param workspaceId string

  resource registry '${armType('Microsoft.ContainerRegistry/registries')}' = {
    name: registryName
    location: locations[0]
    tags: tags
    sku: {
      name: 'Premium'
    }
    identity: {
      type: 'UserAssigned'
      userAssignedIdentities: {
        '\${identityId}': {}
      }
    }
    properties: {
      adminUserEnabled: false
      anonymousPullEnabled: false
      dataEndpointEnabled: true
      publicNetworkAccess: 'Disabled'
      networkRuleBypassOptions: 'AzureServices'
      zoneRedundancy: 'Enabled'
      encryption: {
        status: 'enabled'
        keyVaultProperties: {
          identity: identityClientId
          keyIdentifier: keyUri
        }
      }
    }
  }

  resource copies '${armType('Microsoft.ContainerRegistry/registries/replications')}' = [
    for location in skip(locations, 1): {
      parent: registry
      name: location
      location: location
      tags: tags
      properties: {
        zoneRedundancy: 'Enabled'
      }
    }
  ]

  resource pullers '${armType('Microsoft.Authorization/roleAssignments')}' = [
    for pullerId in pullerIds: {
      name: guid(registry.id, pullerId, 'AcrPull')
      scope: registry
      properties: {
        principalId: pullerId
        principalType: 'ServicePrincipal'
        roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', '${builtInRole('AcrPull')}')
      }
    }
  ]

  resource diagnostics '${armType('Microsoft.Insights/diagnosticSettings')}' = {
    name: 'diag-\${name}-cr'
    scope: registry
    properties: {
      workspaceId: workspaceId
      logs: [
        {
          categoryGroup: 'allLogs'
          enabled: true
        }
      ]
    }
  }

  resource lock '${armType('Microsoft.Authorization/locks')}' = {
    name: 'lock-cr-\${name}'
    scope: registry
    properties: {
      level: 'CanNotDelete'
      notes: 'Without its images no node starts.'
    }
  }

  output registryId string = registry.id
  output loginServer string = registry.properties.loginServer
`;
