import { displayName } from '../../design/display-name';
import { referrers } from '../../design/links';
import { arrayOf, scalarOf, valueAt } from '../../design/read-value';
import type { Resource } from '../../design/resource';
import type { Fix } from '../../fixes/fix';
import type { RuleContext } from '../rule';
import type { Verdict } from '../verdict';
import { failAt, pass } from '../verdicts';
import { judgeZones, undecidedExemption } from './judge-zones';
import { presenceOfAny } from './presence';
import type { RegionJudgement } from './region';
import { enumerate, nameIn } from './wording';
import { setProperty } from './zone-fixes';
import { zoneRule } from './zone-rule';

const placedBy = ['properties.hostGroup.id', 'placement.zonePlacementPolicy'];

export const virtualMachineScaleSet = zoneRule(
  {
    id: 'zone/virtual-machine-scale-set',
    title: 'Spread each scale set over availability zones',
    severity: 'warning',
    layer: 'operations-and-cost',
    type: 'Microsoft.Compute/virtualMachineScaleSets',
    furtherFaultTypes: ['single-resource-fault'],
    aliases: [
      'psrule:Azure.VMSS.AvailabilityZone',
      'aprl:1422c567-782c-7148-ac7c-5fc14cf45adc',
      'policy:d3903bdf-ab85-4cce-85d3-2934d77629d4',
    ],
    links: [
      'https://learn.microsoft.com/azure/virtual-machine-scale-sets/virtual-machine-scale-sets-use-availability-zones',
      'https://learn.microsoft.com/azure/reliability/reliability-virtual-machine-scale-sets',
    ],
  },
  (resource, region, context) => {
    const place = presenceOfAny(resource, placedBy);
    if (place.kind === 'set') return [];
    const name = displayName(resource);
    const zones = enumerate(region.zones);
    const verdict = judgeZones(resource, 'zones', {
      none: () =>
        place.kind === 'unknown'
          ? undecidedExemption(resource, place)
          : failAt(resource, 'zones', {
              message:
                `${name} keeps its instances wherever ${region.label} has room. It names no availability zones, so one zone ` +
                `outage can stop all of them.${region.note} Set \`zones\` to ${zones}.`,
              fixes: [spread(resource, region)],
            }),
      one: () =>
        failAt(resource, 'zones', {
          message:
            `${name} keeps all its instances in one zone of ${region.label}. An outage of that zone stops the whole set, which ` +
            `suits only workloads that cannot bear the latency between zones.${region.note} Set \`zones\` to ${zones}.`,
          severity: 'information',
          fixes: [spread(resource, region)],
        }),
      several: () => judgeCapacity(resource, context),
    });
    return [verdict];
  },
);

function spread(resource: Resource, region: RegionJudgement): Fix {
  const capacity = scalarOf(valueAt(resource.body, 'sku.capacity'));
  const wanted = region.zones.length;
  const isShort = typeof capacity === 'number' && capacity > 0 && capacity < wanted;
  const suffix = isShort ? `, with ${wanted} instances` : '';
  return {
    title: `Spread it over zones ${enumerate(region.zones)}${suffix}`,
    preferred: true,
    safety: 'review',
    changes: [
      setProperty(resource, 'zones', region.zones),
      ...(isShort ? [setProperty(resource, 'sku.capacity', wanted)] : []),
    ],
  };
}

/** Zones help only as far as there are instances to stand in them; who scales by a rule decides that elsewhere. */
function judgeCapacity(resource: Resource, context: RuleContext): Verdict {
  const capacity = scalarOf(valueAt(resource.body, 'sku.capacity'));
  const zoneCount = arrayOf(valueAt(resource.body, 'zones'))?.items.length ?? 0;
  if (typeof capacity !== 'number' || capacity === 0 || capacity >= zoneCount) return pass(resource);
  if (referrers(context.design, resource, 'Microsoft.Insights/autoscaleSettings').length > 0) return pass(resource);
  const instances = capacity === 1 ? 'one instance' : `${capacity} instances`;
  return failAt(resource, 'sku.capacity', {
    message:
      `${displayName(resource)} has ${instances} for ${zoneCount} zones. A zone without an instance takes over nothing when ` +
      `another fails. Set \`${nameIn(resource, 'capacity', 'instances')}\` to ${zoneCount} or more.`,
    ...(capacity > 1 && { severity: 'information' }),
    fixes: [
      {
        title: `Run ${zoneCount} instances`,
        preferred: true,
        safety: 'review',
        changes: [setProperty(resource, 'sku.capacity', zoneCount)],
      },
    ],
  });
}
