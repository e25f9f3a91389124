import type { LandingZone } from '../../landing-zone';
import { modulesOf } from '../../modules/modules-of';
import { aiHubSpokeBicep } from './bicep';
import { aiHubSpokeTerraform } from './terraform';

const modules = [
  'monitoring',
  'hub-network',
  'spoke-network',
  'ai-network',
  'dns-zone',
  'private-endpoint',
  'keys',
  'storage',
  'flow-log',
  'api-management',
  'application-gateway',
  'ai-account',
  'tenant-spoke',
] as const;

/** Shared models for many tenants (sections 15 and 17 of the domain). */
export const aiHubSpoke: LandingZone = {
  id: 'ai-hub-spoke',
  title: 'AI hub and spoke',
  description:
    'Models that many tenants share, behind an internal API Management and a gateway with a firewall in all zones; a hub whose firewall is the only way out; for each tenant a network, keys and storage of its own.',
  regions: 1,
  isMissionCritical: false,
  code: {
    bicep: { main: aiHubSpokeBicep, modules: modulesOf('bicep', [...modules, 'peering']) },
    terraform: { main: aiHubSpokeTerraform, modules: modulesOf('terraform', modules) },
  },
  parameters: ({ name, region }, environment) => {
    const isProduction = environment === 'prod';
    const group = '/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-certificates/providers';
    return [
      { name: 'workload', value: name },
      { name: 'environment', value: environment },
      { name: 'location', value: region },
      { name: 'hubAddressPrefix', value: isProduction ? '10.0.0.0/22' : '10.64.0.0/22' },
      { name: 'aiAddressPrefix', value: isProduction ? '10.0.4.0/22' : '10.64.4.0/22' },
      {
        name: 'tenants',
        value: { contoso: isProduction ? '10.0.8.0/22' : '10.64.8.0/22' },
        note: 'One entry a tenant. Its id becomes the tag tenantId.',
      },
      { name: 'hostName', value: isProduction ? `${name}.example.com` : `${name}-nonprod.example.com` },
      {
        name: 'certificateSecretId',
        value: `https://kv-certificates.vault.azure.net/secrets/${name}`,
        note: 'A certificate for that name, in a vault of yours that the gateway reaches; without its version.',
      },
      {
        name: 'certificateIdentityId',
        value: `${group}/Microsoft.ManagedIdentity/userAssignedIdentities/id-certificates`,
        note: 'Has the role Key Vault Secrets User on the vault.',
      },
      { name: 'publisherEmail', value: 'api-team@example.com' },
      { name: 'units', value: 3, note: 'A multiple of the zones.' },
      { name: 'minimumInstances', value: isProduction ? 3 : 2 },
      {
        name: 'model',
        value: { name: 'gpt-4.1', version: '2025-04-14', capacity: isProduction ? 100 : 10 },
        note: 'An exact version; capacity in thousands of tokens a minute.',
      },
      { name: 'firewallTier', value: isProduction ? 'Premium' : 'Standard' },
      { name: 'logRetentionInDays', value: 365, note: 'A year at least, in both environments.' },
      { name: 'tags', value: { owner: 'ai-team', costCenter: 'cc-0000' } },
    ];
  },
  before: [
    'Put the certificate into a key vault, and give an identity of yours the role Key Vault Secrets User there.',
    'See that the region offers the model and that the quota is enough: `az cognitiveservices model list --location <region>`.',
    'Azure makes the resource group NetworkWatcherRG with the first virtual network of a region; where that is switched off, make the network watcher first.',
  ],
  after: [
    'Add the APIs of the models to API Management: sign-in by Entra, token limits and metrics for each tenant, its managed identity toward the models.',
    'The firewall lets nothing through until its policy has rules: add what API Management depends on and what the tenants may reach.',
    'Enter the name of API Management with its private address into a private DNS zone azure-api.net that is linked to the hub.',
    'When the key is rotated, deploy again: the account of the models names it with its version.',
    'Assign the policies that keep tenants private and tagged to the management group of the tenants.',
  ],
  costs: [
    'API Management Premium bills by the unit and the hour, and three zones take three units.',
    'So do the firewall and the gateway, whether tenants use them or not: they are shared by all.',
    'Models bill by the token. Limits for each tenant in API Management keep one from using up what all share.',
  ],
};
