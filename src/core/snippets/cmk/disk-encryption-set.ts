import { avmModule } from '../../facts/avm-modules';
import { resourceName } from '../../facts/resource-abbreviations';
import { armType } from '../common/arm-type';
import * as bicep from '../common/bicep-needs';
import * as terraform from '../common/terraform-needs';
import type { SnippetIdea } from '../snippet';
import { choice, gap, paragraphs, symbol, text } from '../snippet-text';
import { keyNames, keyUserBicep, keyUserTerraform, keyVaultOf, rotatedKeyBicep, rotatedKeyTerraform } from './key';

const set = symbol('diskEncryptionSet');
const label = symbol('disks');
const name = gap('name', resourceName('Microsoft.Compute/diskEncryptionSets', 'payments'));
const keyName = gap('key name', 'cmk-disks');
const identityName = gap('identity name', resourceName('Microsoft.ManagedIdentity/userAssignedIdentities', 'disks'));
const identityId = bicep.idOf('identityId', 'the identity that may use the key');
const encryption = choice('encryption', [
  'EncryptionAtRestWithCustomerKey',
  'EncryptionAtRestWithPlatformAndCustomerKeys',
]);

/** The whole chain from the key to the disks: key, identity, role, set. */
export const diskEncryptionSet: SnippetIdea = {
  prefix: 'fl-cmk-disk-encryption-set',
  title: 'Disk encryption set with key, rotation, identity and role',
  description:
    'Disks that name the set are encrypted with your key, and follow its newest version by themselves. Vault, set and disks stand in one region.',
  section: 3,
  mends: ['cmk/managed-disk', 'cmk/virtual-machine-os-disk'],
  variants: {
    bicep: paragraphs([
      rotatedKeyBicep(keyNames.key, keyName),
      keyUserBicep(identityName),
      text`
        resource ${set} '${armType('Microsoft.Compute/diskEncryptionSets')}' = {
          name: '${name}'
          location: ${bicep.location}
          identity: {
            type: 'UserAssigned'
            userAssignedIdentities: {
              '\${${keyNames.identity}.id}': {}
            }
          }
          properties: {
            encryptionType: '${encryption}'
            rotationToLatestKeyVersionEnabled: true
            activeKey: {
              keyUrl: ${keyNames.key}.properties.keyUriWithVersion
              sourceVault: {
                id: ${keyVaultOf.bicep}.id
              }
            }
          }
          dependsOn: [
            ${keyNames.role}
          ]
        }
      `,
    ]),
    terraform: paragraphs([
      rotatedKeyTerraform(keyNames.keyLabel, keyName),
      keyUserTerraform(identityName),
      text`
        resource "azurerm_disk_encryption_set" "${label}" {
          name                      = "${name}"
          resource_group_name       = ${terraform.resourceGroupName}
          location                  = ${terraform.location}
          encryption_type           = "${encryption}"
          key_vault_key_id          = azurerm_key_vault_key.${keyNames.keyLabel}.versionless_id
          auto_key_rotation_enabled = true

          identity {
            type         = "UserAssigned"
            identity_ids = [azurerm_user_assigned_identity.${keyNames.identityLabel}.id]
          }

          depends_on = [azurerm_role_assignment.${keyNames.roleLabel}]
        }
      `,
    ]),
  },
};

/** The set alone, by way of an Azure Verified Module. */
export const diskEncryptionSetByModule: SnippetIdea = {
  prefix: 'fl-cmk-disk-encryption-set-avm',
  title: 'Disk encryption set by the Azure Verified Module',
  description: 'The module of the public registry at an exact version, with an identity that may use the key already.',
  section: 3,
  mends: [],
  variants: {
    bicep: text`
      module ${set} '${avmModule('compute/disk-encryption-set')}' = {
        params: {
          name: '${name}'
          location: ${bicep.location}
          encryptionType: '${encryption}'
          customerManagedKey: {
            keyVaultResourceId: ${bicep.idOf('keyVaultId', 'the key vault')}
            keyName: '${keyName}'
            autoRotationEnabled: true
            userAssignedIdentityResourceId: ${identityId}
          }
          managedIdentities: {
            userAssignedResourceIds: [${identityId}]
          }
        }
      }
    `,
  },
};
