import { publicAccessRule } from './public-access-rule';
import { deniesByDefault } from './service-firewall';

/** An AI services account, whatever its kind, should be reached through private endpoints only. */
export const publicCognitiveAccount = publicAccessRule({
  information: {
    id: 'public/cognitive-account',
    title: 'Turn public network access to AI services accounts off',
    severity: 'warning',
    pillar: 'security',
    faultTypes: [],
    layer: 'access-and-ingress',
    resourceTypes: ['Microsoft.CognitiveServices/accounts'],
    languages: ['bicep', 'arm', 'terraform', 'azapi'],
    aliases: [
      'checkov:CKV_AZURE_134',
      'psrule:Azure.AI.PublicAccess',
      'policy:037eea7a-bd0a-46c5-9a66-03aea78705d3',
      'azqr:aif-004',
    ],
    fixable: true,
    enabledByDefault: true,
    links: [
      'https://learn.microsoft.com/azure/ai-services/cognitive-services-virtual-networks',
      'https://learn.microsoft.com/azure/ai-foundry/how-to/configure-private-link',
    ],
  },
  why: 'An account key is then enough to use its models and read its files from anywhere.',
  isNarrowed: deniesByDefault,
  good: ['Disabled'],
});
