import { builtInRole } from '../../facts/built-in-roles';
import { resourceName } from '../../facts/resource-abbreviations';
import { armType } from '../common/arm-type';
import * as bicep from '../common/bicep-needs';
import * as terraform from '../common/terraform-needs';
import type { SnippetIdea } from '../snippet';
import { choice, gap, symbol, text } from '../snippet-text';

const hsmType = 'Microsoft.KeyVault/managedHSMs';
const hsm = bicep.existing('hsm', hsmType, 'the managed HSM');
const hsmData = terraform.existing(
  'azurerm_key_vault_managed_hardware_security_module',
  'hsm',
  hsmType,
  'the managed HSM',
);
const key = symbol('key');
const keyLabel = symbol('disks');
const keyName = gap('key name', 'cmk-disks');
const identity = symbol('identity');
const identityLabel = symbol('disks');
const identityName = gap('identity name', resourceName('Microsoft.ManagedIdentity/userAssignedIdentities', 'disks'));
const set = symbol('diskEncryptionSet');
const setLabel = symbol('disks');
const setName = gap('set name', resourceName('Microsoft.Compute/diskEncryptionSets', 'payments'));
const size = choice('key size', ['3072', '4096', '2048']);
const role = 'Managed HSM Crypto Service Encryption User';
const roleLabel = symbol('key_user');
const assignmentId = terraform.variable('hsm_role_assignment_id', 'string', 'A GUID that names the role assignment.');

/** As the disk encryption set of a vault, with the key in an HSM of one's own. */
export const managedHsmDiskEncryptionSet: SnippetIdea = {
  prefix: 'fl-cmk-managed-hsm-disk-encryption-set',
  title: 'Disk encryption set with a key in a managed HSM',
  description: `Key with rotation, identity and set. The identity needs the local role ${role} on the key, which Azure Resource Manager cannot give: the command does, before the set is made.`,
  section: 3,
  mends: ['cmk/managed-disk', 'cmk/virtual-machine-os-disk'],
  variants: {
    bicep: text`
      resource ${key} '${armType('Microsoft.KeyVault/managedHSMs/keys')}' = {
        parent: ${hsm}
        name: '${keyName}'
        properties: {
          kty: 'RSA-HSM'
          keySize: ${size}
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

      // This identity needs the local role ${role} on the key before the set is made.
      resource ${identity} '${armType('Microsoft.ManagedIdentity/userAssignedIdentities')}' = {
        name: '${identityName}'
        location: ${bicep.location}
      }

      resource ${set} '${armType('Microsoft.Compute/diskEncryptionSets')}' = {
        name: '${setName}'
        location: ${bicep.location}
        identity: {
          type: 'UserAssigned'
          userAssignedIdentities: {
            '\${${identity}.id}': {}
          }
        }
        properties: {
          encryptionType: 'EncryptionAtRestWithCustomerKey'
          rotationToLatestKeyVersionEnabled: true
          activeKey: {
            keyUrl: ${key}.properties.keyUriWithVersion
          }
        }
      }
    `,
    terraform: text`
      resource "azurerm_key_vault_managed_hardware_security_module_key" "${keyLabel}" {
        name           = "${keyName}"
        managed_hsm_id = ${hsmData}.id
        key_type       = "RSA-HSM"
        key_size       = ${size}
        key_opts       = ["wrapKey", "unwrapKey"]
      }

      resource "azurerm_key_vault_managed_hardware_security_module_key_rotation_policy" "${keyLabel}" {
        managed_hsm_key_id = azurerm_key_vault_managed_hardware_security_module_key.${keyLabel}.id
        expire_after       = "P2Y"
        time_before_expiry = "P60D"
      }

      resource "azurerm_user_assigned_identity" "${identityLabel}" {
        name                = "${identityName}"
        resource_group_name = ${terraform.resourceGroupName}
        location            = ${terraform.location}
      }

      data "azurerm_key_vault_managed_hardware_security_module_role_definition" "${roleLabel}" {
        name           = "${builtInRole(role)}"
        managed_hsm_id = ${hsmData}.id
      }

      resource "azurerm_key_vault_managed_hardware_security_module_role_assignment" "${identityLabel}" {
        name               = ${assignmentId}
        managed_hsm_id     = ${hsmData}.id
        scope              = "/keys/\${azurerm_key_vault_managed_hardware_security_module_key.${keyLabel}.name}"
        role_definition_id = data.azurerm_key_vault_managed_hardware_security_module_role_definition.${roleLabel}.resource_manager_id
        principal_id       = azurerm_user_assigned_identity.${identityLabel}.principal_id
      }

      resource "azurerm_disk_encryption_set" "${setLabel}" {
        name                      = "${setName}"
        resource_group_name       = ${terraform.resourceGroupName}
        location                  = ${terraform.location}
        encryption_type           = "EncryptionAtRestWithCustomerKey"
        key_vault_key_id          = azurerm_key_vault_managed_hardware_security_module_key.${keyLabel}.id
        auto_key_rotation_enabled = true

        identity {
          type         = "UserAssigned"
          identity_ids = [azurerm_user_assigned_identity.${identityLabel}.id]
        }

        depends_on = [azurerm_key_vault_managed_hardware_security_module_role_assignment.${identityLabel}]
      }
    `,
    azurecli: text`
      hsm='${gap('hsm', resourceName(hsmType, 'payments'))}'
      identity='${identityName}'
      resourceGroup='${gap('resource group', resourceName('Microsoft.Resources/resourceGroups', 'payments'))}'

      principalId=$(az identity show --resource-group "$resourceGroup" --name "$identity" --query principalId --output tsv)
      az keyvault role assignment create --hsm-name "$hsm" --role '${role}' \\
        --assignee-object-id "$principalId" --assignee-principal-type ServicePrincipal --scope '/keys/${keyName}'
    `,
    powershell: text`
      $hsm = '${gap('hsm', resourceName(hsmType, 'payments'))}'
      $identity = Get-AzUserAssignedIdentity -ResourceGroupName '${gap('resource group', resourceName('Microsoft.Resources/resourceGroups', 'payments'))}' -Name '${identityName}'

      New-AzKeyVaultRoleAssignment -HsmName $hsm -RoleDefinitionName '${role}' -ObjectId $identity.PrincipalId -Scope '/keys/${keyName}'
    `,
  },
};
