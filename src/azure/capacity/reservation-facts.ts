import type { ReservationType } from '../estate/capacity';

/** The four counts of instances of one reservation; null where a count could not be read. */
export interface ReservationNumbers {
  /** `sku.capacity`: what is asked for. */
  readonly reserved: number | null;
  /** `currentCapacity`: what Azure holds; also null where the cloud's API does not tell it. */
  readonly effective: number | null;
  /** Machines that hold a slot now. More than `reserved` is over-allocation. */
  readonly allocated: number | null;
  /** Machines that name the group and match this reservation, deallocated ones among them. */
  readonly associated: number | null;
}

/** What a reservation's state is told from. */
export interface ReservationFacts extends ReservationNumbers {
  readonly type: ReservationType;
  /** ARM's `provisioningState`, in any case; null where it could not be read. */
  readonly provisioningState: string | null;
  /** `reservationStateInfo.reservationState`, in any case; null where Azure gives none. */
  readonly reservationState: string | null;
  /** ISO 8601; set where a block or future reservation begins later than now. */
  readonly startsLater: string | null;
  /** Names of running regional machines that name the group, match, and hold no slot. */
  readonly restartNeeded: readonly string[];
}
