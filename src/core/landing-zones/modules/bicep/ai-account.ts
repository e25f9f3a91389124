import { builtInRole } from '../../../facts/built-in-roles';
import { armType } from '../../../snippets/common/arm-type';
import { sourceText } from '../../source-text';

/** Models behind a private endpoint, without keys of their own, encrypted with a key of their owner. */
export const aiAccountBicep = sourceText`
  // Models behind a private endpoint, without keys of their own, encrypted with a key of their owner.

  @description('Region of the resources.')
  param location string

  @description('What resources are called behind their abbreviation.')
  param name string

  @description('Tags of every resource.')
  param tags object

  @description('Resource id of the subnet for private endpoints.')
  param subnetId string

  @description('Resource ids of the private DNS zones of AI services.')
  param zoneIds string[]

  @description('Address of the key vault.')
  param vaultUri string

  @description('Name of the key.')
  param keyName string

  @description('Version of the key.')
  param keyVersion string

  @description('Resource id of the identity that may use the key.')
  param identityId string

  @description('Client id of that identity.')
  param identityClientId string

  @description('Name, version and capacity of the model.')
  param model { name: string, version: string, capacity: int }

  @description('Object ids of the identities that call the models.')
  param userIds string[]

  @description('Resource id of the Log Analytics workspace.')
  param workspaceId string

  var accountName = 'ais-\${uniqueString(resourceGroup().id, name)}'

  resource account '${armType('Microsoft.CognitiveServices/accounts')}' = {
    name: accountName
    location: location
    tags: tags
    kind: 'AIServices'
    sku: {
      name: 'S0'
    }
    identity: {
      type: 'UserAssigned'
      userAssignedIdentities: {
        '\${identityId}': {}
      }
    }
    properties: {
      customSubDomainName: accountName
      disableLocalAuth: true
      publicNetworkAccess: 'Disabled'
      restrictOutboundNetworkAccess: true
      networkAcls: {
        bypass: 'None'
        defaultAction: 'Deny'
      }
      encryption: {
        keySource: 'Microsoft.KeyVault'
        keyVaultProperties: {
          identityClientId: identityClientId
          keyVaultUri: vaultUri
          keyName: keyName
          keyVersion: keyVersion
        }
      }
    }
  }

  resource chat '${armType('Microsoft.CognitiveServices/accounts/deployments')}' = {
    parent: account
    name: 'chat'
    sku: {
      name: 'DataZoneStandard'
      capacity: model.capacity
    }
    properties: {
      model: {
        format: 'OpenAI'
        name: model.name
        version: model.version
      }
      versionUpgradeOption: 'NoAutoUpgrade'
    }
  }

  resource users '${armType('Microsoft.Authorization/roleAssignments')}' = [
    for userId in userIds: {
      name: guid(account.id, userId, 'Cognitive Services OpenAI User')
      scope: account
      properties: {
        principalId: userId
        principalType: 'ServicePrincipal'
        roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', '${builtInRole('Cognitive Services OpenAI User')}')
      }
    }
  ]

  module endpoint 'private-endpoint.bicep' = {
    params: {
      location: location
      name: '\${name}-ai'
      tags: tags
      subnetId: subnetId
      targetId: account.id
      groupId: 'account'
      zoneIds: zoneIds
    }
  }

  resource diagnostics '${armType('Microsoft.Insights/diagnosticSettings')}' = {
    name: 'diag-\${name}-ai'
    scope: account
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
    name: 'lock-ais-\${name}'
    scope: account
    properties: {
      level: 'CanNotDelete'
      notes: 'Every tenant calls these models.'
    }
  }

  output endpoint string = account.properties.endpoint
`;
