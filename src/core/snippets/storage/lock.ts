import { resourceName } from '../../facts/resource-abbreviations';
import { armType } from '../common/arm-type';
import * as bicep from '../common/bicep-needs';
import * as terraform from '../common/terraform-needs';
import type { SnippetIdea } from '../snippet';
import { gap, symbol, text } from '../snippet-text';

const accountType = 'Microsoft.Storage/storageAccounts';
const lock = symbol('lock');
const name = gap('name', resourceName('Microsoft.Authorization/locks', 'payments'));
const notes = 'Holds data that cannot be made again. Take the lock away before the account.';

/** A deleted account comes back only within days, and only under luck; a lock asks first. */
export const storageLock: SnippetIdea = {
  prefix: 'fl-storage-lock',
  title: 'Lock that keeps a storage account from being deleted',
  description:
    'Soft delete covers blobs and containers, not the account. The lock has to be taken away before the account can be.',
  section: 8,
  mends: [],
  variants: {
    bicep: text`
      resource ${lock} '${armType('Microsoft.Authorization/locks')}' = {
        name: '${name}'
        scope: ${bicep.existing('account', accountType, 'the storage account')}
        properties: {
          level: 'CanNotDelete'
          notes: '${gap('notes', notes)}'
        }
      }
    `,
    terraform: text`
      resource "azurerm_management_lock" "${lock}" {
        name       = "${name}"
        scope      = ${terraform.existing('azurerm_storage_account', 'account', accountType, 'the storage account')}.id
        lock_level = "CanNotDelete"
        notes      = "${gap('notes', notes)}"
      }
    `,
  },
};
