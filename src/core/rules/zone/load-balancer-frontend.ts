import { displayName } from '../../design/display-name';
import { propertyOf, stringOf, valueAt } from '../../design/read-value';
import type { Resource } from '../../design/resource';
import type { Value } from '../../design/value';
import { omittedZonesMeantAll } from '../../facts/network-zone-defaults';
import { everyOption } from '../certainty';
import { isOneOf } from '../property-rule';
import type { FailVerdict, Verdict } from '../verdict';
import { cannotTell, failAt, pass } from '../verdicts';
import { judgeZones, undecided, undecidedExemption } from './judge-zones';
import { presenceOfAny } from './presence';
import type { RegionJudgement } from './region';
import { enumerate } from './wording';
import { spreadOverZones } from './zone-fixes';
import { zoneRule } from './zone-rule';

const frontends = 'properties.frontendIPConfigurations';

export const loadBalancerFrontend = zoneRule(
  {
    id: 'zone/load-balancer-frontend',
    title: 'Make internal load balancer frontends zone-redundant',
    severity: 'warning',
    layer: 'access-and-ingress',
    type: 'Microsoft.Network/loadBalancers',
    aliases: [
      'psrule:Azure.LB.AvailabilityZone',
      'aprl:621dbc78-3745-4d32-8eac-9e65b27b7512',
      'policy:42daa901-5969-47ef-92cb-b75df946195a',
    ],
    links: [
      'https://learn.microsoft.com/azure/reliability/reliability-load-balancer',
      'https://azure.microsoft.com/updates/zone-behavior-change/',
    ],
  },
  (resource, region) => {
    const sku = valueAt(resource.body, 'sku.name');
    const isGlobal = stringOf(valueAt(resource.body, 'sku.tier'))?.toLowerCase() === 'global';
    if (!sku || isGlobal) return [];
    const isStandard = everyOption(sku, (option) => isOneOf(option, ['Standard']));
    if (isStandard === false) return [];
    const verdicts = judgeFrontends(resource, region).map((verdict) =>
      verdict.kind === 'fail' && isStandard !== true ? cannotTell(resource, 'sku.name', isStandard) : verdict,
    );
    const troubles = verdicts.filter((verdict) => verdict.kind !== 'pass');
    return troubles.length > 0 ? troubles : verdicts.slice(0, 1);
  },
);

function judgeFrontends(resource: Resource, region: RegionJudgement): readonly Verdict[] {
  const list = valueAt(resource.body, frontends);
  if (!list) return [];
  if (list.kind === 'unknown') return [cannotTell(resource, frontends, list)];
  if (list.kind !== 'array') return [undecided(resource, frontends, 'mixed')];
  const verdicts = list.items.flatMap((item, index) => judgeFrontend(resource, item, index, region));
  return list.rest ? [...verdicts, cannotTell(resource, frontends, list.rest)] : verdicts;
}

/** Public frontends take the zones of their address and are not judged. */
function judgeFrontend(resource: Resource, item: Value, index: number, region: RegionJudgement): readonly Verdict[] {
  const path = `${frontends}.${index}`;
  if (item.kind === 'unknown') return [cannotTell(resource, frontends, item)];
  const address = presenceOfAny(resource, [
    `${path}.properties.publicIPAddress.id`,
    `${path}.properties.publicIPPrefix.id`,
  ]);
  if (address.kind === 'set') return [];
  const fail = (inOne: boolean): FailVerdict => {
    const isWritten = item.kind === 'object' && propertyOf(item, 'zones') !== undefined;
    return failAt(resource, isWritten ? `${path}.zones` : `${path}.name`, {
      message: messageFor(resource, path, region, inOne),
      ...(inOne && { severity: 'information' }),
      fixes: [spreadOverZones(resource, `${path}.zones`, region)],
    });
  };
  const verdict = judgeZones(resource, `${path}.zones`, {
    none: () => (omittedZonesMeantAll(resource.apiVersion) ? pass(resource) : fail(false)),
    one: () => fail(true),
    several: () => pass(resource),
  });
  return [verdict.kind === 'fail' && address.kind === 'unknown' ? undecidedExemption(resource, address) : verdict];
}

function messageFor(resource: Resource, path: string, region: RegionJudgement, inOne: boolean): string {
  const frontend = stringOf(valueAt(resource.body, `${path}.name`));
  const subject = frontend
    ? `The frontend ${frontend} of ${displayName(resource)}`
    : `A frontend of ${displayName(resource)}`;
  const zones = enumerate(region.zones);
  return inOne
    ? `${subject} is kept in one zone of ${region.label}. An outage there cuts off all its backends, also those in other ` +
        `zones.${region.note} Set its \`zones\` to ${zones}, unless everything behind it is in that zone.`
    : `${subject} is not zone-redundant. It is internal and names no zones, so an outage of one zone of ${region.label} can cut ` +
        `off all its backends.${region.note} Set its \`zones\` to ${zones}.`;
}
