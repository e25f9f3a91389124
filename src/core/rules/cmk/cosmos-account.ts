import { customerKeyRule } from './customer-key-rule';
import { keyIdentifier } from './key-references';

/** A Cosmos DB account should be encrypted with a key of its owner. */
export const cmkCosmosAccount = customerKeyRule({
  information: {
    id: 'cmk/cosmos-account',
    title: 'Encrypt Cosmos DB accounts with a customer-managed key',
    severity: 'information',
    pillar: 'security',
    faultTypes: [],
    layer: 'storage-foundation',
    resourceTypes: ['Microsoft.DocumentDB/databaseAccounts'],
    languages: ['bicep', 'arm', 'terraform', 'azapi'],
    aliases: ['checkov:CKV_AZURE_100', 'policy:1f905d99-2ab7-462c-a6b0-f709acca6c8f'],
    fixable: true,
    enabledByDefault: true,
    links: ['https://learn.microsoft.com/azure/cosmos-db/how-to-setup-customer-managed-keys'],
  },
  path: 'properties.keyVaultKeyUri',
  good: 'present',
  holds: 'the account',
  writes: (_account, context) => [['properties.keyVaultKeyUri', keyIdentifier(context)]],
});
