import { scalarOf, stringOf, valueAt } from '../../design/read-value';
import type { Resource } from '../../design/resource';
import type { Value } from '../../design/value';
import type { FailVerdict, Verdict } from '../verdict';
import { failAt, pass } from '../verdicts';
import { judgeZones } from './judge-zones';
import type { RegionJudgement } from './region';
import { enumerate, nameIn } from './wording';
import { spreadOverZones } from './zone-fixes';

/** Virtual machine sizes with accelerators or fast interconnects, which few zones offer. */
const scarceSize = /^standard_(n|h)[a-z]*\d/i;

export interface NodePool {
  /** The cluster or the pool resource that holds the properties. */
  readonly resource: Resource;
  /** ARM path of the pool's zones in that resource. */
  readonly zonesPath: string;
  /** ARM path of what is to blame where no zones are written. */
  readonly blamePath: string;
  /** What a message calls the pool. */
  readonly label: string;
  /** Whether a pool in a single zone is a matter for a warning. */
  readonly oneZoneIsLegal: boolean;
}

/** Judges the zones of one pool of nodes. */
export function judgeNodePool(pool: NodePool, region: RegionJudgement): Verdict {
  const { resource, zonesPath } = pool;
  const property = nameIn(resource, 'availabilityZones', 'zones');
  const advice = `Set \`${property}\` to ${enumerate(region.zones)}.`;
  const fail = (where: string, why: string, inOne: boolean): FailVerdict =>
    failAt(resource, inOne ? zonesPath : pool.blamePath, {
      message: `${pool.label} ${where} ${why}${region.note} ${advice}`,
      ...(inOne && pool.oneZoneIsLegal && { severity: 'information' }),
      fixes: [spreadOverZones(resource, zonesPath, region)],
    });
  return judgeZones(resource, zonesPath, {
    none: () =>
      fail(
        `keeps its nodes wherever ${region.label} has room.`,
        'It names no availability zones, so one zone outage can take every node at once.',
        false,
      ),
    one: () =>
      fail(
        `keeps all its nodes in one zone of ${region.label}.`,
        'An outage of that zone stops what runs on them, unless a pool in another zone takes over.',
        true,
      ),
    several: () => pass(resource),
  });
}

/** Whether the pool's machines are listed one by one, each group with zones of its own. */
export function listsItsMachines(pool: Value | undefined): boolean {
  return stringOf(valueAt(pool, 'type'))?.toLowerCase() === 'virtualmachines';
}

/** Whether the pool's machine size is often offered in one zone only. */
export function hasScarceSize(pool: Value | undefined): boolean {
  return scarceSize.test(String(scalarOf(valueAt(pool, 'vmSize')) ?? ''));
}

/** Whether AKS places the nodes of this cluster by itself. */
export function isAutomaticCluster(cluster: Resource | undefined): boolean {
  return stringOf(valueAt(cluster?.body, 'sku.name'))?.toLowerCase() === 'automatic';
}
