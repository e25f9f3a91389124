import { customerKeyRule } from './customer-key-rule';
import { identityClientId, keyName, vaultUri } from './key-references';

/** An AI services account should be encrypted with a key of its owner. */
export const cmkCognitiveAccount = customerKeyRule({
  information: {
    id: 'cmk/cognitive-account',
    title: 'Encrypt AI services accounts with a customer-managed key',
    severity: 'information',
    pillar: 'security',
    faultTypes: [],
    layer: 'storage-foundation',
    resourceTypes: ['Microsoft.CognitiveServices/accounts'],
    languages: ['bicep', 'arm', 'terraform', 'azapi'],
    aliases: ['checkov:CKV2_AZURE_22', 'policy:67121cc7-ff39-4ab8-b7e3-95b84dab487d'],
    fixable: true,
    enabledByDefault: true,
    links: ['https://learn.microsoft.com/azure/ai-services/encryption/cognitive-services-encryption-keys-portal'],
  },
  path: 'properties.encryption.keySource',
  good: ['Microsoft.KeyVault'],
  holds: 'its data at rest',
  needsIdentity: true,
  writes: (_account, context) => [
    [
      'properties.encryption',
      {
        keySource: 'Microsoft.KeyVault',
        keyVaultProperties: {
          identityClientId: identityClientId(context),
          keyName: keyName(context),
          keyVaultUri: vaultUri(context),
        },
      },
    ],
  ],
});
