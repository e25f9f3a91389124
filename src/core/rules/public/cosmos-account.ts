import { publicAccessRule } from './public-access-rule';
import { listsCosmosNetworks } from './service-firewall';

/** A Cosmos DB account should be reached through private endpoints only. */
export const publicCosmosAccount = publicAccessRule({
  information: {
    id: 'public/cosmos-account',
    title: 'Turn public network access to Cosmos DB accounts off',
    severity: 'warning',
    pillar: 'security',
    faultTypes: [],
    layer: 'storage-foundation',
    resourceTypes: ['Microsoft.DocumentDB/databaseAccounts'],
    languages: ['bicep', 'arm', 'terraform', 'azapi'],
    aliases: [
      'checkov:CKV_AZURE_101',
      'psrule:Azure.Cosmos.PublicAccess',
      'policy:65e3adf0-0793-4cd2-af1f-134216ad5ce1',
      'policy:862e97cf-49fc-4a5c-9de4-40d4e2e7c8eb',
      'policy:797b37f7-06b8-444c-b1ad-fc62867f335a',
      'azqr:cosmos-004',
    ],
    fixable: true,
    enabledByDefault: true,
    links: [
      'https://learn.microsoft.com/azure/cosmos-db/how-to-configure-private-endpoints',
      'https://learn.microsoft.com/azure/cosmos-db/how-to-configure-firewall',
    ],
  },
  why: 'An account key is then enough to read and write its data from anywhere.',
  isNarrowed: listsCosmosNetworks,
});
