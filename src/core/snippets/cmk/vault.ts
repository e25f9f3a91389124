import { avmModule } from '../../facts/avm-modules';
import { resourceName } from '../../facts/resource-abbreviations';
import { armType } from '../common/arm-type';
import * as bicep from '../common/bicep-needs';
import * as terraform from '../common/terraform-needs';
import type { SnippetIdea } from '../snippet';
import { choice, gap, symbol, text } from '../snippet-text';

const vault = symbol('vault');
const label = symbol('keys');
const name = gap('name', resourceName('Microsoft.KeyVault/vaults', 'payments-keys'));
const tenantId = terraform.variable('tenant_id', 'string', 'Id of the tenant that the vault trusts.');

/** The home of keys that encrypt data: nobody loses it, nobody outside reaches it. */
export const keyVault: SnippetIdea = {
  prefix: 'fl-cmk-vault',
  title: 'Key vault for customer-managed keys',
  description:
    'Keys in hardware, roles in place of access policies, closed to the internet but for trusted services; deleted keys stay recoverable for 90 days, for nobody can purge them.',
  section: 3,
  mends: [],
  variants: {
    bicep: text`
      resource ${vault} '${armType('Microsoft.KeyVault/vaults')}' = {
        name: '${name}'
        location: ${bicep.location}
        properties: {
          tenantId: tenant().tenantId
          sku: {
            family: 'A'
            name: '${choice('sku', ['premium', 'standard'])}'
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
    `,
    terraform: text`
      resource "azurerm_key_vault" "${label}" {
        name                          = "${name}"
        resource_group_name           = ${terraform.resourceGroupName}
        location                      = ${terraform.location}
        tenant_id                     = ${tenantId}
        sku_name                      = "${choice('sku', ['premium', 'standard'])}"
        rbac_authorization_enabled    = true
        soft_delete_retention_days    = 90
        purge_protection_enabled      = true
        public_network_access_enabled = false

        network_acls {
          bypass         = "AzureServices"
          default_action = "Deny"
        }
      }
    `,
  },
};

/** The same by way of an Azure Verified Module. */
export const keyVaultByModule: SnippetIdea = {
  prefix: 'fl-cmk-vault-avm',
  title: 'Key vault for customer-managed keys by the Azure Verified Module',
  description:
    'The module of the public registry at an exact version, with a key that is rotated and a private endpoint.',
  section: 3,
  mends: [],
  variants: {
    bicep: text`
      module ${vault} '${avmModule('key-vault/vault')}' = {
        params: {
          name: '${name}'
          location: ${bicep.location}
          sku: 'premium'
          enableRbacAuthorization: true
          enablePurgeProtection: true
          softDeleteRetentionInDays: 90
          publicNetworkAccess: 'Disabled'
          networkAcls: {
            bypass: 'AzureServices'
            defaultAction: 'Deny'
          }
          keys: [
            {
              name: '${gap('key', 'cmk-disks')}'
              kty: 'RSA-HSM'
              keySize: 3072
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
          ]
          privateEndpoints: [
            {
              subnetResourceId: ${bicep.idOf('subnetId', 'the subnet for private endpoints')}
              privateDnsZoneGroup: {
                privateDnsZoneGroupConfigs: [
                  {
                    privateDnsZoneResourceId: ${bicep.idOf('vaultZoneId', 'the private DNS zone privatelink.vaultcore.azure.net')}
                  }
                ]
              }
            }
          ]
        }
      }
    `,
  },
};
