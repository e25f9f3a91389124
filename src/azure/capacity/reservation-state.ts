import type { CapacityState } from '../estate/capacity';
import type { ReservationFacts } from './reservation-facts';

/** A resource is at rest in these states and in motion in every other. Source: ARM's resource provider contract. */
const restingStates: ReadonlySet<string> = new Set(['succeeded', 'failed', 'canceled']);
const failedProvisioning: ReadonlySet<string> = new Set(['failed', 'canceled']);
const failedReservation: ReadonlySet<string> = new Set(['declined', 'fulfillmentfailed']);
const pendingReservation: ReadonlySet<string> = new Set(['pending', 'approved', 'committed']);

/**
 * The one state of a reservation. Where several hold, the first of this order counts:
 *
 * 1. `failed`: its last change failed, or Azure declined it or could not fulfil it. There is no guarantee until mended.
 * 2. `over-allocated`: allocated > reserved. Machines run without protection now.
 * 3. `partially-fulfilled`: Azure says so, or effective < reserved while nothing is in motion.
 * 4. `pending`: a change is in motion, or the reservation has not begun.
 * 5. `restart-needed`: a running regional machine is associated and holds no slot.
 * 6. `latent-over-allocation`: associated > reserved ≥ allocated. Where allocated is not known, it is at least this.
 * 7. `idle`: allocated < reserved. Slots are paid and not used.
 * 8. `protected`: every slot is used, and every machine that could ask for one has one.
 * 9. `unknown`: a count is missing that would decide.
 */
export function reservationState(facts: ReservationFacts): CapacityState {
  const { reserved, effective, allocated, associated } = facts;
  if (hasFailed(facts)) return 'failed';
  if (isAbove(allocated, reserved)) return 'over-allocated';
  if (stateOf(facts) === 'partiallyfulfilled') return 'partially-fulfilled';
  if (isPending(facts)) return 'pending';
  if (isAbove(reserved, effective)) return 'partially-fulfilled';
  if (facts.restartNeeded.length > 0) return 'restart-needed';
  if (isAbove(associated, reserved)) return 'latent-over-allocation';
  if (isAbove(reserved, allocated)) return 'idle';
  const isUsedUp = reserved !== null && allocated === reserved;
  // Nothing is associated with an open reservation: it serves whatever machine fits.
  return isUsedUp && (associated !== null || facts.type === 'open') ? 'protected' : 'unknown';
}

/** Whether Azure gave the reservation up, or left its last change undone. */
function hasFailed(facts: ReservationFacts): boolean {
  const provisioning = facts.provisioningState?.toLowerCase() ?? '';
  return failedProvisioning.has(provisioning) || failedReservation.has(stateOf(facts));
}

/** Whether a change is in motion, or the reservation has not begun. */
function isPending(facts: ReservationFacts): boolean {
  const provisioning = facts.provisioningState?.toLowerCase();
  const isInMotion = provisioning !== undefined && !restingStates.has(provisioning);
  const hasNotBegun = facts.startsLater !== null && stateOf(facts) !== 'live';
  return isInMotion || hasNotBegun || pendingReservation.has(stateOf(facts));
}

function stateOf(facts: ReservationFacts): string {
  return facts.reservationState?.toLowerCase() ?? '';
}

function isAbove(larger: number | null, smaller: number | null): boolean {
  return larger !== null && smaller !== null && larger > smaller;
}
