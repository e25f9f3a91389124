import type { LandingZone } from '../../landing-zone';
import { modulesOf } from '../../modules/modules-of';
import { hubSpokeBicep } from './bicep';
import { hubSpokeTerraform } from './terraform';

const modules = ['monitoring', 'hub-network', 'dns-zone', 'keys', 'private-endpoint', 'storage', 'flow-log'] as const;

/** The network that other landing zones are connected to. */
export const hubSpoke: LandingZone = {
  id: 'hub-spoke',
  title: 'Hub and spoke',
  description:
    'A firewall in three zones, through which every way in, out and across passes; a spoke for each workload; private DNS, keys, logs and flow logs in one place.',
  regions: 1,
  isMissionCritical: false,
  code: {
    bicep: { main: hubSpokeBicep, modules: modulesOf('bicep', [...modules, 'spoke-network', 'peering']) },
    terraform: { main: hubSpokeTerraform, modules: modulesOf('terraform', [...modules, 'spoke-network']) },
  },
  parameters: ({ name, region }, environment) => [
    { name: 'workload', value: name },
    { name: 'environment', value: environment },
    { name: 'location', value: region },
    { name: 'hubAddressPrefix', value: environment === 'prod' ? '10.0.0.0/22' : '10.64.0.0/22' },
    {
      name: 'spokes',
      value: { payments: environment === 'prod' ? '10.0.4.0/22' : '10.64.4.0/22' },
      note: 'One entry a workload. No two ranges of networks that are connected may overlap.',
    },
    {
      name: 'firewallTier',
      value: environment === 'prod' ? 'Premium' : 'Standard',
      note: environment === 'prod' ? 'Inspects encrypted traffic.' : 'Half the price of Premium, without inspection.',
    },
    { name: 'logRetentionInDays', value: environment === 'prod' ? 365 : 30 },
    { name: 'tags', value: { owner: 'platform-team', costCenter: 'cc-0000' } },
  ],
  before: [
    'Azure makes the resource group NetworkWatcherRG with the first virtual network of a region; where that is switched off, make the network watcher first.',
    'Choose address ranges that nothing else uses, on premises neither.',
  ],
  after: [
    'The firewall lets nothing through until its policy has rules: add a rule collection group for what the spokes may reach.',
    'Enter on-premises connections in GatewaySubnet, with gateways that span zones; then set the peerings to use them.',
    'Link further private DNS zones to the hub, one for each service that gets private endpoints.',
  ],
  costs: [
    'The firewall is most of it: it bills by the hour and by the gigabyte, whether the spokes use it or not. Premium costs more than Standard.',
    'Traffic analytics bills by the gigabyte of flow logs. Every 60 minutes costs less than every 10.',
    'Logs bill by the gigabyte that comes in, and by the month beyond the first.',
  ],
};
