import { resourceName } from '../../facts/resource-abbreviations';
import { armType } from '../common/arm-type';
import * as bicep from '../common/bicep-needs';
import * as terraform from '../common/terraform-needs';
import { zone } from '../common/zones';
import type { SnippetIdea } from '../snippet';
import { choice, gap, type Need, paragraphs, symbol, text } from '../snippet-text';
import { accountOf, protectionBicep, protectionNames, protectionTerraform } from './protection';

const poolType = 'Microsoft.NetApp/netAppAccounts/capacityPools';
const volumeType = `${poolType}/volumes`;
const name = gap('name', resourceName(volumeType, 'profiles'));
const path = gap('path', 'profiles');
const pathParameter = bicep.parameter('volumePath', 'string', 'Path under which clients mount the volume.', {
  initial: "'profiles'",
});
const level = choice('level', ['Premium', 'Standard', 'Ultra']);
const size = gap('gibibytes', '500');
const clients = gap('clients', '10.20.0.0/24');
const poolName = 'Name of the capacity pool.';

const pool: Need = {
  kind: 'need',
  declares: 'pool',
  expression: 'pool',
  declaration: text`
    resource pool '${armType(poolType)}' existing = {
      parent: ${accountOf.bicep}
      name: ${bicep.parameter('poolName', 'string', poolName)}
    }
  `,
  from: 'reference',
  ofType: poolType,
};

/** A volume that is kept in three ways: copies of blocks, snapshots, backups. */
export const netappVolume: SnippetIdea = {
  prefix: 'fl-netapp-volume',
  title: 'NetApp volume in a zone, with snapshots and backups',
  description:
    'Stands in a zone that you choose, beside the machines that use it; snapshots by the hour and the day bring files back at once, backups lie outside the volume. Add fl-netapp-replication for a copy in another region or zone.',
  section: 12,
  mends: [],
  variants: {
    bicep: paragraphs([
      protectionBicep,
      text`
        resource ${symbol('volume')} '${armType(volumeType)}' = {
          parent: ${pool}
          name: '${name}'
          location: ${bicep.location}
          zones: ['${zone}']
          properties: {
            creationToken: ${pathParameter}
            serviceLevel: '${level}'
            usageThreshold: ${size} * 1073741824
            subnetId: ${bicep.idOf('subnetId', 'the subnet that is delegated to Microsoft.NetApp/volumes')}
            networkFeatures: 'Standard'
            protocolTypes: ['NFSv4.1']
            securityStyle: 'unix'
            snapshotDirectoryVisible: true
            encryptionKeySource: 'Microsoft.KeyVault'
            keyVaultPrivateEndpointResourceId: ${bicep.idOf('keyVaultEndpointId', 'the private endpoint of the key vault')}
            exportPolicy: {
              rules: [
                {
                  ruleIndex: 1
                  allowedClients: '${clients}'
                  nfsv3: false
                  nfsv41: true
                  cifs: false
                  unixReadOnly: false
                  unixReadWrite: true
                  hasRootAccess: false
                }
              ]
            }
            dataProtection: {
              snapshot: {
                snapshotPolicyId: ${protectionNames.snapshots}.id
              }
              backup: {
                backupVaultId: ${protectionNames.vault}.id
                backupPolicyId: ${protectionNames.backups}.id
                policyEnforced: true
              }
            }
          }
        }
      `,
    ]),
    terraform: paragraphs([
      protectionTerraform,
      text`
        resource "azurerm_netapp_volume" "${symbol('main')}" {
          name                          = "${name}"
          resource_group_name           = ${terraform.resourceGroupName}
          location                      = ${terraform.location}
          zone                          = "${zone}"
          account_name                  = ${accountOf.terraform}.name
          pool_name                     = ${terraform.variable('pool_name', 'string', poolName)}
          volume_path                   = "${path}"
          service_level                 = "${level}"
          storage_quota_in_gb           = ${size}
          subnet_id                     = ${terraform.idOf('subnet_id', 'the subnet that is delegated to Microsoft.NetApp/volumes')}
          network_features              = "Standard"
          protocols                     = ["NFSv4.1"]
          security_style                = "unix"
          snapshot_directory_visible    = true
          encryption_key_source         = "Microsoft.KeyVault"
          key_vault_private_endpoint_id = ${terraform.idOf('key_vault_endpoint_id', 'the private endpoint of the key vault')}

          export_policy_rule {
            rule_index          = 1
            allowed_clients     = ["${clients}"]
            protocol            = ["NFSv4.1"]
            unix_read_only      = false
            unix_read_write     = true
            root_access_enabled = false
          }

          data_protection_snapshot_policy {
            snapshot_policy_id = azurerm_netapp_snapshot_policy.${protectionNames.label}.id
          }

          data_protection_backup_policy {
            backup_vault_id  = azurerm_netapp_backup_vault.${protectionNames.label}.id
            backup_policy_id = azurerm_netapp_backup_policy.${protectionNames.label}.id
            policy_enabled   = true
          }

          lifecycle {
            prevent_destroy = true
          }
        }
      `,
    ]),
  },
};
