import { displayName } from '../../design/display-name';
import { stringOf, valueAt } from '../../design/read-value';
import type { Resource } from '../../design/resource';
import { isHyperscale, sqlSkuOffersZones } from '../../facts/sql-database-skus';
import { type Certainty, everyOption } from '../certainty';
import { excused, isOneOf } from '../property-rule';
import { cannotTell, judgeProperty } from '../verdicts';
import { presenceOf } from './presence';
import { nameIn } from './wording';
import { setProperty } from './zone-fixes';
import { zoneRule } from './zone-rule';

const redundancyPath = 'properties.zoneRedundant';
const namePath = 'sku.name';
const tierPath = 'sku.tier';

/** Databases made as copies of another one follow it. */
const followingModes = ['Secondary', 'OnlineSecondary'];

export const sqlDatabase = zoneRule(
  {
    id: 'zone/sql-database',
    title: 'Make SQL databases zone-redundant',
    severity: 'warning',
    layer: 'profile-and-state',
    type: 'Microsoft.Sql/servers/databases',
    furtherFaultTypes: ['single-resource-fault'],
    aliases: [
      'checkov:CKV_AZURE_229',
      'aprl:c0085c32-84c0-c247-bfa9-e70977cbf108',
      'policy:6221cac0-bb8d-40f4-9535-5d03f713f054',
    ],
    links: [
      'https://learn.microsoft.com/azure/azure-sql/database/high-availability-sla-local-zone-redundancy',
      'https://learn.microsoft.com/azure/azure-sql/database/enable-zone-redundancy',
    ],
  },
  (resource, region) => {
    if (isSystemDatabase(resource) || follows(resource)) return [];
    const pool = presenceOf(resource, 'properties.elasticPoolId');
    if (pool.kind === 'set') return [];
    const offersZones = skuOffersZones(resource);
    if (offersZones === false) return [];
    const verdict = judgeProperty(
      resource,
      redundancyPath,
      (value) => (isOneOf(value, [true]) ? 'pass' : 'fail'),
      () => ({
        message:
          `${displayName(resource)} runs in one zone of ${region.label}. Its tier can be zone-redundant, but this database is ` +
          `not, so an outage of that zone takes it offline.${region.note} ` +
          `Set \`${nameIn(resource, 'zoneRedundant', 'zone_redundant')}\` to true.`,
        fixes: [
          {
            title: 'Make it zone-redundant',
            preferred: true,
            safety: isFreeOfCharge(resource) ? 'safe' : 'review',
            changes: [setProperty(resource, redundancyPath, true)],
          },
        ],
      }),
    );
    if (verdict.kind === 'fail' && offersZones !== true)
      return [cannotTell(resource, decisivePath(resource), offersZones)];
    const doubt = pool.kind === 'unknown' ? ({ ...pool, kind: 'doubt' } as const) : undefined;
    return excused(resource, verdict, doubt);
  },
);

function isSystemDatabase(resource: Resource): boolean {
  return stringOf(resource.name)?.split('/').at(-1)?.toLowerCase() === 'master';
}

function follows(resource: Resource): boolean {
  return isOneOf(valueAt(resource.body, 'properties.createMode'), followingModes);
}

function skuOffersZones(resource: Resource): Certainty {
  const sku = valueAt(resource.body, decisivePath(resource));
  if (!sku) return 'its tier is not written, and only some tiers can be zone-redundant';
  const tier = stringOf(valueAt(resource.body, tierPath));
  const isName = decisivePath(resource) === namePath;
  return everyOption(sku, (option) =>
    isName ? sqlSkuOffersZones(tier, stringOf(option)) : sqlSkuOffersZones(stringOf(option), undefined),
  );
}

/** The SKU's name tells the most; the tier does where there is no name. */
function decisivePath(resource: Resource): string {
  const isTierOnly = !valueAt(resource.body, namePath) && valueAt(resource.body, tierPath);
  return isTierOnly ? tierPath : namePath;
}

/** Premium and Business Critical have their replicas already; the other tiers pay for zone redundancy. */
function isFreeOfCharge(resource: Resource): boolean {
  const name = stringOf(valueAt(resource.body, namePath));
  const tier = stringOf(valueAt(resource.body, tierPath));
  return !isHyperscale(tier, name) && /^(bc_|p\d|businesscritical$|premium$)/i.test(name ?? tier ?? '');
}
