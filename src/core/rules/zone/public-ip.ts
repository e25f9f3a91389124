import { displayName } from '../../design/display-name';
import { referrers } from '../../design/links';
import { stringOf, valueAt } from '../../design/read-value';
import type { Resource } from '../../design/resource';
import { omittedZonesMeantAll, publicIpIsRedundantByDefault } from '../../facts/network-zone-defaults';
import { everyOption } from '../certainty';
import { isOneOf } from '../property-rule';
import type { RuleContext } from '../rule';
import type { Verdict } from '../verdict';
import { cannotTell, failAt, pass } from '../verdicts';
import { judgeZones } from './judge-zones';
import { presenceOf } from './presence';
import type { RegionJudgement } from './region';
import { enumerate } from './wording';
import { spreadOverZones } from './zone-fixes';
import { zoneRule } from './zone-rule';

/** What stands in one zone itself, so that an address in that zone is right. */
const zonalUsers = ['Microsoft.Network/natGateways', 'Microsoft.Network/networkInterfaces'];

/** What can span zones, so that an address in one zone holds it back. */
const spanningUsers = [
  'Microsoft.Network/loadBalancers',
  'Microsoft.Network/applicationGateways',
  'Microsoft.Network/azureFirewalls',
  'Microsoft.Network/virtualNetworkGateways',
  'Microsoft.Network/bastionHosts',
];

export const publicIp = zoneRule(
  {
    id: 'zone/public-ip',
    title: 'Make each public IP address zone-redundant',
    severity: 'warning',
    layer: 'access-and-ingress',
    type: 'Microsoft.Network/publicIPAddresses',
    aliases: [
      'psrule:Azure.PublicIP.AvailabilityZone',
      'aprl:c63b81fb-7afc-894c-a840-91bb8a8dcfaf',
      'policy:682e4ab9-59fe-4871-9839-265b54c568c4',
    ],
    links: [
      'https://learn.microsoft.com/azure/virtual-network/ip-services/public-ip-addresses#availability-zone',
      'https://azure.microsoft.com/updates/zone-behavior-change/',
    ],
  },
  (resource, region, context) => {
    if (isGlobal(resource) || presenceOf(resource, 'properties.publicIPPrefix.id').kind !== 'absent') return [];
    const sku = valueAt(resource.body, 'sku.name');
    if (!sku) return [];
    if (everyOption(sku, (option) => isOneOf(option, ['StandardV2'])) === true) return [pass(resource)];
    const isStandard = everyOption(sku, (option) => isOneOf(option, ['Standard', 'StandardV2']));
    if (isStandard === false) return [];
    const verdict = judgeZones(resource, 'zones', {
      none: () => judgeOmission(resource, region),
      one: () => judgeOneZone(resource, region, context),
      several: () => pass(resource),
    });
    return [verdict.kind === 'fail' && isStandard !== true ? cannotTell(resource, 'sku.name', isStandard) : verdict];
  },
);

function isGlobal(resource: Resource): boolean {
  return stringOf(valueAt(resource.body, 'sku.tier'))?.toLowerCase() === 'global';
}

function judgeOmission(resource: Resource, region: RegionJudgement): Verdict {
  if (omittedZonesMeantAll(resource.apiVersion)) return pass(resource);
  const { region: name } = region;
  const isNotRedundant = name !== undefined && !publicIpIsRedundantByDefault(name);
  return failAt(resource, 'zones', {
    message: `${displayName(resource)} names no zones in ${region.label}. ${consequenceOfOmission(name)}${region.note} Set \`zones\` to ${enumerate(region.zones)}.`,
    ...(!isNotRedundant && { severity: 'information' }),
    fixes: [spreadOverZones(resource, 'zones', region)],
  });
}

function consequenceOfOmission(region: string | undefined): string {
  if (region === undefined) {
    return 'Azure spreads new addresses over all zones in some regions only; in others an outage of one zone cuts everything behind the address off.';
  }
  return publicIpIsRedundantByDefault(region)
    ? 'Azure is said to spread it over all zones here today, which holds neither for older addresses nor for every region.'
    : 'Azure then keeps the address in one zone of its own choice, and an outage there cuts everything behind it off.';
}

function judgeOneZone(resource: Resource, region: RegionJudgement, context: RuleContext): Verdict {
  const isUsedBy = (types: readonly string[]) =>
    types.some((type) => referrers(context.design, resource, type).length > 0);
  if (isUsedBy(zonalUsers)) return pass(resource);
  if (!isUsedBy(spanningUsers)) {
    return cannotTell(
      resource,
      'zones',
      'it names one zone, which is right only in front of something in that zone, and nothing here uses the address',
    );
  }
  return failAt(resource, 'zones', {
    message:
      `${displayName(resource)} is kept in one zone of ${region.label}. What it fronts can span zones, but goes dark with this ` +
      `zone.${region.note} Set \`zones\` to ${enumerate(region.zones)}.`,
    fixes: [spreadOverZones(resource, 'zones', region)],
  });
}
