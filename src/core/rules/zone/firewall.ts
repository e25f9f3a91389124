import { displayName } from '../../design/display-name';
import { failAt, pass } from '../verdicts';
import { judgeZones } from './judge-zones';
import { enumerate } from './wording';
import { leaveZonesToAzure, spreadOverZones } from './zone-fixes';
import { zoneRule } from './zone-rule';

export const firewall = zoneRule(
  {
    id: 'zone/firewall',
    title: 'Keep firewalls out of a single zone',
    severity: 'warning',
    layer: 'network-fabric',
    type: 'Microsoft.Network/azureFirewalls',
    aliases: [
      'psrule:Azure.Firewall.AvailabilityZone',
      'aprl:c72b7fee-1fa0-5b4b-98e5-54bcae95bb74',
      'policy:3e1f521a-d037-4709-bdd6-1f532f271a75',
      'policy:18314dc7-a25d-420c-a069-f094b25ff91b',
    ],
    links: ['https://learn.microsoft.com/azure/reliability/reliability-firewall'],
  },
  (resource, region) => [
    judgeZones(resource, 'zones', {
      // Azure spreads a firewall that names no zones over all of them.
      none: () => pass(resource),
      one: () =>
        failAt(resource, 'zones', {
          message:
            `${displayName(resource)} runs in one zone of ${region.label}. An outage of that zone stops all traffic that is ` +
            `routed through it.${region.note} Set \`zones\` to ${enumerate(region.zones)}, or leave it out: Azure then uses all ` +
            'zones.',
          fixes: [spreadOverZones(resource, 'zones', region), leaveZonesToAzure(resource)],
        }),
      several: () => pass(resource),
    }),
  ],
);
