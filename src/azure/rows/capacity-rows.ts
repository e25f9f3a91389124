import type { Cell } from './cell';
import type { ResourceRow } from './resource-row';
import type { ScaleSetRow } from './zone-rows';

/** `microsoft.compute/capacityreservationgroups` in Resource Graph. */
export interface CapacityGroupRow extends ResourceRow {
  /** A list of texts. */
  readonly zones: Cell;
  /** `Targeted`, `Open` or `Block`; absent means targeted. */
  readonly reservationType: Cell;
  /** `[{ id: '/subscriptions/…' }]`: the consumers. */
  readonly sharedWith: Cell;
  /** `[{ id }]` of machines, those of consumers among them; often absent in Resource Graph. */
  readonly associated: Cell;
}

/** `microsoft.compute/capacityreservationgroups/capacityreservations` in Resource Graph. */
export interface CapacityReservationRow extends ResourceRow {
  /** A list with one text, or absent for a regional one. */
  readonly zones: Cell;
  readonly size: Cell;
  readonly reserved: Cell;
  readonly provisioningState: Cell;
  /** `[{ id }]` of machines. */
  readonly associated: Cell;
  /** ISO 8601; a block or future reservation has one. */
  readonly scheduleStart: Cell;
  /** ISO 8601; only a block reservation has one. */
  readonly scheduleEnd: Cell;
  readonly minimumCommitmentDays: Cell;
  readonly timeCreated: Cell;
}

/** `microsoft.compute/virtualmachines` in Resource Graph. */
export interface VirtualMachineRow extends ResourceRow {
  readonly tags: Cell;
  readonly zones: Cell;
  readonly size: Cell;
  /** The id of the capacity reservation group that the machine names. */
  readonly group: Cell;
  /** `PowerState/running` …; lags by minutes. */
  readonly powerState: Cell;
  /** ISO 8601. */
  readonly timeCreated: Cell;
  /** `Regular`, `Spot`, `Low`; absent means regular. */
  readonly priority: Cell;
  /** The id of the flexible scale set that it belongs to. */
  readonly scaleSet: Cell;
  readonly availabilitySet: Cell;
  /** `Windows` or `Linux`. */
  readonly operatingSystem: Cell;
  /** The image's publisher, such as `paloaltonetworks`. */
  readonly imagePublisher: Cell;
  readonly imageOffer: Cell;
}

/** `microsoft.advisor/recommendations` in Resource Graph's `advisorresources`. */
export interface RecommendationRow extends ResourceRow {
  readonly recommendationType: Cell;
  /** The id of the resource that it is about. */
  readonly resource: Cell;
}

/** Advisor's "Reserve Compute Capacity for critical workloads" (Azure Proactive Resiliency Library, recommendation 302fda08). */
export const reserveCapacityRecommendation = '1670c0af-6536-4cbf-872f-152c91a51a80';

/** What the capacity of one subscription is made of. */
export interface CapacityRows {
  readonly subscriptionId: string;
  readonly groups: readonly CapacityGroupRow[];
  readonly reservations: readonly CapacityReservationRow[];
  /**
   * The subscription's own machines, and those of other subscriptions that name one of its groups (a shared group's
   * consumers); `subscriptionId` tells them apart.
   */
  readonly machines: readonly VirtualMachineRow[];
  /** Scale sets, chosen as the machines are; absent where they were not read. */
  readonly scaleSets?: readonly ScaleSetRow[];
  /** Machines, by id key, that Advisor would reserve capacity for; null where Advisor could not be read. */
  readonly recommended: ReadonlySet<string> | null;
}

/**
 * The answers about one group, read live: `GET …/capacityReservationGroups/{group}?$expand=instanceView` and the group's
 * list of reservations. The first names reservations by name alone; size and zone are in the second.
 */
export interface GroupUtilization {
  readonly group: CapacityGroupAnswer;
  readonly reservations: readonly CapacityReservationAnswer[];
  /** ISO 8601. */
  readonly asOf: string;
}

/** Body of the group's GET with its instance view (Microsoft.Compute 2025-04-01 and later). */
export interface CapacityGroupAnswer {
  readonly id?: Cell;
  readonly name?: Cell;
  readonly location?: Cell;
  readonly zones?: Cell;
  readonly properties?: {
    readonly reservationType?: Cell;
    readonly sharingProfile?: { readonly subscriptionIds?: Cell };
    /** `[{ id }]`. */
    readonly virtualMachinesAssociated?: Cell;
    readonly instanceView?: {
      readonly capacityReservations?: readonly ReservationInstanceView[];
      /** `[{ id: '/subscriptions/…' }]`. */
      readonly sharedSubscriptionIds?: Cell;
    };
  };
}

/** One entry of a group's instance view. */
export interface ReservationInstanceView {
  /** The reservation's name; compared without case. */
  readonly name?: Cell;
  readonly utilizationInfo?: {
    readonly currentCapacity?: Cell;
    /** `[{ id }]`; absent for an open reservation. */
    readonly virtualMachinesAllocated?: Cell;
    /** Of an open reservation: instances in use by subscription id. */
    readonly usedReservedCountBySubscription?: Cell;
  };
  /** `[{ code: 'ProvisioningState/succeeded', level, displayStatus, message }]`. */
  readonly statuses?: Cell;
  readonly reservationStateInfo?: {
    /** `Pending`, `Declined`, `Approved`, `FulfillmentFailed`, `Committed`, `Live`, `PartiallyFulfilled`. */
    readonly reservationState?: Cell;
  };
}

/** One entry of a group's list of reservations. */
export interface CapacityReservationAnswer {
  readonly id?: Cell;
  readonly name?: Cell;
  readonly location?: Cell;
  readonly zones?: Cell;
  readonly sku?: { readonly name?: Cell; readonly capacity?: Cell };
  readonly properties?: {
    readonly provisioningState?: Cell;
    readonly virtualMachinesAssociated?: Cell;
    readonly timeCreated?: Cell;
    readonly scheduleProfile?: {
      readonly start?: Cell;
      readonly end?: Cell;
      readonly minimumCommitmentDays?: Cell;
    };
  };
}

/**
 * Of subscription and region, the physical zone of each logical one (`'1'` → `westeurope-az3`). Keys are
 * `<subscription id in lower case>/<region>`. Read only for shared groups.
 */
export type PhysicalZones = ReadonlyMap<string, Readonly<Record<string, string>>>;
