import type { CapacityGroup, CapacityReservation, ReservedMachine } from '../estate/capacity';
import type { SubscriptionEstate } from '../estate/estate';
import type { LoggedNetwork } from '../estate/flow-logs';
import type { ZoneItem, ZoneSubject } from '../estate/zones';
import { parseResourceId } from '../resource-id/parse-resource-id';
import { idKey, nameOfId } from '../rows/resource-id';

/** A snippet that mends something live, with what is known of it. */
export interface Mend {
  /** The prefix of the snippet. */
  readonly snippet: string;
  /** What stands in the gaps of the snippet, by their names. */
  readonly gaps: Readonly<Record<string, string>>;
  /** The texts that stand in for what the snippet needs, by what it declares in Bicep or in Terraform. */
  readonly literals: Readonly<Record<string, string>>;
}

const snippetsOfSubjects: Readonly<Partial<Record<ZoneSubject, string>>> = {
  'virtual-machine': 'fl-vm-linux',
  disk: 'fl-vm-data-disk',
  'public-ip': 'fl-gateway-public-ip',
  firewall: 'fl-gateway-firewall',
  'storage-account': 'fl-storage-account',
};

/**
 * What mends the resource with this id; undefined where nothing is wrong with it, or no snippet mends it.
 * @param about `zones` where only its zones are to be mended: a machine may lack a reservation as well.
 */
export function mendOf(
  id: string,
  subscriptions: readonly SubscriptionEstate[],
  about: 'zones' | 'any' = 'any',
): Mend | undefined {
  const key = idKey(id);
  const items = subscriptions.flatMap(({ zones }) => zones?.items ?? []);
  const item = items.find((one) => idKey(one.id) === key);
  if (about === 'zones') return item && mendOfItem(item);
  for (const { capacity, flowLogs } of subscriptions) {
    const network = flowLogs?.networks.find((one) => idKey(one.id) === key);
    if (network) return mendOfNetwork(network);
    const unreserved = capacity?.unreserved.find((one) => idKey(one.id) === key);
    if (unreserved) return newGroup(id, unreserved.size, unreserved.zone, item?.location);
    for (const group of capacity?.groups ?? []) {
      const reservation = group.reservations.find((one) => idKey(one.id) === key);
      if (reservation) return mendOfReservation(reservation, group);
      const machine = group.machines.find((one) => idKey(one.id) === key);
      if (machine) return mendOfMember(machine, group);
    }
  }
  return item && mendOfItem(item);
}

function mendOfNetwork({ id, location, coverage, logs }: LoggedNetwork): Mend | undefined {
  if (coverage === 'vnet' || coverage === 'both') return undefined;
  const former = logs.find(({ storageId }) => storageId !== null);
  const days = former?.retentionDays ?? 0;
  const minutes = former?.intervalMinutes;
  return {
    snippet: 'fl-flow-log-virtual-network',
    gaps: {
      name: `fl-${nameOfId(id)}`,
      ...(days > 0 && { days: String(days) }),
      ...(minutes && { minutes: String(minutes) }),
    },
    literals: {
      ...placeLiterals(id, location),
      ...sameText(['virtualNetworkId', 'data.azurerm_virtual_network.network'], id),
      ...sameText(['flowLogStorageId', 'var.flow_log_storage_id'], former?.storageId ?? undefined),
    },
  };
}

/** A first reservation, of 0, for a machine that nothing is reserved for. */
function newGroup(id: string, size: string | null, zone: string | null, location: string | undefined): Mend {
  return {
    snippet: zone === null ? 'fl-capacity-regional' : 'fl-capacity-reservation',
    gaps: { ...sizeGap(size), ...(zone !== null && { zone }) },
    literals: placeLiterals(id, location),
  };
}

function mendOfReservation(reservation: CapacityReservation, group: CapacityGroup): Mend | undefined {
  const count = countThatFits(reservation);
  if (count === undefined) return undefined;
  return inGroup(group, reservation.name, reservation.size, reservation.zone, count);
}

/** What covers every machine, or what Azure could give; undefined where another number mends nothing. */
function countThatFits({ state, effective, allocated, associated }: CapacityReservation): number | undefined {
  switch (state) {
    case 'over-allocated':
    case 'latent-over-allocation':
      return Math.max(allocated ?? 0, associated ?? 0) || undefined;
    case 'failed':
    case 'partially-fulfilled':
      return effective ?? undefined;
    default:
      return undefined;
  }
}

/** A machine whose group has nothing for its size and zone gets a reservation there. */
function mendOfMember({ size, zone, state }: ReservedMachine, group: CapacityGroup): Mend | undefined {
  if (state !== 'mismatch' || size === null) return undefined;
  const short = size.replace(/^Standard_/, '');
  const place = zone === null ? 'Regional' : `Zone${zone}`;
  const alike = group.machines.filter((one) => one.state === state && one.size === size && one.zone === zone);
  return inGroup(group, `${place}_${short}`, size, zone, alike.length);
}

function inGroup(group: CapacityGroup, name: string, size: string, zone: string | null, count: number): Mend {
  return {
    snippet: zone === null ? 'fl-capacity-regional-in-group' : 'fl-capacity-in-group',
    gaps: {
      name: group.name,
      reservation: name,
      count: String(count),
      ...sizeGap(size),
      ...(zone !== null && { zone }),
    },
    literals: {
      ...placeLiterals(group.id, group.location),
      'var.capacity_reservation_group_id': group.id,
    },
  };
}

function mendOfItem({ id, subject, location, risk, machine }: ZoneItem): Mend | undefined {
  const snippet = snippetsOfSubjects[subject];
  if (snippet === undefined || !['regional', 'single-zone', 'locally-redundant'].includes(risk)) return undefined;
  const name = nameOfId(id);
  return {
    snippet,
    gaps: { name: subject === 'virtual-machine' ? name.replace(/^vm-/i, '') : name, ...sizeGap(machine?.size ?? null) },
    literals: placeLiterals(id, location),
  };
}

function sizeGap(size: string | null): Readonly<Record<string, string>> {
  return size === null ? {} : { size: size.replace(/^Standard_/i, '') };
}

function placeLiterals(id: string, location: string | undefined): Readonly<Record<string, string>> {
  const group = parseResourceId(id)?.resourceGroup ?? undefined;
  return { ...sameText(['location', 'var.location'], location), ...sameText(['var.resource_group_name'], group) };
}

function sameText(names: readonly string[], text: string | undefined): Readonly<Record<string, string>> {
  return text === undefined ? {} : Object.fromEntries(names.map((name) => [name, text]));
}
