import { armType } from '../../../snippets/common/arm-type';
import { sourceText } from '../../source-text';

/** Hardware modules of your own, closed to the internet and protected against purging. */
export const managedHsmBicep = sourceText`
  // Hardware modules of your own, closed to the internet and protected against purging.

  @description('Region of the resources.')
  param location string

  @description('What resources are called behind their abbreviation.')
  param name string

  @description('Tags of every resource.')
  param tags object

  @description('Resource id of the subnet for private endpoints.')
  param subnetId string

  @description('Resource id of the private DNS zone of managed HSMs.')
  param hsmZoneId string

  @description('Object ids of the people who administer the HSM, more than one.')
  @minLength(2)
  param administratorIds string[]

  @description('Resource id of the Log Analytics workspace.')
  param workspaceId string

  resource hsm '${armType('Microsoft.KeyVault/managedHSMs')}' = {
    name: 'kvmhsm-\${uniqueString(resourceGroup().id, name)}'
    location: location
    tags: tags
    sku: {
      family: 'B'
      name: 'Standard_B1'
    }
    properties: {
      tenantId: tenant().tenantId
      initialAdminObjectIds: administratorIds
      enableSoftDelete: true
      softDeleteRetentionInDays: 90
      enablePurgeProtection: true
      publicNetworkAccess: 'Disabled'
      networkAcls: {
        bypass: 'AzureServices'
        defaultAction: 'Deny'
      }
    }
  }

  module endpoint 'private-endpoint.bicep' = {
    params: {
      location: location
      name: '\${name}-hsm'
      tags: tags
      subnetId: subnetId
      targetId: hsm.id
      groupId: 'managedhsm'
      zoneIds: [hsmZoneId]
    }
  }

  resource diagnostics '${armType('Microsoft.Insights/diagnosticSettings')}' = {
    name: 'diag-\${name}-hsm'
    scope: hsm
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
    name: 'lock-kvmhsm-\${name}'
    scope: hsm
    properties: {
      level: 'CanNotDelete'
      notes: 'Without its keys no confidential machine starts.'
    }
  }

  output hsmName string = hsm.name
`;
