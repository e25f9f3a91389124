import { publicAccessRule } from './public-access-rule';
import { deniesByDefault } from './service-firewall';

/** A key vault should be reached through private endpoints only. */
export const publicKeyVault = publicAccessRule({
  information: {
    id: 'public/key-vault',
    title: 'Turn public network access to key vaults off',
    severity: 'warning',
    pillar: 'security',
    faultTypes: [],
    layer: 'access-and-ingress',
    resourceTypes: ['Microsoft.KeyVault/vaults'],
    languages: ['bicep', 'arm', 'terraform', 'azapi'],
    aliases: [
      'checkov:CKV_AZURE_189',
      'policy:405c5871-3e91-4644-8a63-58e19d68ff5b',
      'policy:55615ac9-af46-4a59-874e-391cc3dfb490',
    ],
    fixable: true,
    enabledByDefault: true,
    links: [
      'https://learn.microsoft.com/azure/key-vault/general/network-security',
      'https://learn.microsoft.com/azure/key-vault/general/private-link-service',
    ],
  },
  why: 'A stolen token is then enough to read its secrets from anywhere.',
  isNarrowed: deniesByDefault,
});
