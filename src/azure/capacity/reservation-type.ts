import type { ReservationType } from '../estate/capacity';

/** What tells a reservation's type: its group's `reservationType`, and its own schedule. Null where absent. */
export interface ReservationTypeFacts {
  readonly groupType: string | null;
  readonly scheduleStart: string | null;
  readonly scheduleEnd: string | null;
}

/**
 * The type of a reservation. Groups are Targeted (also where they name no type), Open or Block. A future reservation
 * lies in a group of another type and is told by a schedule that has no end.
 */
export function reservationType(facts: ReservationTypeFacts): ReservationType {
  const group = facts.groupType?.toLowerCase();
  if (group === 'block' || facts.scheduleEnd !== null) return 'block';
  if (facts.scheduleStart !== null) return 'future';
  return group === 'open' ? 'open' : 'targeted';
}
