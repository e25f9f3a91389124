import { displayName } from '../../design/display-name';
import { propertyRule } from '../property-rule';

const enablePurgeProtection = 'properties.enablePurgeProtection';

/** A deleted key vault should stay recoverable until its retention ends. */
export const keyVaultPurgeProtection = propertyRule({
  information: {
    id: 'key-vault/purge-protection',
    title: 'Protect key vaults against purging',
    severity: 'warning',
    pillar: 'reliability',
    faultTypes: ['single-resource-fault'],
    layer: 'storage-foundation',
    resourceTypes: ['Microsoft.KeyVault/vaults'],
    languages: ['bicep', 'arm', 'terraform', 'azapi'],
    aliases: [
      'checkov:CKV_AZURE_110',
      'checkov:CKV_AZURE_42',
      'trivy:AVD-AZU-0016',
      'kics:key_vault_not_recoverable',
      'psrule:Azure.KeyVault.PurgeProtect',
      'aprl:70fcfe6d-00e9-5544-a63a-fff42b9f2edb',
      'policy:0b60c0b2-2dc2-4e1c-b5c9-abbed971de53',
    ],
    fixable: true,
    enabledByDefault: true,
    links: [
      'https://learn.microsoft.com/azure/key-vault/general/soft-delete-overview',
      'https://learn.microsoft.com/azure/key-vault/general/key-vault-recovery',
    ],
  },
  path: enablePurgeProtection,
  good: [true],
  whenAbsent: 'fail',
  whenFailing: (vault) => ({
    message: `${displayName(vault)} can be purged as soon as it is deleted. Whoever deletes it, by mistake or on purpose, can make its keys and all that they encrypt unrecoverable. Turn purge protection on; it cannot be turned off again.`,
    fixes: [
      {
        title: 'Turn purge protection on',
        preferred: true,
        safety: 'review',
        changes: [{ kind: 'set-property', resource: vault, path: enablePurgeProtection, value: true }],
      },
    ],
  }),
});
