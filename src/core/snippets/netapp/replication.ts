import { resourceName } from '../../facts/resource-abbreviations';
import { armType } from '../common/arm-type';
import * as bicep from '../common/bicep-needs';
import { secondLocationBicep, secondLocationTerraform } from '../common/second-region';
import * as terraform from '../common/terraform-needs';
import { zone } from '../common/zones';
import type { SnippetIdea } from '../snippet';
import { choice, gap, type Need, symbol, text } from '../snippet-text';

const accountType = 'Microsoft.NetApp/netAppAccounts';
const poolType = `${accountType}/capacityPools`;
const volumeType = `${poolType}/volumes`;
const name = gap('name', resourceName(volumeType, 'profiles-copy'));
const path = gap('path', 'profiles-copy');
const pathParameter = bicep.parameter('copyPath', 'string', 'Path under which clients mount the volume.', {
  initial: "'profiles-copy'",
});
const level = choice('level', ['Standard', 'Premium', 'Ultra']);
const size = gap('gibibytes', '500');
const clients = gap('clients', '10.30.0.0/24');
const resourceGroup = gap('resource group', 'rg-payments');
const account = gap('account', resourceName(accountType, 'payments'));
const poolOf = gap('pool', resourceName(poolType, 'payments'));
const sourceName = gap('source', resourceName(volumeType, 'profiles'));
const subnet = 'the subnet of the second region that is delegated to Microsoft.NetApp/volumes';
const endpoint = 'the private endpoint of the key vault of the second region';
const copyAccount = 'Name of the NetApp account of the second region.';
const copyPool = 'Name of the capacity pool of the second region.';

const poolOfCopy: Need = {
  kind: 'need',
  declares: 'copyPool',
  expression: 'copyPool',
  declaration: text`
    resource copyPool '${armType(poolType)}' existing = {
      name: '\${${bicep.parameter('copyAccountName', 'string', copyAccount)}}/\${${bicep.parameter('copyPoolName', 'string', copyPool)}}'
    }
  `,
  from: undefined,
  ofType: undefined,
};
const sourceIdBicep = bicep.idOf('sourceVolumeId', 'the volume to copy');

/** The volume again, in another region. */
export const netappReplication: SnippetIdea = {
  prefix: 'fl-netapp-replication',
  title: 'Copy of a NetApp volume in a second region',
  description:
    'A volume that follows another one every ten minutes, hour or day, and is read-only until you break the replication. Approve it at the source once the copy exists. For a copy in another zone, name the same region and its other zone.',
  section: 12,
  mends: [],
  variants: {
    bicep: text`
      resource ${symbol('copy')} '${armType(volumeType)}' = {
        parent: ${poolOfCopy}
        name: '${name}'
        location: ${secondLocationBicep}
        zones: ['${zone}']
        properties: {
          creationToken: ${pathParameter}
          volumeType: 'DataProtection'
          serviceLevel: '${level}'
          usageThreshold: ${size} * 1073741824
          subnetId: ${bicep.idOf('copySubnetId', subnet)}
          networkFeatures: 'Standard'
          protocolTypes: ['NFSv4.1']
          securityStyle: 'unix'
          encryptionKeySource: 'Microsoft.KeyVault'
          keyVaultPrivateEndpointResourceId: ${bicep.idOf('copyEndpointId', endpoint)}
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
            replication: {
              remoteVolumeResourceId: ${sourceIdBicep}
              replicationSchedule: '${choice('schedule', ['_10minutely', 'hourly', 'daily'])}'
            }
          }
        }
      }
    `,
    terraform: text`
      resource "azurerm_netapp_volume" "${symbol('copy')}" {
        name                          = "${name}"
        resource_group_name           = ${terraform.resourceGroupName}
        location                      = ${secondLocationTerraform}
        zone                          = "${zone}"
        account_name                  = ${terraform.variable('copy_account_name', 'string', copyAccount)}
        pool_name                     = ${terraform.variable('copy_pool_name', 'string', copyPool)}
        volume_path                   = "${path}"
        service_level                 = "${level}"
        storage_quota_in_gb           = ${size}
        subnet_id                     = ${terraform.idOf('copy_subnet_id', subnet)}
        network_features              = "Standard"
        protocols                     = ["NFSv4.1"]
        security_style                = "unix"
        encryption_key_source         = "Microsoft.KeyVault"
        key_vault_private_endpoint_id = ${terraform.idOf('copy_endpoint_id', endpoint)}

        export_policy_rule {
          rule_index          = 1
          allowed_clients     = ["${clients}"]
          protocol            = ["NFSv4.1"]
          unix_read_only      = false
          unix_read_write     = true
          root_access_enabled = false
        }

        data_protection_replication {
          endpoint_type             = "dst"
          remote_volume_location    = ${terraform.location}
          remote_volume_resource_id = ${terraform.idOf('source_volume_id', 'the volume to copy')}
          replication_frequency     = "${choice('frequency', ['10minutes', 'hourly', 'daily'])}"
        }

        lifecycle {
          prevent_destroy = true
        }
      }
    `,
    azurecli: text`
      resourceGroup='${resourceGroup}'
      copy='${gap('copy', '/subscriptions/<subscription>/resourceGroups/rg-payments/providers/Microsoft.NetApp/netAppAccounts/anf-second/capacityPools/anfpool-second/volumes/anfvol-profiles-copy')}'

      az netappfiles volume replication approve --resource-group "$resourceGroup" --account-name '${account}' \\
        --pool-name '${poolOf}' --name '${sourceName}' --remote-volume-resource-id "$copy"
      az netappfiles volume replication status --ids "$copy"
    `,
  },
};
