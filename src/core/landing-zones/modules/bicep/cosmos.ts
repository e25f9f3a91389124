import { armType } from '../../../snippets/common/arm-type';
import { sourceText } from '../../source-text';

/** A database that is written in every region and kept in three zones of each, under a key of its owner. */
export const cosmosBicep = sourceText`
  // A database that is written in every region and kept in three zones of each, under a key of its owner.

  @description('What resources are called behind their abbreviation.')
  param name string

  @description('Tags of every resource.')
  param tags object

  @description('Name of the account, unique in the world.')
  param accountName string

  @description('Regions, the first of which comes first on failover.')
  param locations string[]

  @description('Id of the key without its version.')
  param keyUri string

  @description('Resource id of the identity that may use the key.')
  param identityId string

  @description('Object ids of the applications that read and write.')
  param principalIds string[]

  @description('Resource id of the Log Analytics workspace.')
  param workspaceId string

  resource account '${armType('Microsoft.DocumentDB/databaseAccounts')}' = {
    name: accountName
    location: locations[0]
    tags: tags
    kind: 'GlobalDocumentDB'
    identity: {
      type: 'UserAssigned'
      userAssignedIdentities: {
        '\${identityId}': {}
      }
    }
    properties: {
      databaseAccountOfferType: 'Standard'
      enableMultipleWriteLocations: true
      enableAutomaticFailover: true
      locations: [
        for (location, index) in locations: {
          locationName: location
          failoverPriority: index
          isZoneRedundant: true
        }
      ]
      consistencyPolicy: {
        defaultConsistencyLevel: 'Session'
      }
      backupPolicy: {
        type: 'Continuous'
        continuousModeProperties: {
          tier: 'Continuous30Days'
        }
      }
      keyVaultKeyUri: keyUri
      defaultIdentity: 'UserAssignedIdentity=\${identityId}'
      publicNetworkAccess: 'Disabled'
      networkAclBypass: 'None'
      disableLocalAuth: true
      disableKeyBasedMetadataWriteAccess: true
      minimalTlsVersion: 'Tls12'
    }
  }

  resource database '${armType('Microsoft.DocumentDB/databaseAccounts/sqlDatabases')}' = {
    parent: account
    name: 'application'
    properties: {
      resource: {
        id: 'application'
      }
    }
  }

  // Cosmos DB Built-in Data Contributor, a role of the account itself.
  resource writers '${armType('Microsoft.DocumentDB/databaseAccounts/sqlRoleAssignments')}' = [
    for principalId in principalIds: {
      parent: account
      name: guid(account.id, principalId)
      properties: {
        principalId: principalId
        roleDefinitionId: '\${account.id}/sqlRoleDefinitions/00000000-0000-0000-0000-000000000002'
        scope: account.id
      }
    }
  ]

  resource diagnostics '${armType('Microsoft.Insights/diagnosticSettings')}' = {
    name: 'diag-\${name}-cosno'
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
    name: 'lock-cosno-\${name}'
    scope: account
    properties: {
      level: 'CanNotDelete'
      notes: 'A deleted account is gone with its backups after 30 days.'
    }
  }

  output accountId string = account.id
  output endpoint string = account.properties.documentEndpoint
`;
