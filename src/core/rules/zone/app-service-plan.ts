import { displayName } from '../../design/display-name';
import { scalarOf, stringOf, valueAt } from '../../design/read-value';
import type { Resource } from '../../design/resource';
import { isElasticPlanSku, leastZoneRedundantInstances, planSkuOffersZones } from '../../facts/app-service-plan-skus';
import type { Fix } from '../../fixes/fix';
import { everyOption } from '../certainty';
import { excused, isOneOf } from '../property-rule';
import type { Verdict } from '../verdict';
import { cannotTell, failAt, judgeProperty, pass } from '../verdicts';
import { presenceOf } from './presence';
import { nameIn } from './wording';
import { setProperty } from './zone-fixes';
import { zoneRule } from './zone-rule';

const redundancyPath = 'properties.zoneRedundant';
const capacityPath = 'sku.capacity';

export const appServicePlan = zoneRule(
  {
    id: 'zone/app-service-plan',
    title: 'Make App Service plans zone-redundant',
    severity: 'warning',
    layer: 'operations-and-cost',
    type: 'Microsoft.Web/serverfarms',
    furtherFaultTypes: ['single-resource-fault'],
    aliases: [
      'checkov:CKV_AZURE_225',
      'psrule:Azure.AppService.AvailabilityZone',
      'aprl:88cb90c2-3b99-814b-9820-821a63f600dd',
      'policy:22888755-d824-4e43-8e0b-42d481836554',
    ],
    links: [
      'https://learn.microsoft.com/azure/reliability/reliability-app-service',
      'https://learn.microsoft.com/azure/reliability/reliability-functions',
    ],
  },
  (resource, region) => {
    const environment = presenceOf(resource, 'properties.hostingEnvironmentProfile.id');
    if (environment.kind === 'set') return [];
    const sku = valueAt(resource.body, 'sku.name');
    const offersZones = sku ? everyOption(sku, (option) => planSkuOffersZones(stringOf(option) ?? '')) : false;
    if (offersZones === false) return [];
    const verdict = judgeProperty(
      resource,
      redundancyPath,
      (value) => (isOneOf(value, [true]) ? 'pass' : 'fail'),
      () => ({
        message:
          `${displayName(resource)} is not zone-redundant. Its instances stand in one zone of ${region.label}, whose outage ` +
          `stops every app of the plan.${region.note} Set \`${nameIn(resource, 'zoneRedundant', 'zone_balancing_enabled')}\` to ` +
          `true and run ${leastZoneRedundantInstances} or more instances.`,
        fixes: [makeZoneRedundant(resource)],
      }),
    );
    if (verdict.kind === 'pass') return [judgeCapacity(resource)];
    if (verdict.kind === 'fail' && offersZones !== true) return [cannotTell(resource, 'sku.name', offersZones)];
    const doubt = environment.kind === 'unknown' ? ({ ...environment, kind: 'doubt' } as const) : undefined;
    return excused(resource, verdict, doubt);
  },
);

/** One instance stands in one zone, whatever the plan is called. An absent capacity is left to Azure. */
function judgeCapacity(resource: Resource): Verdict {
  if (!hasTooFewInstances(resource) || scalarOf(valueAt(resource.body, capacityPath)) === undefined) {
    return pass(resource);
  }
  return failAt(resource, capacityPath, {
    message:
      `${displayName(resource)} is zone-redundant in name only. It has one instance, which stands in one zone, and Azure asks ` +
      `for ${leastZoneRedundantInstances}. Set \`${nameIn(resource, 'capacity', 'worker_count')}\` to ` +
      `${leastZoneRedundantInstances} or more.`,
    fixes: [
      {
        title: `Run ${leastZoneRedundantInstances} instances`,
        preferred: true,
        safety: 'review',
        changes: [setProperty(resource, capacityPath, leastZoneRedundantInstances)],
      },
    ],
  });
}

function makeZoneRedundant(resource: Resource): Fix {
  const isShort = hasTooFewInstances(resource);
  return {
    title: isShort ? `Make it zone-redundant, with ${leastZoneRedundantInstances} instances` : 'Make it zone-redundant',
    preferred: true,
    safety: 'review',
    changes: [
      setProperty(resource, redundancyPath, true),
      ...(isShort ? [setProperty(resource, capacityPath, leastZoneRedundantInstances)] : []),
    ],
  };
}

function hasTooFewInstances(resource: Resource): boolean {
  if (isElasticPlanSku(stringOf(valueAt(resource.body, 'sku.name')) ?? '')) return false;
  const value = valueAt(resource.body, capacityPath);
  const capacity = scalarOf(value);
  return value === undefined || (typeof capacity === 'number' && capacity < leastZoneRedundantInstances);
}
