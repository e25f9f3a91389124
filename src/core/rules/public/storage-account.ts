import { publicAccessRule } from './public-access-rule';
import { deniesByDefault } from './service-firewall';
import { belongsToService, servesWebsite } from './storage-purpose';

/** A storage account should be reached through private endpoints only. */
export const publicStorageAccount = publicAccessRule({
  information: {
    id: 'public/storage-account',
    title: 'Turn public network access to storage accounts off',
    severity: 'warning',
    pillar: 'security',
    faultTypes: [],
    layer: 'storage-foundation',
    resourceTypes: ['Microsoft.Storage/storageAccounts'],
    languages: ['bicep', 'arm', 'terraform', 'azapi'],
    aliases: ['checkov:CKV_AZURE_59', 'policy:b2982f36-99f2-4db5-8eff-283140c09693'],
    fixable: true,
    enabledByDefault: true,
    links: [
      'https://learn.microsoft.com/azure/storage/common/storage-network-security',
      'https://learn.microsoft.com/azure/storage/common/storage-private-endpoints',
    ],
  },
  why: 'An account key or a signature is then enough to read or overwrite its data from anywhere.',
  isNarrowed: deniesByDefault,
  appliesTo: (account) => !belongsToService(account),
  unless: (account, context) => (servesWebsite(account, context) ? 'not-judged' : undefined),
});
