import { resourceName } from '../../facts/resource-abbreviations';
import { armType } from '../common/arm-type';
import * as bicep from '../common/bicep-needs';
import { restoreInDays, retentionInDays } from '../common/retention';
import * as terraform from '../common/terraform-needs';
import type { SnippetIdea } from '../snippet';
import { choice, gap, symbol, text } from '../snippet-text';
import { customerKeyBicep, customerKeyTerraform } from './customer-key';

const account = symbol('account');
const name = gap('name', resourceName('Microsoft.Storage/storageAccounts', 'payments001'));

/** An account with everything that keeps its blobs: copies, soft delete, versions, restore, key, SAS policy. */
export const storageAccount: SnippetIdea = {
  prefix: 'fl-storage-account',
  title: 'Storage account that keeps its blobs',
  description:
    'Copies in three zones, and in a second region where that is chosen; deleted and overwritten blobs come back for days; no anonymous, shared-key or public access; encrypted with a customer-managed key.',
  section: 8,
  mends: [],
  variants: {
    bicep: text`
      resource ${account} '${armType('Microsoft.Storage/storageAccounts')}' = {
        name: '${name}'
        location: ${bicep.location}
        kind: 'StorageV2'
        sku: {
          name: '${choice('sku', ['Standard_GZRS', 'Standard_RAGZRS', 'Standard_ZRS'])}'
        }
        identity: {
          type: 'UserAssigned'
          userAssignedIdentities: {
            '\${${customerKeyBicep.identityId}}': {}
          }
        }
        properties: {
          accessTier: '${choice('tier', ['Hot', 'Cool', 'Cold'])}'
          minimumTlsVersion: 'TLS1_2'
          supportsHttpsTrafficOnly: true
          allowBlobPublicAccess: false
          allowSharedKeyAccess: false
          allowCrossTenantReplication: false
          defaultToOAuthAuthentication: true
          publicNetworkAccess: 'Disabled'
          networkAcls: {
            bypass: 'None'
            defaultAction: 'Deny'
          }
          sasPolicy: {
            expirationAction: 'Block'
            sasExpirationPeriod: '${gap('sas period', '1.00:00:00')}'
          }
          encryption: ${customerKeyBicep.encryption}
        }
      }

      resource ${symbol('blobs')} '${armType('Microsoft.Storage/storageAccounts/blobServices')}' = {
        parent: ${account}
        name: 'default'
        properties: {
          isVersioningEnabled: true
          changeFeed: {
            enabled: true
          }
          deleteRetentionPolicy: {
            enabled: true
            days: ${retentionInDays}
          }
          containerDeleteRetentionPolicy: {
            enabled: true
            days: ${retentionInDays}
          }
          restorePolicy: {
            enabled: true
            days: ${restoreInDays}
          }
        }
      }
    `,
    terraform: text`
      resource "azurerm_storage_account" "${account}" {
        name                            = "${name}"
        resource_group_name             = ${terraform.resourceGroupName}
        location                        = ${terraform.location}
        account_kind                    = "StorageV2"
        account_tier                    = "Standard"
        account_replication_type        = "${choice('replication', ['GZRS', 'RAGZRS', 'ZRS'])}"
        access_tier                     = "${choice('tier', ['Hot', 'Cool', 'Cold'])}"
        min_tls_version                 = "TLS1_2"
        https_traffic_only_enabled      = true
        allow_nested_items_to_be_public = false
        shared_access_key_enabled       = false
        default_to_oauth_authentication = true
        public_network_access_enabled   = false

        identity {
          type         = "UserAssigned"
          identity_ids = [${customerKeyTerraform.identityId}]
        }

        customer_managed_key {
          key_vault_key_id          = ${customerKeyTerraform.keyId}
          user_assigned_identity_id = ${customerKeyTerraform.identityId}
        }

        sas_policy {
          expiration_action = "Block"
          expiration_period = "${gap('sas period', '01.00:00:00')}"
        }

        blob_properties {
          versioning_enabled  = true
          change_feed_enabled = true

          delete_retention_policy {
            days = ${retentionInDays}
          }

          container_delete_retention_policy {
            days = ${retentionInDays}
          }

          restore_policy {
            days = ${restoreInDays}
          }
        }
      }
    `,
  },
};
