import { armType } from '../../../snippets/common/arm-type';
import { sourceText } from '../../source-text';

/** An account with copies in three zones, closed to the internet, encrypted with a key of its owner. */
export const storageBicep = sourceText`
  // An account with copies in three zones, closed to the internet, encrypted with a key of its owner.

  @description('Region of the account and its endpoint.')
  param location string

  @description('What resources are called behind their abbreviation.')
  param name string

  @description('Tags of every resource.')
  param tags object

  @description('Address of the key vault.')
  param vaultUri string

  @description('Name of the key.')
  param keyName string

  @description('Resource id of the identity that may use the key.')
  param identityId string

  @description('Resource id of the subnet for private endpoints.')
  param subnetId string

  @description('Resource id of the private DNS zone of blobs.')
  param blobZoneId string

  @description('Resource id of the Log Analytics workspace.')
  param workspaceId string

  resource account '${armType('Microsoft.Storage/storageAccounts')}' = {
    name: 'st\${uniqueString(resourceGroup().id, name)}'
    location: location
    tags: tags
    kind: 'StorageV2'
    sku: {
      name: 'Standard_ZRS'
    }
    identity: {
      type: 'UserAssigned'
      userAssignedIdentities: {
        '\${identityId}': {}
      }
    }
    properties: {
      accessTier: 'Hot'
      minimumTlsVersion: 'TLS1_2'
      supportsHttpsTrafficOnly: true
      allowBlobPublicAccess: false
      allowSharedKeyAccess: false
      allowCrossTenantReplication: false
      defaultToOAuthAuthentication: true
      publicNetworkAccess: 'Disabled'
      networkAcls: {
        bypass: 'AzureServices'
        defaultAction: 'Deny'
      }
      encryption: {
        keySource: 'Microsoft.Keyvault'
        identity: {
          userAssignedIdentity: identityId
        }
        keyvaultproperties: {
          keyvaulturi: vaultUri
          keyname: keyName
        }
      }
    }
  }

  resource blobs '${armType('Microsoft.Storage/storageAccounts/blobServices')}' = {
    parent: account
    name: 'default'
    properties: {
      deleteRetentionPolicy: {
        enabled: true
        days: 30
      }
      containerDeleteRetentionPolicy: {
        enabled: true
        days: 30
      }
    }
  }

  module endpoint 'private-endpoint.bicep' = {
    params: {
      location: location
      name: '\${name}-blob'
      tags: tags
      subnetId: subnetId
      targetId: account.id
      groupId: 'blob'
      zoneIds: [blobZoneId]
    }
  }

  resource diagnostics '${armType('Microsoft.Insights/diagnosticSettings')}' = {
    name: 'diag-\${name}-blob'
    scope: blobs
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
    name: 'lock-st-\${name}'
    scope: account
    properties: {
      level: 'CanNotDelete'
      notes: 'Deleted accounts do not come back by themselves.'
    }
  }

  output accountId string = account.id
`;
