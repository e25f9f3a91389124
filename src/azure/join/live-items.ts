import type { CapacityEstate } from '../estate/capacity';
import type { SubscriptionEstate } from '../estate/estate';
import type { FlowLog, FlowLogEstate } from '../estate/flow-logs';
import type { ZoneEstate, ZoneItem } from '../estate/zones';
import { parseResourceId } from '../resource-id/parse-resource-id';
import { idKey } from '../rows/resource-id';
import type { LiveDetail, LiveItem, LiveMachine } from './live-item';

/** Everything in a subscription that code may declare and of which the estate has something to say; each once. */
export function liveItems(subscription: SubscriptionEstate): readonly LiveItem[] {
  const { capacity, flowLogs, zones } = subscription;
  const details = new Map<string, { readonly id: string; readonly detail: LiveDetail }>();
  const add = (id: string, detail: LiveDetail): void => {
    const key = idKey(id);
    if (!details.has(key)) details.set(key, { id, detail });
  };
  if (capacity) addCapacity(capacity, zones, add);
  if (zones) addZones(zones, capacity !== null, add);
  if (flowLogs) addFlowLogs(flowLogs, add);
  return [...details.values()].flatMap(({ id, detail }) => itemOf(id, detail, subscription) ?? []);
}

type Add = (id: string, detail: LiveDetail) => void;

function addCapacity({ groups, unreserved }: CapacityEstate, zones: ZoneEstate | null, add: Add): void {
  const known = new Map(zones?.items.map((item) => [idKey(item.id), item]));
  for (const group of groups) {
    add(group.id, { kind: 'capacity-group', group });
    for (const reservation of group.reservations) add(reservation.id, { kind: 'reservation', reservation, group });
    for (const { id, zone, size, powerState, state } of group.machines) {
      const item = known.get(idKey(id));
      // A member of a group may be a scale set, whose zones the other part tells.
      if (item?.subject === 'scale-set') continue;
      add(id, { ...machine(zone, size, powerState), reservation: state, groupId: group.id });
    }
  }
  for (const { id, zone, size, powerState } of unreserved) {
    add(id, { ...machine(zone, size, powerState), reservation: 'none', groupId: null });
  }
}

function machine(
  zone: string | null,
  size: string | null,
  powerState: string | null,
): Omit<LiveMachine, 'reservation' | 'groupId'> {
  return { kind: 'machine', zones: zone === null ? [] : [zone], size, powerState };
}

function addZones({ items }: ZoneEstate, isCapacityKnown: boolean, add: Add): void {
  for (const item of items) {
    if (item.subject === 'virtual-machine') add(item.id, machineOf(item, isCapacityKnown));
    else if (item.subject === 'scale-set' || item.subject === 'storage-account')
      add(item.id, { kind: item.subject, item });
  }
}

/** A machine of no group here; it may still name one of a subscription that was not read. */
function machineOf({ zones, machine }: ZoneItem, isCapacityKnown: boolean): LiveMachine {
  const isFree = isCapacityKnown && machine?.group === null;
  return {
    kind: 'machine',
    zones,
    size: machine?.size ?? null,
    powerState: machine?.powerState ?? null,
    reservation: isFree ? 'none' : null,
    groupId: null,
  };
}

function addFlowLogs({ networks, orphans, unplaced }: FlowLogEstate, add: Add): void {
  for (const network of networks) {
    add(network.id, { kind: 'network', network });
    for (const { id, type, coverage } of network.members) if (type === 'subnet') add(id, { kind: 'subnet', coverage });
  }
  const logs = [...networks.flatMap((network) => network.logs), ...orphans, ...unplaced];
  for (const log of logs) add(log.id, { kind: 'flow-log', log });
  for (const log of logs.filter(guards)) add(log.target, { kind: 'security-group', log });
}

function guards({ targetType, enabled }: FlowLog): boolean {
  return targetType === 'network-security-group' && enabled !== false;
}

function itemOf(id: string, detail: LiveDetail, { id: own, name, asOf }: SubscriptionEstate): LiveItem | undefined {
  const parsed = parseResourceId(id);
  if (!parsed) return undefined;
  return {
    id,
    name: parsed.names.at(-1) ?? id,
    type: parsed.type,
    names: parsed.names.map((one) => one.toLowerCase()),
    resourceGroup: parsed.resourceGroup?.toLowerCase() ?? null,
    subscriptionId: parsed.subscriptionId ?? own.toLowerCase(),
    subscriptionName: name,
    asOf,
    detail,
  };
}
