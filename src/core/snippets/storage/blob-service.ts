import { armType } from '../common/arm-type';
import * as bicep from '../common/bicep-needs';
import { restoreInDays, retentionInDays } from '../common/retention';
import * as terraform from '../common/terraform-needs';
import type { SnippetIdea } from '../snippet';
import { symbol, text } from '../snippet-text';

/** What brings deleted and overwritten blobs back, for an account that is there. */
export const storageBlobService: SnippetIdea = {
  prefix: 'fl-storage-blob-protection',
  title: 'Soft delete, versions and point-in-time restore of blobs',
  description:
    'Deleted blobs and containers, and earlier versions, come back within the days given; a whole container can be set back to a moment. Never create a container under the name of a deleted one before it is restored.',
  section: 8,
  mends: [],
  variants: {
    bicep: text`
      resource ${symbol('blobs')} '${armType('Microsoft.Storage/storageAccounts/blobServices')}' = {
        parent: ${bicep.existing('account', 'Microsoft.Storage/storageAccounts', 'the storage account')}
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
    terraform: {
      text: text`
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
      `,
      inside: {
        types: ['azurerm_storage_account'],
        path: '',
        frame: (members) => text`
          resource "azurerm_storage_account" "account" {
            name                          = "stpayments001"
            resource_group_name           = ${terraform.resourceGroupName}
            location                      = ${terraform.location}
            account_tier                  = "Standard"
            account_replication_type      = "GZRS"
            shared_access_key_enabled     = false
            public_network_access_enabled = false

            identity {
              type         = "UserAssigned"
              identity_ids = [${terraform.idOf('identity_id', 'the identity')}]
            }

            customer_managed_key {
              key_vault_key_id          = ${terraform.variable('key_id', 'string', 'Id of the key.')}
              user_assigned_identity_id = ${terraform.idOf('identity_id', 'the identity')}
            }

            ${members}
          }
        `,
      },
    },
  },
};
