import { builtInRole } from '../../facts/built-in-roles';
import { orchestratorApplicationId } from '../../facts/confidential-machines';
import { resourceName } from '../../facts/resource-abbreviations';
import { armType } from '../common/arm-type';
import * as bicep from '../common/bicep-needs';
import * as terraform from '../common/terraform-needs';
import type { SnippetIdea } from '../snippet';
import { choice, gap, symbol, text } from '../snippet-text';
import { releasePolicyInBicep, releasePolicyInTerraform } from './release-policy';

const hsmType = 'Microsoft.KeyVault/managedHSMs';
const hsm = bicep.existing('hsm', hsmType, 'the managed HSM');
const hsmData = terraform.existing(
  'azurerm_key_vault_managed_hardware_security_module',
  'hsm',
  hsmType,
  'the managed HSM',
);
const key = symbol('confidentialKey');
const keyLabel = symbol('confidential');
const keyName = gap('key name', 'cmk-confidential');
const set = symbol('confidentialSet');
const setLabel = symbol('confidential');
const setName = gap('name', resourceName('Microsoft.Compute/diskEncryptionSets', 'confidential'));
const identity = symbol('identity');
const identityLabel = symbol('confidential');
const identityName = gap(
  'identity name',
  resourceName('Microsoft.ManagedIdentity/userAssignedIdentities', 'confidential'),
);
const size = choice('key size', ['3072', '4096', '2048']);
const policy = bicep.variable('releasePolicy', releasePolicyInBicep);
const policyLocal = terraform.local('release_policy', releasePolicyInTerraform);
const serviceRole = 'Managed HSM Crypto Service Encryption User';
const releaseRole = 'Managed HSM Crypto Service Release User';
const releaseRoleLabel = symbol('release_user');
const serviceRoleLabel = symbol('encryption_user');
const orchestratorLabel = symbol('orchestrator');
const releaseAssignment = terraform.variable(
  'release_assignment_id',
  'string',
  'A GUID that names the assignment of the release role.',
);
const serviceAssignment = terraform.variable(
  'encryption_assignment_id',
  'string',
  'A GUID that names the assignment of the encryption role.',
);

