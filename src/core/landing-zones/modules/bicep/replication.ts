import { armType } from '../../../snippets/common/arm-type';
import { sourceText } from '../../source-text';

/** Where machines are replicated to: a recovery vault that is reached from inside only. */
export const replicationBicep = sourceText`
  // Where machines are replicated to: a recovery vault that is reached from inside only.

  @description('Region of the resources.')
  param location string

  @description('What resources are called behind their abbreviation.')
  param name string

  @description('Tags of every resource.')
  param tags object

  @description('Resource id of the subnet for private endpoints.')
  param subnetId string

  @description('Resource id of the private DNS zone of Site Recovery.')
  param recoveryZoneId string

  @description('Resource id of the Log Analytics workspace.')
  param workspaceId string

  resource vault '${armType('Microsoft.RecoveryServices/vaults')}' = {
    name: 'rsv-\${name}'
    location: location
    tags: tags
    sku: {
      name: 'RS0'
      tier: 'Standard'
    }
    identity: {
      type: 'SystemAssigned'
    }
    properties: {
      publicNetworkAccess: 'Disabled'
    }
  }

  module endpoint 'private-endpoint.bicep' = {
    params: {
      location: location
      name: '\${name}-asr'
      tags: tags
      subnetId: subnetId
      targetId: vault.id
      groupId: 'AzureSiteRecovery'
      zoneIds: [recoveryZoneId]
    }
  }

  resource diagnostics '${armType('Microsoft.Insights/diagnosticSettings')}' = {
    name: 'diag-\${name}-rsv'
    scope: vault
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
    name: 'lock-rsv-\${name}'
    scope: vault
    properties: {
      level: 'CanNotDelete'
      notes: 'What is replicated is found by the vault.'
    }
  }

  output vaultPrincipalId string = vault.identity.principalId
`;
