import { displayName } from '../../design/display-name';
import { isAzurerm } from '../../design/is-azurerm';
import { stringOf, valueAt } from '../../design/read-value';
import type { Resource } from '../../design/resource';
import { azurermRedisSpreadsByDefault, redisCacheRetirement, redisSpreadsByDefault } from '../../facts/redis-zones';
import type { Fix } from '../../fixes/fix';
import { anyOf, type Certainty, everyOption } from '../certainty';
import { isOneOf } from '../property-rule';
import type { FailVerdict, Verdict } from '../verdict';
import { cannotTell, failAt, pass } from '../verdicts';
import { judgeZones } from './judge-zones';
import type { RegionJudgement } from './region';
import { enumerate } from './wording';
import { setProperty, spreadOverZones } from './zone-fixes';
import { zoneRule } from './zone-rule';

const skuPath = 'properties.sku.name';
const policyPath = 'properties.zonalAllocationPolicy';

export const redisCache = zoneRule(
  {
    id: 'zone/redis-cache',
    title: 'Spread Redis caches over availability zones',
    severity: 'warning',
    layer: 'profile-and-state',
    type: 'Microsoft.Cache/redis',
    furtherFaultTypes: ['single-resource-fault'],
    aliases: [
      'psrule:Azure.Redis.AvailabilityZone',
      'aprl:5a44bd30-ae6a-4b81-9b68-dc3a8ffca4d8',
      'policy:1bf67da8-b100-45bf-b89d-e4669fc54411',
    ],
    links: [
      'https://learn.microsoft.com/azure/azure-cache-for-redis/cache-high-availability',
      'https://learn.microsoft.com/azure/azure-cache-for-redis/retirement-faq',
    ],
  },
  (resource, region) => {
    const sku = valueAt(resource.body, skuPath);
    if (!sku) return [];
    const isPremium = everyOption(sku, (option) => isOneOf(option, ['Premium']));
    const isStandard = everyOption(sku, (option) => isOneOf(option, ['Standard']));
    if (isPremium === false && isStandard === false) return [];
    const policy = valueAt(resource.body, policyPath);
    if (policy?.kind === 'unknown') return [cannotTell(resource, policyPath, policy)];
    const chosen = stringOf(policy)?.toLowerCase();
    if (chosen === 'automatic') return [pass(resource)];
    if (chosen === 'nozones') return [failing(resource, region, policyPath)];
    // Under an API version that does not spread by itself, only Premium knows zones.
    if (isPremium === false && spreadsByDefault(resource) !== true) return [];
    return [withCertainty(resource, judgeZoneList(resource, region), anyOf([isPremium, isStandard]))];
  },
);

function judgeZoneList(resource: Resource, region: RegionJudgement): Verdict {
  return judgeZones(resource, 'zones', {
    none: () => {
      const spreads = spreadsByDefault(resource);
      if (spreads === true) return pass(resource);
      return spreads === false ? failing(resource, region, 'zones') : cannotTell(resource, 'zones', spreads);
    },
    one: () => failing(resource, region, 'zones'),
    several: () => pass(resource),
  });
}

function withCertainty(resource: Resource, verdict: Verdict, isZonal: Certainty): Verdict {
  return verdict.kind === 'fail' && typeof isZonal !== 'boolean' ? cannotTell(resource, skuPath, isZonal) : verdict;
}

function spreadsByDefault(resource: Resource): boolean | string {
  if (resource.apiVersion !== undefined) return redisSpreadsByDefault(resource.apiVersion);
  const majors = resource.terraform?.providerMajors ?? [];
  if (majors.length === 0 || majors.every(azurermRedisSpreadsByDefault)) return true;
  if (!majors.some(azurermRedisSpreadsByDefault)) return false;
  return 'it names no zones, and what that means depends on the version of the azurerm provider, of which several are allowed';
}

function failing(resource: Resource, region: RegionJudgement, path: string): FailVerdict {
  const zones = enumerate(region.zones);
  return failAt(resource, path, {
    message:
      `${displayName(resource)} keeps its nodes in one zone of ${region.label}. An outage of that zone empties the cache and ` +
      `stops what depends on it.${region.note} Set \`zones\` to ${zones}, or better move to Azure Managed Redis: Azure Cache for ` +
      `Redis retires on ${redisCacheRetirement}.`,
    fixes: fixesFor(resource, region),
  });
}

function fixesFor(resource: Resource, region: RegionJudgement): readonly Fix[] {
  const policy = stringOf(valueAt(resource.body, policyPath));
  const canChooseByItself = !isAzurerm(resource) && redisSpreadsByDefault(resource.apiVersion ?? '');
  const automatic: Fix = {
    title: 'Let Azure choose the zones',
    preferred: true,
    safety: 'review',
    changes: [
      setProperty(resource, policyPath, 'Automatic'),
      ...(valueAt(resource.body, 'zones') ? [{ kind: 'remove-property', resource, path: 'zones' } as const] : []),
    ],
  };
  if (policy?.toLowerCase() === 'nozones') return [automatic];
  const spread = spreadOverZones(resource, 'zones', region, !canChooseByItself);
  return canChooseByItself ? [automatic, spread] : [spread];
}