/** The key of the OS disks of confidential machines, and who may use it and release it. */
export const confidentialKey: SnippetIdea = {
  prefix: 'fl-confidential-key',
  title: 'Key with release policy, and disk encryption set for confidential machines',
  description: `The key may be exported, but only to attested machines. The identity of the set needs ${serviceRole} on the key, the Confidential VM Orchestrator ${releaseRole}: the commands give both. Such a set does not follow rotation by itself; its machines are stopped while the key is changed.`,
  section: 3,
  mends: [],
  variants: {
    bicep: text`
      resource ${key} '${armType('Microsoft.KeyVault/managedHSMs/keys')}' = {
        parent: ${hsm}
        name: '${keyName}'
        properties: {
          kty: 'RSA-HSM'
          keySize: ${size}
          keyOps: ['wrapKey', 'unwrapKey']
          attributes: {
            exportable: true
          }
          release_policy: {
            contentType: 'application/json; charset=utf-8'
            data: replace(replace(replace(base64(string(${policy})), '+', '-'), '/', '_'), '=', '')
          }
        }
      }

      // This identity and the orchestrator need their local roles on the key before the set is made.
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
          encryptionType: 'ConfidentialVmEncryptedWithCustomerKey'
          activeKey: {
            keyUrl: ${key}.properties.keyUriWithVersion
          }
        }
      }
    `,
    terraform: text`
      resource "azapi_resource" "${keyLabel}" {
        type      = "${armType('Microsoft.KeyVault/managedHSMs/keys')}"
        parent_id = ${hsmData}.id
        name      = "${keyName}"

        body = {
          properties = {
            kty     = "RSA-HSM"
            keySize = ${size}
            keyOps  = ["wrapKey", "unwrapKey"]
            attributes = {
              exportable = true
            }
            release_policy = {
              contentType = "application/json; charset=utf-8"
              data        = replace(replace(replace(base64encode(jsonencode(${policyLocal})), "+", "-"), "/", "_"), "=", "")
            }
          }
        }

        response_export_values = ["properties.keyUriWithVersion"]
      }

      resource "azurerm_user_assigned_identity" "${identityLabel}" {
        name                = "${identityName}"
        resource_group_name = ${terraform.resourceGroupName}
        location            = ${terraform.location}
      }

      resource "azuread_service_principal" "${orchestratorLabel}" {
        client_id    = "${orchestratorApplicationId}"
        use_existing = true
      }

      data "azurerm_key_vault_managed_hardware_security_module_role_definition" "${releaseRoleLabel}" {
        name           = "${builtInRole(releaseRole)}"
        managed_hsm_id = ${hsmData}.id
      }

      data "azurerm_key_vault_managed_hardware_security_module_role_definition" "${serviceRoleLabel}" {
        name           = "${builtInRole(serviceRole)}"
        managed_hsm_id = ${hsmData}.id
      }

      resource "azurerm_key_vault_managed_hardware_security_module_role_assignment" "${releaseRoleLabel}" {
        name               = ${releaseAssignment}
        managed_hsm_id     = ${hsmData}.id
        scope              = "/keys/\${azapi_resource.${keyLabel}.name}"
        role_definition_id = data.azurerm_key_vault_managed_hardware_security_module_role_definition.${releaseRoleLabel}.resource_manager_id
        principal_id       = azuread_service_principal.${orchestratorLabel}.object_id
      }

      resource "azurerm_key_vault_managed_hardware_security_module_role_assignment" "${serviceRoleLabel}" {
        name               = ${serviceAssignment}
        managed_hsm_id     = ${hsmData}.id
        scope              = "/keys/\${azapi_resource.${keyLabel}.name}"
        role_definition_id = data.azurerm_key_vault_managed_hardware_security_module_role_definition.${serviceRoleLabel}.resource_manager_id
        principal_id       = azurerm_user_assigned_identity.${identityLabel}.principal_id
      }

      resource "azurerm_disk_encryption_set" "${setLabel}" {
        name                = "${setName}"
        resource_group_name = ${terraform.resourceGroupName}
        location            = ${terraform.location}
        encryption_type     = "ConfidentialVmEncryptedWithCustomerKey"
        key_vault_key_id    = azapi_resource.${keyLabel}.output.properties.keyUriWithVersion

        identity {
          type         = "UserAssigned"
          identity_ids = [azurerm_user_assigned_identity.${identityLabel}.id]
        }

        depends_on = [
          azurerm_key_vault_managed_hardware_security_module_role_assignment.${releaseRoleLabel},
          azurerm_key_vault_managed_hardware_security_module_role_assignment.${serviceRoleLabel},
        ]
      }
    `,
    azurecli: text`
      hsm='${gap('hsm', resourceName(hsmType, 'payments'))}'
      key='${keyName}'
      identity='${identityName}'
      resourceGroup='${gap('resource group', resourceName('Microsoft.Resources/resourceGroups', 'payments'))}'

      az keyvault key create --hsm-name "$hsm" --name "$key" --kty RSA-HSM --size ${size} \\
        --ops wrapKey unwrapKey --exportable true --policy '${gap('policy file', 'release-policy.json')}'

      orchestratorId=$(az ad sp show --id ${orchestratorApplicationId} --query id --output tsv 2>/dev/null ||
        az ad sp create --id ${orchestratorApplicationId} --query id --output tsv)
      az keyvault role assignment create --hsm-name "$hsm" --role '${releaseRole}' \\
        --assignee-object-id "$orchestratorId" --assignee-principal-type ServicePrincipal --scope "/keys/$key"

      principalId=$(az identity show --resource-group "$resourceGroup" --name "$identity" --query principalId --output tsv)
      az keyvault role assignment create --hsm-name "$hsm" --role '${serviceRole}' \\
        --assignee-object-id "$principalId" --assignee-principal-type ServicePrincipal --scope "/keys/$key"
    `,
    powershell: text`
      $hsm = '${gap('hsm', resourceName(hsmType, 'payments'))}'
      $key = '${keyName}'
      $identity = Get-AzUserAssignedIdentity -ResourceGroupName '${gap('resource group', resourceName('Microsoft.Resources/resourceGroups', 'payments'))}' -Name '${identityName}'

      Add-AzKeyVaultKey -HsmName $hsm -Name $key -KeyType RSA -Size ${size} -KeyOps wrapKey, unwrapKey -Exportable -ReleasePolicyPath '${gap('policy file', 'release-policy.json')}'

      $orchestrator = Get-AzADServicePrincipal -ApplicationId '${orchestratorApplicationId}'
      if (-not $orchestrator) {
        $orchestrator = New-AzADServicePrincipal -ApplicationId '${orchestratorApplicationId}'
      }
      New-AzKeyVaultRoleAssignment -HsmName $hsm -RoleDefinitionName '${releaseRole}' -ObjectId $orchestrator.Id -Scope "/keys/$key"
      New-AzKeyVaultRoleAssignment -HsmName $hsm -RoleDefinitionName '${serviceRole}' -ObjectId $identity.PrincipalId -Scope "/keys/$key"
    `,
  },
};
