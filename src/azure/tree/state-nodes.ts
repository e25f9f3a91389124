import type { SubscriptionEstate } from '../estate/estate';
import { subscriptionOf } from '../rows/resource-id';
import { severityOfNetwork } from '../summaries/flow-log-summary';
import { capacityStateWord } from '../summaries/reservation-text';
import { type EstateSeverity, severityOfCapacity } from '../summaries/severity';
import { severityOfZoneItem } from '../summaries/zone-summary';
import { severityIcon, severityWord } from './appearance';
import { azureLocalNode } from './azure-local-nodes';
import { machineNode, reservationNode, unreservedNode } from './capacity-nodes';
import { type EstateNode, makeNode } from './estate-node';
import { coverageWord, logNode, networkNode, orphanNode } from './flow-log-nodes';
import { worstFirst } from './order';
import { subscriptionName, type TreeContext } from './tree-context';
import { unreadNodes } from './unread-nodes';
import { riskWord, zoneItemNode } from './zone-nodes';

/** One thing, and the state that it is shown under. */
interface Entry {
  readonly state: string;
  readonly severity: EstateSeverity;
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
    icon: severityIcon(first.severity),
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
        make: (prefix: string) => reservationNode(each, group, prefix, context, place(each.id)),
      })),
      // The others stand as their reservations do.
      ...group.machines
        .filter(({ state }) => state === 'mismatch' || state === 'restart-needed')
        .map((each) => ({
          state: capacityStateWord(each.state),
          severity: severityOfCapacity(each.state),
          make: (prefix: string) => machineNode(each, group, prefix, context, place(each.id)),
        })),
    ]),
    ...(capacity?.unreserved ?? []).map((each) => ({
      state: 'Not reserved',
      severity: 'warning' as const,
      make: (prefix: string) => unreservedNode(each, prefix, context, place(each.id)),
    })),
    ...(flowLogs?.networks ?? []).map((each) => ({
      state: coverageWord(each.coverage),
      severity: severityOfNetwork(each),
      make: (prefix: string) => networkNode(each, prefix, context, place(each.id)),
    })),
    ...(flowLogs?.orphans ?? []).map((each) => ({
      state: 'Orphan flow log',
      severity: 'warning' as const,
      make: (prefix: string) => orphanNode(each, prefix, context, place(each.id)),
    })),
    ...(flowLogs?.unplaced ?? []).map((each) => ({
      state: 'Flow log of no network here',
      severity: 'unknown' as const,
      make: (prefix: string) => logNode(each, prefix, context, place(each.id)),
    })),
    ...(zones?.items ?? []).map((each) => ({
      state: riskWord(each.risk),
      severity: severityOfZoneItem(each),
      make: (prefix: string) => zoneItemNode(each, prefix, context, place(each.id)),
    })),
    ...(azureLocal?.instances ?? []).map((each) => ({
      state: `Azure Local, ${severityWord(each.worst)}`,
      severity: each.worst,
      make: (prefix: string) => azureLocalNode(each, prefix, context, place(each.id)),
    })),
  ];
}
