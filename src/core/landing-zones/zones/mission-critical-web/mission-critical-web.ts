import type { LandingZone } from '../../landing-zone';
import { modulesOf } from '../../modules/modules-of';
import { missionCriticalWebBicep } from './bicep';
import { missionCriticalWebTerraform } from './terraform';

const modules = [
  'web-stamp',
  'monitoring',
  'web-network',
  'dns-zone',
  'private-endpoint',
  'keys',
  'storage',
  'flow-log',
  'web-app',
  'application-gateway',
  'cosmos',
  'front-door',
  'traffic-manager',
] as const;

/** An application that outlives a region, and the edge in front of it. */
export const missionCriticalWeb: LandingZone = {
  id: 'mission-critical-web',
  title: 'Mission-critical web behind Front Door',
  description:
    'An application in two regions and all their zones, with a database that both write; Front Door in front, and Traffic Manager before it, which leads around Front Door to a gateway with a firewall in each region.',
  regions: 2,
  isMissionCritical: true,
  code: {
    bicep: { main: missionCriticalWebBicep, modules: modulesOf('bicep', modules) },
    terraform: { main: missionCriticalWebTerraform, modules: modulesOf('terraform', modules) },
  },
  parameters: ({ name, region, secondRegion }, environment, language) => {
    const isProduction = environment === 'prod';
    const group = '/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-certificates/providers';
    return [
      { name: 'workload', value: name },
      { name: 'environment', value: environment },
      {
        name: 'regions',
        value: [
          { location: region, range: isProduction ? '10.0.0.0/20' : '10.64.0.0/20' },
          { location: secondRegion, range: isProduction ? '10.0.16.0/20' : '10.64.16.0/20' },
        ],
        note: 'The first comes first on failover.',
      },
      { name: 'hostName', value: isProduction ? `${name}.example.com` : `${name}-nonprod.example.com` },
      {
        name: 'certificateSecretId',
        value: `https://kv-certificates.vault.azure.net/secrets/${name}`,
        note: 'A certificate for that name, in a vault of yours that the gateways reach; without its version.',
      },
      {
        name: 'certificateId',
        value:
          language === 'bicep'
            ? `${group}/Microsoft.KeyVault/vaults/kv-certificates/secrets/${name}`
            : `https://kv-certificates.vault.azure.net/certificates/${name}`,
      },
      {
        name: 'certificateIdentityId',
        value: `${group}/Microsoft.ManagedIdentity/userAssignedIdentities/id-certificates`,
        note: 'Has the roles Key Vault Secrets User and Key Vault Certificate User on the vault.',
      },
      {
        name: 'isFrontDoorLeftOut',
        value: false,
        note: 'Set it to true and deploy while Front Door fails; set it back when it has recovered.',
      },
      { name: 'runtime', value: language === 'bicep' ? 'NODE|22-lts' : '22-lts' },
      { name: 'instances', value: isProduction ? 6 : 3, note: 'For each region: two remain in every zone, or one.' },
      { name: 'minimumInstances', value: isProduction ? 3 : 2 },
      { name: 'logRetentionInDays', value: isProduction ? 365 : 30 },
      { name: 'tags', value: { owner: 'web-team', costCenter: 'cc-0000' } },
    ];
  },
  before: [
    'Put the certificate into a key vault, and give an identity of yours the roles Key Vault Secrets User and Key Vault Certificate User there.',
    'Azure makes the resource group NetworkWatcherRG with the first virtual network of a region; where that is switched off, make the network watchers first.',
  ],
  after: [
    'Prove to Front Door that the name is yours by the TXT record that the custom domain shows, then make the name an alias (CNAME) of the output `alias`.',
    'Let the firewalls of the gateways block what does not carry the id of this Front Door in the header X-Azure-FDID; lift that rule together with `isFrontDoorLeftOut`.',
    'Try the way around Front Door twice a year: set `isFrontDoorLeftOut`, deploy, watch, set it back. Traffic Manager itself keeps answering with 60 seconds of life.',
    'The application answers `/health` only while it can do its work, its database included.',
  ],
  costs: [
    'Two regions run all the time, so that neither waits for capacity when the other fails: plans and gateways cost twice.',
    'Front Door Premium has a price by the month, by request and by gigabyte; the gateways have one by the hour, though they only stand by.',
    'Cosmos DB bills what is provisioned in each region that writes. Begin with autoscale and little.',
  ],
};
