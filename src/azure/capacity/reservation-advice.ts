import type { CapacityState } from '../estate/capacity';
import { counted } from '../summaries/counted';
import { unusedSlots } from './idle-cost';
import type { ReservationFacts } from './reservation-facts';

const namesShown = 3;

/** What is wrong with a reservation and the way out, in one to three sentences; undefined where all is well. */
export function reservationAdvice(state: CapacityState, facts: ReservationFacts): string | undefined {
  return adviceByState[state](facts);
}

const adviceByState: Readonly<Record<CapacityState, (facts: ReservationFacts) => string | undefined>> = {
  failed: adviseFailed,
  'over-allocated': ({ reserved, allocated }) =>
    `${counted(allocated ?? 0, 'machine runs', 'machines run')} on ${counted(reserved ?? 0, 'reserved instance')}: those ` +
    `started last are not protected. Raise the quantity to ${allocated}, or take ${difference(allocated, reserved)} out of ` +
    'the group.',
  'partially-fulfilled': ({ reserved, effective }) =>
    effective === null
      ? 'Azure holds only a part of the reserved instances. Wait for the rest, or lower the quantity to what it holds.'
      : `Azure holds ${effective} of ${counted(reserved ?? effective, 'reserved instance')}. Wait for the rest, or lower the ` +
        `quantity to ${effective}: no more machines than that are protected.`,
  pending: advisePending,
  'restart-needed': ({ restartNeeded }) =>
    `${listed(restartNeeded)} ${restartNeeded.length === 1 ? 'runs' : 'run'} without a slot. A regional machine takes its ` +
    'slot when it starts: stop (deallocate) and start it once, at a time that suits.',
  'latent-over-allocation': adviseLatent,
  idle: adviseIdle,
  protected: adviseProtected,
  mismatch: () => undefined,
  unknown: () =>
    'How many machines are associated or hold a slot could not be read, so nothing can be said about protection. Refresh ' +
    'to try again.',
};

function adviseFailed({ provisioningState, reservationState, effective }: ReservationFacts): string {
  const state = reservationState?.toLowerCase();
  if (state === 'declined') {
    return 'Azure declined this reservation. Delete it, and ask for another size, zone, quantity or date.';
  }
  if (state === 'fulfillmentfailed') {
    return 'Azure could not fulfil this reservation. Delete it, and ask for another size, zone, quantity or date.';
  }
  const cause = provisioningState?.toLowerCase() === 'canceled' ? 'was cancelled' : 'failed';
  return effective === null
    ? `Its last change ${cause}, and it protects nothing until that is put right. Set the quantity back to the last one that ` +
        'succeeded; the change analysis keeps it for 14 days. Machines that run keep running.'
    : `Its last change ${cause}, and it protects nothing until that is put right. Set the quantity back to ${effective}, which ` +
        'Azure still holds. Machines that run keep running.';
}

function advisePending({ startsLater, reservationState, provisioningState }: ReservationFacts): string {
  if (startsLater !== null) return `It begins on ${startsLater.slice(0, 10)} and protects nothing before.`;
  if (reservationState !== null && reservationState.toLowerCase() !== 'live') {
    return `Azure has not begun this reservation yet (${reservationState}). It protects nothing before.`;
  }
  return `A change is under way (${provisioningState}). Refresh in some minutes.`;
}

function adviseLatent({ reserved, allocated, associated }: ReservationFacts): string {
  const surplus = difference(associated, reserved);
  const unread = allocated === null ? ' How many hold a slot now could not be read.' : '';
  return (
    `${counted(associated ?? 0, 'machine names', 'machines name')} the group for ${counted(reserved ?? 0, 'reserved instance')}. ` +
    `If all of them start, ${surplus} ${surplus === 1 ? 'is' : 'are'} not protected. Raise the quantity to ${associated}, or ` +
    `take ${surplus} out of the group.${unread}`
  );
}

function adviseIdle(facts: ReservationFacts): string {
  const { allocated, associated } = facts;
  const unused = unusedSlots(facts) ?? 0;
  const paid = `${counted(unused, 'reserved instance is', 'reserved instances are')} paid and not used.`;
  const needed = Math.max(allocated ?? 0, associated ?? 0);
  const waiting = needed - (allocated ?? 0);
  if (waiting >= unused) {
    return `${paid} ${waiting === 1 ? 'It is' : 'They are'} kept for associated machines that are stopped: start them, or lower the quantity.`;
  }
  const kept = waiting > 0 ? ' This keeps a slot for each associated machine that is stopped.' : '';
  return `${paid} Associate machines of this size with the group, or lower the quantity to ${needed}.${kept}`;
}

function adviseProtected({ reserved, effective, associated }: ReservationFacts): string | undefined {
  if (reserved === 0 && (associated ?? 0) === 0) {
    return 'It reserves nothing yet. Associate the machines first, then raise the quantity to their number.';
  }
  if (reserved !== null && effective !== null && effective > reserved) {
    return `Azure holds ${effective}, while ${reserved} ${reserved === 1 ? 'is' : 'are'} asked for. Refresh in some minutes.`;
  }
  return undefined;
}

function difference(larger: number | null, smaller: number | null): number {
  return (larger ?? 0) - (smaller ?? 0);
}

function listed(names: readonly string[]): string {
  const shown = names.slice(0, namesShown);
  const more = names.length - shown.length;
  return more > 0 ? `${shown.join(', ')} and ${more} more` : shown.join(', ');
}
