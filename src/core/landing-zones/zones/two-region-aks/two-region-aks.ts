import type { LandingZone } from '../../landing-zone';
import { modulesOf } from '../../modules/modules-of';
import { twoRegionAksBicep } from './bicep';
import { twoRegionAksTerraform } from './terraform';

const modules = [
  'aks-stamp',
  'monitoring',
  'aks-network',
  'dns-zone',
  'private-endpoint',
  'keys',
  'storage',
  'flow-log',
  'aks',
  'application-gateway',
  'cosmos',
  'registry',
  'gateway-traffic-manager',
] as const;

/** Clusters as deployment stamps (section 14 of the domain). */
export const twoRegionAks: LandingZone = {
  id: 'two-region-aks',
  title: 'AKS in two regions',
  description:
    'A private cluster over all zones in each of two regions, each with all that it needs to serve alone, a gateway with a firewall in front; one registry and one database that both regions have; Traffic Manager spreads the visitors.',
  regions: 2,
  isMissionCritical: true,
  code: {
    bicep: { main: twoRegionAksBicep, modules: modulesOf('bicep', modules) },
    terraform: { main: twoRegionAksTerraform, modules: modulesOf('terraform', modules) },
  },
  parameters: ({ name, region, secondRegion }, environment) => {
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
        note: 'The first comes first on failover of the database.',
      },
      { name: 'hostName', value: isProduction ? `${name}.example.com` : `${name}-nonprod.example.com` },
      {
        name: 'certificateSecretId',
        value: `https://kv-certificates.vault.azure.net/secrets/${name}`,
        note: 'A certificate for that name, in a vault of yours that the gateways reach; without its version.',
      },
      {
        name: 'certificateIdentityId',
        value: `${group}/Microsoft.ManagedIdentity/userAssignedIdentities/id-certificates`,
        note: 'Has the role Key Vault Secrets User on the vault.',
      },
      {
        name: 'adminGroupId',
        value: '00000000-0000-0000-0000-000000000000',
        note: 'An Entra group. There are no local accounts beside it.',
      },
      {
        name: 'nodes',
        value: isProduction ? { smallest: 6, largest: 24 } : { smallest: 3, largest: 6 },
        note: 'For each region. The smallest number of one region carries what both carry, or scales up in minutes.',
      },
      { name: 'minimumInstances', value: isProduction ? 3 : 2 },
      { name: 'logRetentionInDays', value: isProduction ? 365 : 30 },
      { name: 'tags', value: { owner: 'platform-team', costCenter: 'cc-0000' } },
    ];
  },
  before: [
    'Put the certificate into a key vault, and give an identity of yours the role Key Vault Secrets User there.',
    'Register the feature EncryptionAtHost of Microsoft.Compute in the subscription.',
    'Azure makes the resource group NetworkWatcherRG with the first virtual network of a region; where that is switched off, make the network watchers first.',
  ],
  after: [
    'Deploy the same release to both clusters, one after the other: GitOps from one repository keeps them alike.',
    'Let ingress in each cluster listen at the address that the gateway sends to, by an internal load balancer, with a certificate for the same name. It answers `/health` only while it can do its work.',
    'Give the workload identities of the application a data role on the Cosmos DB account.',
    'Make the name of the application an alias (CNAME) of the output `alias`.',
    'When the key is rotated, deploy again: the clusters name it with its version.',
    'Take a region out twice a year: disable its endpoint in Traffic Manager and watch the other one carry everything.',
  ],
  costs: [
    'Both clusters run all the time. Nodes that scale from few to many are cheaper than waiting for capacity that is not there.',
    'Gateways, NAT gateways and private endpoints have a price by the hour in each region.',
    'Cosmos DB bills what is provisioned in each region that writes; the registry bills each copy.',
    'Defender and container logs bill by core and by gigabyte: choose what is collected.',
  ],
};
