import { subscriptionIdOf } from './estate/identifiers';
import type { SampleResource } from './estate/resource';
import { isObject, numberAt, textAt, valueAt } from './json';
import type { ResourceStore } from './resource-store';

const machineType = new Set(['microsoft.compute/virtualmachines']);
const reservationType = new Set(['microsoft.compute/capacityreservationgroups/capacityreservations']);

/** What names what, at one time: machines, groups and their reservations. */
export class Utilization {
  private readonly reservations = new Map<string, ReadonlyMap<string, readonly SampleResource[]>>();
  private readonly machines = new Map<string, ReadonlyMap<string, readonly SampleResource[]>>();

  constructor(
    private readonly store: ResourceStore,
    private readonly time: number,
  ) {}

  /** The group's reservations in the order of their ids. */
  reservationsOf(groupId: string): readonly SampleResource[] {
    const key = groupId.toLowerCase();
    return this.byGroup(this.reservations, subscriptionIdOf(key), reservationType, groupIdOf).get(key) ?? [];
  }

  /** The machines that name the group: those of its own subscription, then those of the subscriptions it is shared with. */
  machinesOf(groupId: string): readonly SampleResource[] {
    const group = this.store.get(groupId, this.time);
    if (!group) return [];
    const key = groupId.toLowerCase();
    return [subscriptionIdOf(groupId), ...consumersOf(group)].flatMap(
      (subscription) => this.byGroup(this.machines, subscription, machineType, groupOf).get(key) ?? [],
    );
  }

  /** The machines of the reservation's group that have its size and its zone. */
  associatedWith(reservation: SampleResource): readonly SampleResource[] {
    return this.machinesOf(groupIdOf(reservation)).filter((machine) => fits(machine, reservation));
  }

  /** Those of them that hold a slot now. */
  allocatedTo(reservation: SampleResource): readonly SampleResource[] {
    return this.associatedWith(reservation).filter(holdsSlot);
  }

  private byGroup(
    known: Map<string, ReadonlyMap<string, readonly SampleResource[]>>,
    subscription: string,
    types: ReadonlySet<string>,
    groupIdIn: (resource: SampleResource) => string | undefined,
  ): ReadonlyMap<string, readonly SampleResource[]> {
    const before = known.get(subscription);
    if (before) return before;
    const groups = new Map<string, SampleResource[]>();
    for (const resource of this.store.list(subscription, types, this.time)) {
      const key = groupIdIn(resource)?.toLowerCase();
      if (key === undefined) continue;
      const members = groups.get(key);
      if (members) members.push(resource);
      else groups.set(key, [resource]);
    }
    known.set(subscription, groups);
    return groups;
  }
}

/** The ids of the subscriptions that a group is shared with. */
export function consumersOf(group: SampleResource): readonly string[] {
  const shared = valueAt(group.properties, 'sharingProfile', 'subscriptionIds');
  return Array.isArray(shared) ? shared.flatMap((entry) => subscriptionIdOf(textAt(entry, 'id') ?? '')) : [];
}

/** The id, in lower case, of the group that a machine names; undefined for none. */
export function groupOf(machine: SampleResource): string | undefined {
  return textAt(machine.properties, 'capacityReservation', 'capacityReservationGroup', 'id')?.toLowerCase();
}

function groupIdOf(reservation: SampleResource): string {
  return reservation.id.replace(/\/[^/]+\/[^/]+$/, '');
}

export function sizeOf(machine: SampleResource): string {
  return textAt(machine.properties, 'hardwareProfile', 'vmSize') ?? '';
}

export function isRunning(machine: SampleResource): boolean {
  return machine.unseen?.power !== 'deallocated';
}

/** `currentCapacity`. */
export function effectiveCapacity(reservation: SampleResource): number {
  return reservation.unseen?.effective ?? numberAt(reservation.sku, 'capacity') ?? 0;
}

export function isOpen(group: SampleResource | undefined): boolean {
  return isObject(group?.properties) && group.properties['reservationType'] === 'Open';
}

function holdsSlot(machine: SampleResource): boolean {
  return isRunning(machine) && machine.unseen?.holdsSlot !== false;
}

function fits(machine: SampleResource, reservation: SampleResource): boolean {
  return (
    sizeOf(machine).toLowerCase() === textAt(reservation.sku, 'name')?.toLowerCase() &&
    (machine.zones?.[0] ?? '') === (reservation.zones?.[0] ?? '')
  );
}
