import { customerKeyRule } from './customer-key-rule';
import { identityId, keyName, vaultUri } from './key-references';

/** A storage account should be encrypted with a key of its owner. */
export const cmkStorageAccount = customerKeyRule({
  information: {
    id: 'cmk/storage-account',
    title: 'Encrypt storage accounts with a customer-managed key',
    severity: 'information',
    pillar: 'security',
    faultTypes: [],
    layer: 'storage-foundation',
    resourceTypes: ['Microsoft.Storage/storageAccounts'],
    languages: ['bicep', 'arm', 'terraform', 'azapi'],
    aliases: [
      'checkov:CKV2_AZURE_1',
      'trivy:AVD-AZU-0060',
      'kics:storage_account_without_cmk',
      'policy:72bd9189-863b-46e5-bc74-91cb3b25f2ed',
      'policy:6fac406b-40ca-413b-bf8e-0bf964659c25',
      'policy:7c322315-e26d-4174-a99e-f49d351b4688',
    ],
    fixable: true,
    enabledByDefault: true,
    links: [
      'https://learn.microsoft.com/azure/storage/common/customer-managed-keys-overview',
      'https://learn.microsoft.com/azure/storage/common/customer-managed-keys-configure-new-account',
    ],
  },
  path: 'properties.encryption.keySource',
  good: ['Microsoft.Keyvault'],
  holds: 'its blobs, files, queues and tables',
  needsIdentity: true,
  writes: (_account, context) => [
    [
      'properties.encryption',
      {
        identity: { userAssignedIdentity: identityId(context) },
        keySource: 'Microsoft.Keyvault',
        keyvaultproperties: { keyname: keyName(context), keyvaulturi: vaultUri(context) },
      },
    ],
  ],
});
