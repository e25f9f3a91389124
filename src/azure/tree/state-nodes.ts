import type { SubscriptionEstate } from '../estate/estate';
import { subscriptionOf } from '../rows/resource-id';
import { severityOfNetwork } from '../summaries/flow-log-summary';
import { capacityStateWord } from '../summaries/reservation-text';
import {
  capacityStatesWorstFirst,
  coveragesWorstFirst,
  type EstateSeverity,
  severityOfCapacity,
} from '../summaries/severity';
import { severityOfZoneItem } from '../summaries/zone-summary';
import { capacityIcon, coverageIcon, orphanIcon, riskIcon, severityIcon, severityWord } from './appearance';
import { azureLocalNode } from './azure-local-nodes';
import { machineNode, reservationNode, unreservedNode } from './capacity-nodes';
import { type EstateNode, makeNode, type NodeIcon } from './estate-node';
import { coverageWord, hasFaultOnly, logNode, networkNode, orphanNode } from './flow-log-nodes';
import { worstFirst } from './order';
import { subscriptionName, type TreeContext } from './tree-context';
import { unreadNodes } from './unread-nodes';
import { riskWord, zoneItemNode } from './zone-nodes';

/** Capacity first, then flow logs, then zones; of each the worst first. */
const stateOrder: readonly string[] = [
  ...capacityStatesWorstFirst.map(capacityStateWord),
  'Not reserved',
  ...coveragesWorstFirst.map(coverageWord),
  'Covered, with faults',
  'Orphan flow log',
  'Flow log of no network here',
  ...(['regional', 'single-zone', 'locally-redundant', 'unknown'] as const).map(riskWord),
  ...(['zone-redundant', 'zonal', 'no-zones-in-region'] as const).map(riskWord),
  ...(['error', 'warning', 'unknown', 'fine'] as const).map(azureLocalState),
];

/** One thing, and the state that it is shown under. */
interface Entry {
  readonly state: string;
  readonly severity: EstateSeverity;
  readonly icon: NodeIcon;
  readonly make: (prefix: string) => EstateNode;
}

/** What is chosen by how it stands, the worst first; then what could not be read. */
export function stateNodes(prefix: string, context: TreeContext): readonly EstateNode[] {
  const groups = new Map<string, Entry[]>();
  for (const subscription of context.picture.subscriptions) {
    for (const entry of entriesOf(subscription, context)) {
      const key = `${entry.severity}|${entry.state}`;
      const group = groups.get(key);
      if (group) group.push(entry);
      else groups.set(key, [entry]);
    }
  }
  const nodes = [...groups].flatMap(([key, entries]) => stateNode(key, entries, prefix) ?? []);
  return [...worstFirst(nodes), ...unreadNodes(prefix, context)];
}

function stateNode(key: string, entries: readonly Entry[], prefix: string): EstateNode | undefined {
  const [first] = entries;
  if (!first) return undefined;
  const own = `${prefix}|state|${key}`;
  return makeNode({
    id: own,
    kind: 'state',
    label: first.state,
    description: String(entries.length),
    severity: first.severity,
    weight: -stateOrder.indexOf(first.state),
    icon: first.icon,
    state: severityWord(first.severity),
    children: () => worstFirst(entries.map(({ make }) => make(own))),
  });
}

function entriesOf(subscription: SubscriptionEstate, context: TreeContext): readonly Entry[] {
  const { capacity, flowLogs, zones, azureLocal } = subscription;
  const place = (id: string) => subscriptionName(context, subscriptionOf(id) ?? subscription.id);
  const groups = capacity?.groups ?? [];
  return [
    ...groups.flatMap((group) => [
      ...group.reservations.map((each) => ({
        state: capacityStateWord(each.state),
        severity: severityOfCapacity(each.state),
        icon: capacityIcon(each.state),
        make: (prefix: string) => reservationNode(each, group, prefix, context, place(each.id)),
      })),
      // The others stand as their reservations do.
      ...group.machines
        .filter(({ state }) => state === 'mismatch' || state === 'restart-needed')
        .map((each) => ({
          state: capacityStateWord(each.state),
          severity: severityOfCapacity(each.state),
          icon: capacityIcon(each.state),
          make: (prefix: string) => machineNode(each, group, prefix, context, place(each.id)),
        })),
    ]),
    ...(capacity?.unreserved ?? []).map((each) => ({
      state: 'Not reserved',
      severity: 'warning' as const,
      icon: severityIcon('warning'),
      make: (prefix: string) => unreservedNode(each, prefix, context, place(each.id)),
    })),
    ...(flowLogs?.networks ?? []).map((each) => ({
      state: hasFaultOnly(each) ? 'Covered, with faults' : coverageWord(each.coverage),
      severity: severityOfNetwork(each),
      icon: hasFaultOnly(each) ? severityIcon('warning') : coverageIcon(each.coverage),
      make: (prefix: string) => networkNode(each, prefix, context, place(each.id)),
    })),
    ...(flowLogs?.orphans ?? []).map((each) => ({
      state: 'Orphan flow log',
      severity: 'warning' as const,
      icon: orphanIcon,
      make: (prefix: string) => orphanNode(each, prefix, context, place(each.id)),
    })),
    ...(flowLogs?.unplaced ?? []).map((each) => ({
      state: 'Flow log of no network here',
      severity: 'unknown' as const,
      icon: severityIcon('unknown'),
      make: (prefix: string) => logNode(each, prefix, context, place(each.id)),
    })),
    ...(zones?.items ?? []).map((each) => ({
      state: riskWord(each.risk),
      severity: severityOfZoneItem(each),
      icon: riskIcon(each.risk),
      make: (prefix: string) => zoneItemNode(each, prefix, context, place(each.id)),
    })),
    ...(azureLocal?.instances ?? []).map((each) => ({
      state: azureLocalState(each.worst),
      severity: each.worst,
      icon: severityIcon(each.worst),
      make: (prefix: string) => azureLocalNode(each, prefix, context, place(each.id)),
    })),
  ];
}

function azureLocalState(severity: EstateSeverity): string {
  return `Azure Local, ${severityWord(severity)}`;
}
