import { resourceName } from '../../facts/resource-abbreviations';
import { armType } from '../common/arm-type';
import * as bicep from '../common/bicep-needs';
import * as terraform from '../common/terraform-needs';
import type { SnippetIdea } from '../snippet';
import { choice, gap, symbol, text } from '../snippet-text';
import { customerKeyBicep, customerKeyTerraform } from '../storage/customer-key';

const account = symbol('flowLogStorage');
const label = symbol('flow_logs');
const name = gap('name', resourceName('Microsoft.Storage/storageAccounts', 'flowlogs001'));

/** Retention writes lifecycle rules of its own into the account, so nothing else should live there. */
export const flowLogStorage: SnippetIdea = {
  prefix: 'fl-flow-log-storage',
  title: 'Storage account that holds flow logs alone',
  description:
    'Flow logs overwrite the lifecycle rules of their account, so they get one for themselves, in the region of the network. The network watcher reaches it as a trusted service.',
  section: 7,
  mends: [],
  variants: {
    bicep: text`
      resource ${account} '${armType('Microsoft.Storage/storageAccounts')}' = {
        name: '${name}'
        location: ${bicep.location}
        kind: 'StorageV2'
        sku: {
          name: '${choice('sku', ['Standard_ZRS', 'Standard_GZRS'])}'
        }
        identity: {
          type: 'UserAssigned'
          userAssignedIdentities: {
            '\${${customerKeyBicep.identityId}}': {}
          }
        }
        properties: {
          accessTier: 'Hot'
          minimumTlsVersion: 'TLS1_2'
          supportsHttpsTrafficOnly: true
          allowBlobPublicAccess: false
          allowSharedKeyAccess: false
          allowCrossTenantReplication: false
          publicNetworkAccess: 'Disabled'
          networkAcls: {
            bypass: 'AzureServices'
            defaultAction: 'Deny'
          }
          encryption: ${customerKeyBicep.encryption}
        }
      }
    `,
    terraform: text`
      resource "azurerm_storage_account" "${label}" {
        name                            = "${name}"
        resource_group_name             = ${terraform.resourceGroupName}
        location                        = ${terraform.location}
        account_kind                    = "StorageV2"
        account_tier                    = "Standard"
        account_replication_type        = "${choice('replication', ['ZRS', 'GZRS'])}"
        min_tls_version                 = "TLS1_2"
        https_traffic_only_enabled      = true
        allow_nested_items_to_be_public = false
        shared_access_key_enabled       = false
        public_network_access_enabled   = false

        network_rules {
          default_action = "Deny"
          bypass         = ["AzureServices"]
        }

        identity {
          type         = "UserAssigned"
          identity_ids = [${customerKeyTerraform.identityId}]
        }

        customer_managed_key {
          key_vault_key_id          = ${customerKeyTerraform.keyId}
          user_assigned_identity_id = ${customerKeyTerraform.identityId}
        }
      }
    `,
  },
};
