import { armType } from '../common/arm-type';
import * as bicep from '../common/bicep-needs';
import * as terraform from '../common/terraform-needs';
import type { SnippetIdea } from '../snippet';
import { gap, symbol, text } from '../snippet-text';

const accountType = 'Microsoft.Storage/storageAccounts';
const policy = symbol('lifecycle');
const cool = gap('days to cool', '30');
const archive = gap('days to cold', '90');
const versions = gap('days of versions', '90');

/** Blobs that move to cheaper tiers as they age, and versions that do not pile up. */
export const storageLifecycle: SnippetIdea = {
  prefix: 'fl-storage-lifecycle',
  title: 'Lifecycle rules over the tiers of blobs',
  description:
    'Versions and soft-deleted blobs are paid for; rules move what is old to cheaper tiers and end versions.',
  section: 8,
  mends: [],
  variants: {
    bicep: text`
      resource ${policy} '${armType('Microsoft.Storage/storageAccounts/managementPolicies')}' = {
        parent: ${bicep.existing('account', accountType, 'the storage account')}
        name: 'default'
        properties: {
          policy: {
            rules: [
              {
                name: 'age'
                type: 'Lifecycle'
                enabled: true
                definition: {
                  filters: {
                    blobTypes: ['blockBlob']
                  }
                  actions: {
                    baseBlob: {
                      tierToCool: {
                        daysAfterModificationGreaterThan: ${cool}
                      }
                      tierToCold: {
                        daysAfterModificationGreaterThan: ${archive}
                      }
                    }
                    snapshot: {
                      delete: {
                        daysAfterCreationGreaterThan: ${versions}
                      }
                    }
                    version: {
                      delete: {
                        daysAfterCreationGreaterThan: ${versions}
                      }
                    }
                  }
                }
              }
            ]
          }
        }
      }
    `,
    terraform: text`
      resource "azurerm_storage_management_policy" "${policy}" {
        storage_account_id = ${terraform.existing('azurerm_storage_account', 'account', accountType, 'the storage account')}.id

        rule {
          name    = "age"
          enabled = true

          filters {
            blob_types = ["blockBlob"]
          }

          actions {
            base_blob {
              tier_to_cool_after_days_since_modification_greater_than = ${cool}
              tier_to_cold_after_days_since_modification_greater_than = ${archive}
            }

            snapshot {
              delete_after_days_since_creation_greater_than = ${versions}
            }

            version {
              delete_after_days_since_creation = ${versions}
            }
          }
        }
      }
    `,
  },
};
