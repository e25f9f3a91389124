import { resourceName } from '../../facts/resource-abbreviations';
import { armType } from '../common/arm-type';
import * as bicep from '../common/bicep-needs';
import * as terraform from '../common/terraform-needs';
import type { SnippetIdea } from '../snippet';
import { gap, symbol, text } from '../snippet-text';

const hsm = symbol('hsm');
const name = gap('name', resourceName('Microsoft.KeyVault/managedHSMs', 'payments'));
const administratorIds = bicep.parameter(
  'administratorIds',
  'string[]',
  'Object ids of the people who administer the HSM, more than one.',
  { decorators: ['@minLength(2)'] },
);
const administratorIdsVariable = terraform.variable(
  'administrator_ids',
  'list(string)',
  'Object ids of the people who administer the HSM, more than one.',
);
const tenantId = terraform.variable('tenant_id', 'string', 'Id of the tenant that the HSM trusts.');

/** Keys in hardware that only you hold. */
export const managedHsm: SnippetIdea = {
  prefix: 'fl-cmk-managed-hsm',
  title: 'Managed HSM, closed and protected against purging',
  description:
    'A pool of hardware modules of your own with local roles. Before it holds a key it has to be activated: its security domain is downloaded, encrypted for several people.',
  section: 3,
  mends: [],
  variants: {
    bicep: text`
      resource ${hsm} '${armType('Microsoft.KeyVault/managedHSMs')}' = {
        name: '${name}'
        location: ${bicep.location}
        sku: {
          family: 'B'
          name: 'Standard_B1'
        }
        properties: {
          tenantId: tenant().tenantId
          initialAdminObjectIds: ${administratorIds}
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
    `,
    terraform: text`
      resource "azurerm_key_vault_managed_hardware_security_module" "${hsm}" {
        name                          = "${name}"
        resource_group_name           = ${terraform.resourceGroupName}
        location                      = ${terraform.location}
        tenant_id                     = ${tenantId}
        sku_name                      = "Standard_B1"
        admin_object_ids              = ${administratorIdsVariable}
        soft_delete_retention_days    = 90
        purge_protection_enabled      = true
        public_network_access_enabled = false

        network_acls {
          bypass         = "AzureServices"
          default_action = "Deny"
        }
      }
    `,
    azurecli: text`
      hsm='${name}'
      quorum=${gap('quorum', '2')}

      az keyvault security-domain download --hsm-name "$hsm" --sd-quorum "$quorum" \\
        --sd-wrapping-keys '${gap('first certificate', 'first.cer')}' '${gap('second certificate', 'second.cer')}' '${gap('third certificate', 'third.cer')}' \\
        --security-domain-file "$hsm-security-domain.json"
    `,
    powershell: text`
      $hsm = '${name}'

      Export-AzKeyVaultSecurityDomain -Name $hsm -Quorum ${gap('quorum', '2')} -Certificates '${gap('first certificate', 'first.cer')}', '${gap('second certificate', 'second.cer')}', '${gap('third certificate', 'third.cer')}' -OutputPath "$hsm-security-domain.json"
    `,
  },
};
