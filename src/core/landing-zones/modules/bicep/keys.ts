import { builtInRole } from '../../../facts/built-in-roles';
import { armType } from '../../../snippets/common/arm-type';
import { sourceText } from '../../source-text';

/** A vault that nobody outside reaches and nobody can purge, a key that renews itself, and an identity that may use it. */
export const keysBicep = sourceText`
  // A vault that nobody outside reaches and nobody can purge, a key that renews itself, and an identity that may use it.

  @description('Region of the vault and its endpoint.')
  param location string

  @description('What resources are called behind their abbreviation.')
  param name string

  @description('Tags of every resource.')
  param tags object

  @description('Resource id of the subnet for private endpoints.')
  param subnetId string

  @description('Resource id of the private DNS zone of vaults.')
  param vaultZoneId string

  @description('Resource id of the Log Analytics workspace.')
  param workspaceId string

  resource vault '${armType('Microsoft.KeyVault/vaults')}' = {
    name: 'kv-\${uniqueString(resourceGroup().id, name)}'
    location: location
    tags: tags
    properties: {
      tenantId: tenant().tenantId
      sku: {
        family: 'A'
        name: 'premium'
      }
      enableRbacAuthorization: true
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

  resource key '${armType('Microsoft.KeyVault/vaults/keys')}' = {
    parent: vault
    name: 'cmk-data'
    properties: {
      kty: 'RSA-HSM'
      keySize: 3072
      keyOps: ['wrapKey', 'unwrapKey']
      rotationPolicy: {
        attributes: {
          expiryTime: 'P2Y'
        }
        lifetimeActions: [
          {
            trigger: {
              timeBeforeExpiry: 'P60D'
            }
            action: {
              type: 'rotate'
            }
          }
        ]
      }
    }
  }

  resource identity '${armType('Microsoft.ManagedIdentity/userAssignedIdentities')}' = {
    name: 'id-\${name}-encryption'
    location: location
    tags: tags
  }

  resource keyUser '${armType('Microsoft.Authorization/roleAssignments')}' = {
    name: guid(key.id, identity.id, 'Key Vault Crypto Service Encryption User')
    scope: key
    properties: {
      principalId: identity.properties.principalId
      principalType: 'ServicePrincipal'
      roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', '${builtInRole('Key Vault Crypto Service Encryption User')}')
    }
  }

  module endpoint 'private-endpoint.bicep' = {
    params: {
      location: location
      name: '\${name}-vault'
      tags: tags
      subnetId: subnetId
      targetId: vault.id
      groupId: 'vault'
      zoneIds: [vaultZoneId]
    }
  }

  resource diagnostics '${armType('Microsoft.Insights/diagnosticSettings')}' = {
    name: 'diag-\${name}-vault'
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
    name: 'lock-kv-\${name}'
    scope: vault
    properties: {
      level: 'CanNotDelete'
      notes: 'Without its key the data cannot be read.'
    }
  }

  output vaultId string = vault.id
  output vaultUri string = vault.properties.vaultUri
  output keyName string = key.name

  @description('Follows the rotation of the key, for it names no version.')
  output keyUri string = key.properties.keyUri

  output identityId string = identity.id
  output identityClientId string = identity.properties.clientId

  @description('Has to be entered anew when the key is rotated.')
  output keyVersionUri string = key.properties.keyUriWithVersion
`;
