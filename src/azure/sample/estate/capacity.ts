import type { JsonObject } from '../json';
import { segmentOf } from './identifiers';
import type { UnseenState } from './resource';
import type { SubscriptionBuilder } from './subscription-builder';

export interface CapacityGroupSpec {
  readonly name: string;
  readonly resourceGroup: string;
  readonly region: string;
  /** Absent for a regional group. */
  readonly zones?: readonly string[];
  readonly type?: 'Targeted' | 'Open' | 'Block';
  /** Ids of the subscriptions that may use it. */
  readonly sharedWith?: readonly string[];
  readonly ageDays?: number;
}

/** Adds a capacity reservation group and gives its id. */
export function addCapacityGroup(builder: SubscriptionBuilder, spec: CapacityGroupSpec): string {
  return builder.add({
    id: builder.idOf(spec.resourceGroup, 'Microsoft.Compute/capacityReservationGroups', spec.name),
    name: spec.name,
    type: 'Microsoft.Compute/capacityReservationGroups',
    location: spec.region,
    ...(spec.zones && { zones: spec.zones }),
    tags: { owner: 'platform' },
    properties: {
      ...(spec.type && { reservationType: spec.type }),
      ...(spec.sharedWith && {
        sharingProfile: { subscriptionIds: spec.sharedWith.map((id) => ({ id: `/subscriptions/${id}` })) },
      }),
    },
  });
}

export interface ReservationSpec {
  /** The id of its group, which has been added before. */
  readonly group: string;
  readonly name: string;
  readonly size: string;
  readonly zone?: string;
  /** `sku.capacity`. */
  readonly reserved: number;
  /** `currentCapacity`, where it differs. */
  readonly effective?: number;
  readonly provisioningState?: string;
  readonly schedule?: JsonObject;
  readonly ageDays?: number;
  readonly unseen?: UnseenState;
}

/** Adds a capacity reservation and gives its id. */
export function addReservation(builder: SubscriptionBuilder, spec: ReservationSpec): string {
  const group = builder.added(spec.group);
  const id = `${spec.group}/capacityReservations/${spec.name}`;
  const created = builder.daysAgo(spec.ageDays ?? 120);
  return builder.add({
    id,
    name: spec.name,
    type: 'Microsoft.Compute/capacityReservationGroups/capacityReservations',
    location: group?.location ?? '',
    ...(spec.zone !== undefined && { zones: [spec.zone] }),
    sku: { name: spec.size, capacity: spec.reserved },
    tags: { group: segmentOf(spec.group, 'capacityReservationGroups') ?? '' },
    properties: {
      reservationId: builder.guidFor(id),
      platformFaultDomainCount: spec.zone === undefined ? 3 : 1,
      provisioningTime: created,
      provisioningState: spec.provisioningState ?? 'Succeeded',
      timeCreated: created,
      ...(spec.schedule && { scheduleProfile: spec.schedule }),
    },
    unseen: { ...spec.unseen, ...(spec.effective !== undefined && { effective: spec.effective }) },
  });
}
