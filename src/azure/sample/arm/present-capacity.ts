import { regionDisplayName } from '../estate/regions';
import type { SampleResource } from '../estate/resource';
import { type Json, type JsonObject, valueAt } from '../json';
import { stableNumber } from '../seeded-numbers';
import { consumersOf, effectiveCapacity, isOpen, Utilization } from '../utilization';
import type { ArmWorld, Presenter, ResourceCall } from './arm-call';

/** The versions from which on Compute tells something: those of arm-compute's models, read 2026-11. */
const since = {
  effective: '2022-08-01',
  timeCreated: '2021-11-01',
  sharing: '2023-09-01',
  reservationType: '2025-04-01',
  reservationState: '2026-04-01',
};

/** A group, with the odd ids and names of regions that Compute gives in its own answers. */
export const presentGroup: Presenter = (group, call, world) => {
  const utilization = new Utilization(world.store, world.now());
  const reservations = utilization.reservationsOf(group.id);
  const machines = utilization.machinesOf(group.id);
  const { sharingProfile, reservationType } = group.properties;
  const isList = call.path.isList && call.method === 'GET';
  const tellsMachines = machines.length > 0 && (!isList || expands(call, 'virtualMachines/$ref'));
  return {
    id: isList ? group.id : group.id.replace('/capacityReservationGroups/', '/CapacityReservationGroups/'),
    name: group.name,
    type: isList ? 'Microsoft.Compute/CapacityReservationGroups' : group.type,
    location: isList ? listedLocation(group) : (group.location ?? ''),
    ...(group.tags && { tags: group.tags }),
    ...(group.zones && { zones: group.zones }),
    properties: {
      capacityReservations: reservations.map(({ id }) => ({ id: childId(group, id) })),
      ...(tellsMachines && { virtualMachinesAssociated: referencesTo(machines) }),
      ...(sharingProfile !== undefined && call.apiVersion >= since.sharing && { sharingProfile }),
      ...(reservationType !== undefined && call.apiVersion >= since.reservationType && { reservationType }),
      ...(!isList &&
        expands(call, 'instanceView') && {
          instanceView: {
            capacityReservations: reservations.map((reservation) => ({
              name: reservation.name,
              ...reservationView(reservation, isOpen(group), call, utilization),
            })),
            ...(sharingProfile !== undefined &&
              call.apiVersion >= since.sharing && {
                sharedSubscriptionIds: consumersOf(group).map((id) => ({ id: `/subscriptions/${id}` })),
              }),
          },
        }),
    },
  };
};

export const presentReservation: Presenter = (reservation, call, world) => {
  const { id, name, tags, sku, zones, location, properties } = reservation;
  const utilization = new Utilization(world.store, world.now());
  const isList = call.path.isList && call.method === 'GET';
  const group = groupOf(reservation, world);
  const associated = utilization.associatedWith(reservation);
  const tellsMachines = associated.length > 0 && !isOpen(group) && (!isList || expands(call, 'virtualMachines/$ref'));
  const { timeCreated, ...told } = properties;
  return {
    id: isList && hasOddId(group) ? id.replace('/capacityReservations/', '/CapacityReservation/') : id,
    name,
    type: isList ? 'Microsoft.Compute/CapacityReservations' : reservation.type,
    location: isList ? listedLocation(reservation) : (location ?? ''),
    ...(tags && { tags }),
    ...(sku && { sku }),
    ...(zones && { zones }),
    properties: {
      ...told,
      ...(timeCreated !== undefined && call.apiVersion >= since.timeCreated && { timeCreated }),
      ...(tellsMachines && { virtualMachinesAssociated: referencesTo(associated) }),
      ...(!isList &&
        expands(call, 'instanceView') && {
          instanceView: reservationView(reservation, isOpen(group), call, utilization),
        }),
    },
  };
};

function reservationView(
  reservation: SampleResource,
  inOpenGroup: boolean,
  { apiVersion }: ResourceCall,
  utilization: Utilization,
): JsonObject {
  const { reservationState, usedBySubscription } = reservation.unseen ?? {};
  return {
    utilizationInfo: {
      ...(apiVersion >= since.effective && { currentCapacity: effectiveCapacity(reservation) }),
      ...(inOpenGroup
        ? apiVersion >= since.reservationState && { usedReservedCountBySubscription: usedBySubscription ?? {} }
        : { virtualMachinesAllocated: referencesTo(utilization.allocatedTo(reservation)) }),
    },
    statuses: [statusOf(reservation)],
    ...(reservationState !== undefined &&
      apiVersion >= since.reservationState && { reservationStateInfo: { reservationState } }),
  };
}

function statusOf({ properties, unseen }: SampleResource): JsonObject {
  const state = String(valueAt(properties, 'provisioningState') ?? 'Succeeded').toLowerCase();
  if (state !== 'failed') {
    return { code: `ProvisioningState/${state}`, level: 'Info', displayStatus: `Provisioning ${state}` };
  }
  const { code = 'AllocationFailed', message = 'Allocation failed.' } = unseen?.failure ?? {};
  return {
    code: `ProvisioningState/failed/${code}`,
    level: 'Error',
    displayStatus: 'Provisioning failed',
    message,
  };
}

function groupOf(reservation: SampleResource, { store }: ArmWorld): SampleResource | undefined {
  return store.get(reservation.id.replace(/\/[^/]+\/[^/]+$/, ''));
}

function expands({ url }: ResourceCall, what: string): boolean {
  const expanded = url.searchParams.get('$expand')?.toLowerCase().split(',') ?? [];
  return expanded.some((part) => part.trim() === what.toLowerCase());
}

function referencesTo(resources: readonly SampleResource[]): readonly Json[] {
  return resources.map(({ id }) => ({ id }));
}

/** Compute gives the ids of a group's children without their first slash, or with their tail in capitals. */
function childId(group: SampleResource, id: string): string {
  if (stableNumber(group.name) % 2 === 0) return id.slice(1);
  const tail = id.indexOf('/capacityReservationGroups/');
  return (
    id.slice(0, tail) +
    id
      .slice(tail)
      .replace(/(capacityReservation(?:Group)?s)\/([^/]+)/g, (_, type, name) => `${type}/${String(name).toUpperCase()}`)
  );
}

/** Some lists write the type of a reservation in the singular. */
function hasOddId(group: SampleResource | undefined): boolean {
  return group !== undefined && stableNumber(group.name) % 2 === 0;
}

/** Lists name the region of some resources as the portal shows it. */
function listedLocation({ location = '', name }: SampleResource): string {
  return stableNumber(name) % 2 === 0 ? regionDisplayName(location) : location;
}
