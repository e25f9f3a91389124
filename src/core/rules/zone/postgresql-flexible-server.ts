import { displayName } from '../../design/display-name';
import { stringOf, valueAt } from '../../design/read-value';
import type { Resource } from '../../design/resource';
import type { Value } from '../../design/value';
import { isOneOf } from '../property-rule';
import { type FailDetails, judgeProperty } from '../verdicts';
import type { RegionJudgement } from './region';
import { nameIn } from './wording';
import { setProperty } from './zone-fixes';
import { zoneRule } from './zone-rule';

const modePath = 'properties.highAvailability.mode';

/** Servers made as a replica or from a backup in another region are set up without a standby. */
const modesWithoutStandby = ['Replica', 'GeoRestore'];

/** The smallest machine that can have a standby. */
const smallestWithStandby = { tier: 'GeneralPurpose', name: 'Standard_D2ds_v5' };

export const postgresqlFlexibleServer = zoneRule(
  {
    id: 'zone/postgresql-flexible-server',
    title: 'Give PostgreSQL servers a standby in another zone',
    severity: 'warning',
    layer: 'profile-and-state',
    type: 'Microsoft.DBforPostgreSQL/flexibleServers',
    furtherFaultTypes: ['single-resource-fault'],
    aliases: [
      'psrule:Azure.PostgreSQL.ZoneRedundantHA',
      'aprl:ca87914f-aac4-4783-ab67-82a6f936f194',
      'policy:493c215d-2553-4976-bc81-57d2c04fc8c1',
    ],
    links: [
      'https://learn.microsoft.com/azure/reliability/reliability-postgresql-flexible-server',
      'https://learn.microsoft.com/azure/postgresql/flexible-server/concepts-high-availability',
    ],
  },
  (resource, region) => {
    if (isOneOf(valueAt(resource.body, 'properties.createMode'), modesWithoutStandby)) return [];
    const verdict = judgeProperty(
      resource,
      modePath,
      (value) => (isOneOf(value, ['ZoneRedundant']) ? 'pass' : 'fail'),
      (value) => (isBurstable(resource) ? burstable(resource, region) : withoutStandby(resource, region, value)),
    );
    return [verdict];
  },
);

function withoutStandby(resource: Resource, region: RegionJudgement, mode: Value | undefined): FailDetails {
  const hasNeighbour = stringOf(mode)?.toLowerCase() === 'samezone';
  const finding = hasNeighbour
    ? `${displayName(resource)} has its standby in the same zone. One zone outage in ${region.label} stops both.`
    : `${displayName(resource)} has no standby. One zone outage in ${region.label} can take the database offline.`;
  return {
    message: `${finding}${region.note} Set \`${nameIn(resource, 'highAvailability.mode', 'high_availability.mode')}\` to ZoneRedundant.`,
    fixes: [
      {
        title: 'Add a standby in another zone',
        preferred: true,
        safety: 'review',
        changes: [setProperty(resource, modePath, 'ZoneRedundant')],
      },
    ],
  };
}

function burstable(resource: Resource, region: RegionJudgement): FailDetails {
  return {
    message:
      `${displayName(resource)} has no standby, and its burstable tier cannot have one. One zone outage in ` +
      `${region.label} can take the database offline.${region.note} Change the tier to General Purpose or Memory Optimized, then ` +
      `set \`${nameIn(resource, 'highAvailability.mode', 'high_availability.mode')}\` to ZoneRedundant.`,
    fixes: [
      {
        title: `Change to ${smallestWithStandby.name} with a standby in another zone`,
        preferred: false,
        safety: 'review',
        changes: [
          setProperty(resource, 'sku.name', smallestWithStandby.name),
          setProperty(resource, 'sku.tier', smallestWithStandby.tier),
          setProperty(resource, modePath, 'ZoneRedundant'),
        ],
      },
    ],
  };
}

function isBurstable(resource: Resource): boolean {
  const tier = stringOf(valueAt(resource.body, 'sku.tier'))?.toLowerCase();
  return tier === 'burstable' || /^(b_)?standard_b\d/i.test(stringOf(valueAt(resource.body, 'sku.name')) ?? '');
}
