import { compareText } from '../../core/text/compare-text';
import type { FlowLog, FlowLogEstate } from '../estate/flow-logs';
import type { FlowLogRows } from '../rows/flow-log-rows';
import { idKey, subscriptionOf } from '../rows/resource-id';
import { judgeNetwork } from './judge-network';
import { networkTopology, type TopologyNetwork } from './network-topology';
import { type ReadFlowLog, readFlowLog } from './read-flow-log';

/**
 * Judges the flow logs of one subscription: each network with the logs that see it or a part of it, logs whose target
 * is gone, and logs that no network here has. A log whose target lies in another subscription that was read is told
 * there. All is sorted by id, whatever the order of the rows.
 */
export function flowLogEstate(rows: FlowLogRows): FlowLogEstate {
  const logs = [...new Map(rows.flowLogs.map((row) => [idKey(row.id), row]))]
    .sort(([a], [b]) => compareText(a, b))
    .map(([, row]) => readFlowLog(row, rows));
  const topology = networkTopology(rows);
  const logsByTarget = new Map<string, ReadFlowLog[]>();
  for (const log of logs) {
    const list = logsByTarget.get(log.target);
    if (list) list.push(log);
    else logsByTarget.set(log.target, [log]);
  }
  const networks = topology.map((network) => judgeNetwork(network, logsByTarget));
  const placed = new Set(networks.flatMap((network) => network.logs.map(({ id }) => idKey(id))));
  const homeless = logs.filter(({ log }) => !placed.has(idKey(log.id)));
  const present = presentTargets(rows, topology);
  const told = homeless.map((each) => ({ log: each.log, place: placeOf(each, present, rows) }));
  const logsAt = (kind: Place['kind']): readonly FlowLog[] =>
    told.flatMap(({ log, place }) =>
      place.kind === kind ? [{ ...log, faults: [...faultsOf(place), ...log.faults] }] : [],
    );
  return { networks, orphans: logsAt('orphan'), unplaced: logsAt('unplaced') };
}

type Place = { readonly kind: 'elsewhere' } | { readonly kind: 'orphan' | 'unplaced'; readonly fault: string };

function faultsOf(place: Place): readonly string[] {
  return place.kind === 'elsewhere' ? [] : [place.fault];
}

/** Keys of everything here that a log may target. */
function presentTargets(rows: FlowLogRows, topology: readonly TopologyNetwork[]): ReadonlySet<string> {
  return new Set([
    ...topology.flatMap(({ key, subnets }) => [key, ...subnets.map((subnet) => subnet.key)]),
    ...rows.interfaces.map(({ id }) => idKey(id)),
    ...rows.securityGroups.map(({ id }) => idKey(id)),
  ]);
}

/** Where a log belongs that no network here has. */
function placeOf({ log, target }: ReadFlowLog, present: ReadonlySet<string>, rows: FlowLogRows): Place {
  const unplaced = (fault: string): Place => ({ kind: 'unplaced', fault });
  const subscription = subscriptionOf(log.target);
  const isHere = subscription === rows.subscriptionId.toLowerCase();
  if (!isHere && subscription !== null && rows.isSubscriptionRead(subscription)) return { kind: 'elsewhere' };
  if (log.targetType === 'unknown') return unplaced('Its target is of a kind that is not known here.');
  if (!isHere)
    return unplaced('Its target lies in a subscription that was not read: whether it is still there is not known.');
  if (present.has(target)) {
    return log.targetType === 'network-security-group'
      ? unplaced('Its network security group guards no subnet and no network interface, so nothing is logged.')
      : unplaced('Its network could not be found.');
  }
  // Interfaces of uniform scale sets have no rows of their own.
  return target.includes('/virtualmachinescalesets/')
    ? unplaced('Its target is an interface of a scale set, whose network is not known here.')
    : { kind: 'orphan', fault: 'Its target is gone, so nothing is logged. Delete it.' };
}
