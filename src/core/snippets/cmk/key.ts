import { resourceName } from '../../facts/resource-abbreviations';
import { armType } from '../common/arm-type';
import * as bicep from '../common/bicep-needs';
import { roleIdInBicep } from '../common/roles';
import * as terraform from '../common/terraform-needs';
import type { SnippetIdea } from '../snippet';
import { choice, type Gap, gap, paragraphs, type SnippetText, symbol, text } from '../snippet-text';

const vaultType = 'Microsoft.KeyVault/vaults';
const role = 'Key Vault Crypto Service Encryption User';

/** What a key, the identity that uses it and its role are called in Bicep, and in Terraform. */
const names = {
  key: symbol('key'),
  identity: symbol('identity'),
  role: symbol('keyUser'),
  keyLabel: symbol('data'),
  identityLabel: symbol('encryption'),
  roleLabel: symbol('encryption'),
};
const size = choice('key size', ['3072', '4096', '2048']);
const expiry = choice('expiry', ['P2Y', 'P1Y']);
const rotation = choice('rotation', ['P60D', 'P30D']);

/** The vault that holds the keys, which is there already. */
export const keyVaultOf = {
  bicep: bicep.existing('vault', vaultType, 'the key vault'),
  terraform: terraform.existing('azurerm_key_vault', 'vault', vaultType, 'the key vault'),
};

/** A key in the vault that renews itself in time. */
export function rotatedKeyBicep(key: Gap, keyName: Gap): SnippetText {
  return text`
    resource ${key} '${armType('Microsoft.KeyVault/vaults/keys')}' = {
      parent: ${keyVaultOf.bicep}
      name: '${keyName}'
      properties: {
        kty: 'RSA-HSM'
        keySize: ${size}
        keyOps: ['wrapKey', 'unwrapKey']
        rotationPolicy: {
          attributes: {
            expiryTime: '${expiry}'
          }
          lifetimeActions: [
            {
              trigger: {
                timeBeforeExpiry: '${rotation}'
              }
              action: {
                type: 'rotate'
              }
            }
            {
              trigger: {
                timeBeforeExpiry: 'P15D'
              }
              action: {
                type: 'notify'
              }
            }
          ]
        }
      }
    }
  `;
}

/** The same in Terraform. */
export function rotatedKeyTerraform(key: Gap, keyName: Gap): SnippetText {
  return text`
    resource "azurerm_key_vault_key" "${key}" {
      name         = "${keyName}"
      key_vault_id = ${keyVaultOf.terraform}.id
      key_type     = "RSA-HSM"
      key_size     = ${size}
      key_opts     = ["wrapKey", "unwrapKey"]

      rotation_policy {
        expire_after         = "${expiry}"
        notify_before_expiry = "P15D"

        automatic {
          time_before_expiry = "${rotation}"
        }
      }
    }
  `;
}

/** An identity that may wrap and unwrap with the key, and nothing else. */
export function keyUserBicep(identityName: Gap): SnippetText {
  return text`
    resource ${names.identity} '${armType('Microsoft.ManagedIdentity/userAssignedIdentities')}' = {
      name: '${identityName}'
      location: ${bicep.location}
    }

    resource ${names.role} '${armType('Microsoft.Authorization/roleAssignments')}' = {
      name: guid(${names.key}.id, ${names.identity}.id, '${role}')
      scope: ${names.key}
      properties: {
        principalId: ${names.identity}.properties.principalId
        principalType: 'ServicePrincipal'
        roleDefinitionId: ${roleIdInBicep(role)}
      }
    }
  `;
}

/** The same in Terraform. */
export function keyUserTerraform(identityName: Gap): SnippetText {
  return text`
    resource "azurerm_user_assigned_identity" "${names.identityLabel}" {
      name                = "${identityName}"
      resource_group_name = ${terraform.resourceGroupName}
      location            = ${terraform.location}
    }

    resource "azurerm_role_assignment" "${names.roleLabel}" {
      scope                = azurerm_key_vault_key.${names.keyLabel}.resource_versionless_id
      role_definition_name = "${role}"
      principal_id         = azurerm_user_assigned_identity.${names.identityLabel}.principal_id
      principal_type       = "ServicePrincipal"
    }
  `;
}

const keyName = gap('key name', 'cmk-data');
const identityName = gap(
  'identity name',
  resourceName('Microsoft.ManagedIdentity/userAssignedIdentities', 'encryption'),
);

/** What a storage account, a registry, a database or an AI account needs to be encrypted with a key of its owner. */
export const keyWithIdentity: SnippetIdea = {
  prefix: 'fl-cmk-key',
  title: 'Customer-managed key with rotation, and an identity that may use it',
  description:
    'A key that renews itself before it expires, a user-assigned identity for the services that use it, and the one role that this takes. Name the key without its version, so that services follow its rotation.',
  section: 3,
  mends: ['cmk/storage-account', 'cmk/container-registry', 'cmk/cosmos-account', 'cmk/cognitive-account'],
  variants: {
    bicep: paragraphs([rotatedKeyBicep(names.key, keyName), keyUserBicep(identityName)]),
    terraform: paragraphs([rotatedKeyTerraform(names.keyLabel, keyName), keyUserTerraform(identityName)]),
  },
};

/** What stands in code for the key, the identity and its role. */
export const keyNames = names;
