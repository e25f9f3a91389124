import { displayName } from '../../design/display-name';
import { failAt, pass } from '../verdicts';
import { judgeZones, undecidedExemption } from './judge-zones';
import { presenceOfAny } from './presence';
import { enumerate, nameIn } from './wording';
import { putInOneZone } from './zone-fixes';
import { zoneRule } from './zone-rule';

/** What decides the machine's place instead of its own zone. */
const placedBy = [
  'properties.virtualMachineScaleSet.id',
  'properties.host.id',
  'properties.hostGroup.id',
  'properties.availabilitySet.id',
  'placement.zonePlacementPolicy',
];

export const virtualMachine = zoneRule(
  {
    id: 'zone/virtual-machine',
    title: 'Place each virtual machine in an availability zone',
    severity: 'warning',
    layer: 'operations-and-cost',
    type: 'Microsoft.Compute/virtualMachines',
    furtherFaultTypes: ['single-resource-fault'],
    aliases: [
      'aprl:2bd0be95-a825-6f47-a8c6-3db1fb5eb387',
      'aprl:273f6b30-68e0-4241-85ea-acf15ffb60bf',
      'policy:42f4f3a2-7d20-4c13-a05d-01857a626c22',
    ],
    links: [
      'https://learn.microsoft.com/azure/reliability/reliability-virtual-machines',
      'https://learn.microsoft.com/azure/virtual-machines/create-portal-availability-zone',
    ],
  },
  (resource, region) => {
    const place = presenceOfAny(resource, placedBy);
    if (place.kind === 'set') return [];
    const verdict = judgeZones(resource, 'zones', {
      none: () => {
        if (place.kind === 'unknown') return undecidedExemption(resource, place);
        // The older azurerm type has the list that ARM has.
        const isLegacy = resource.terraform?.type === 'azurerm_virtual_machine';
        const zones = nameIn(resource, 'zones', isLegacy ? 'zones' : 'zone');
        return failAt(resource, 'zones', {
          message:
            `${displayName(resource)} runs in one datacenter of ${region.label}. It names no availability zone, so a zone ` +
            `outage or a platform restart there stops it.${region.note} Set \`${zones}\` to one of ${enumerate(region.zones)}, ` +
            'or put it in a scale set that spans zones.',
          fixes: putInOneZone(resource, 'zones', region),
        });
      },
      one: () => pass(resource),
      several: () => pass(resource),
    });
    return [verdict];
  },
);
