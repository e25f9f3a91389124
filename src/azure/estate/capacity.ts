import type { ReadFailure } from './read-failure';

/** How a capacity reservation, or a machine of its group, stands. `unknown`: too little could be read to say. */
export type CapacityState =
  | 'protected'
  | 'over-allocated'
  | 'latent-over-allocation'
  | 'idle'
  | 'failed'
  | 'partially-fulfilled'
  | 'pending'
  | 'restart-needed'
  | 'mismatch'
  | 'unknown';

export type ReservationType = 'targeted' | 'open' | 'block' | 'future';

/** What one machine of a group is to the group. */
export interface ReservedMachine {
  readonly id: string;
  readonly name: string;
  /** The VM size, such as `Standard_D16s_v5`; null where it could not be read. */
  readonly size: string | null;
  /** The logical zone of the machine's own subscription; null for a regional machine. */
  readonly zone: string | null;
  /** `running`, `deallocated`, `stopped` …; null where it could not be read. */
  readonly powerState: string | null;
  readonly state: CapacityState;
  /** The reservation of the group that it belongs to; absent where none fits, or where that is not known. */
  readonly reservationId?: string;
}

/** One capacity reservation. The four numbers are counts of instances; null where they could not be read, never 0. */
export interface CapacityReservation {
  readonly id: string;
  readonly name: string;
  readonly size: string;
  /** A logical zone of the owner's subscription; null for a regional reservation. */
  readonly zone: string | null;
  readonly type: ReservationType;
  /** `sku.capacity`. */
  readonly reserved: number | null;
  /** `instanceView.utilizationInfo.currentCapacity`. */
  readonly effective: number | null;
  /** The machines that hold a slot now. */
  readonly allocated: number | null;
  /** The machines that name the group and match this reservation, deallocated ones among them. */
  readonly associated: number | null;
  readonly state: CapacityState;
  /** What is wrong and the way out, in one or two sentences; absent where all is well. */
  readonly advice?: string;
  /** What the unused slots cost, where the price is known. */
  readonly idleCost?: MonthlyCost;
}

export interface MonthlyCost {
  readonly amount: number;
  /** ISO 4217. */
  readonly currency: string;
}

export interface CapacityGroup {
  readonly id: string;
  readonly name: string;
  readonly location: string;
  readonly zones: readonly string[];
  readonly shared: Sharing | null;
  readonly reservations: readonly CapacityReservation[];
  readonly machines: readonly ReservedMachine[];
  /** Why utilisation could not be read; the rest of the group is shown all the same. */
  readonly error?: ReadFailure;
}

/** Who owns a shared group and who may use it, with the physical zone of each logical one where both are known. */
export interface Sharing {
  readonly owner: string;
  readonly consumers: readonly string[];
  readonly physicalZones: Readonly<Record<string, string>>;
}

/** An always-on machine that nothing is reserved for. */
export interface UnreservedMachine {
  readonly id: string;
  readonly name: string;
  readonly size: string | null;
  readonly zone: string | null;
  readonly powerState: string | null;
  /** ISO 8601; null where it could not be read. */
  readonly timeCreated: string | null;
  /** Why it is held to be always on: a tag, a role, a name pattern, or Advisor's own recommendation. */
  readonly reason: string;
}

export interface CapacityEstate {
  readonly groups: readonly CapacityGroup[];
  readonly unreserved: readonly UnreservedMachine[];
}
