import { unusedSlots } from '../capacity/idle-cost';
import type { CapacityGroup, CapacityReservation, CapacityState } from '../estate/capacity';
import { perMonth } from './money';
import { joinParts } from './section-summary';

const stateWords: Readonly<Record<CapacityState, string>> = {
  protected: 'Protected',
  'over-allocated': 'Over-allocated',
  'latent-over-allocation': 'Latent over-allocation',
  idle: 'Idle',
  failed: 'Failed',
  'partially-fulfilled': 'Partially fulfilled',
  pending: 'Pending',
  'restart-needed': 'Restart needed',
  mismatch: 'Mismatch',
  unknown: 'Unknown',
};

/** The word for a state, with a capital: `Over-allocated`. */
export function capacityStateWord(state: CapacityState): string {
  return stateWords[state];
}

/** `reserved 4 · effective 4 · allocated 5 · associated 6`; a number that could not be read says so. */
export function reservationNumbersText(reservation: CapacityReservation): string {
  const { reserved, effective, allocated, associated } = reservation;
  return joinParts([
    numberText('reserved', reserved),
    numberText('effective', effective),
    numberText('allocated', allocated),
    numberText('associated', associated),
  ]);
}

/** `Over-allocated`, `2 idle · €610/month`, `Failed: restore to 2`. */
export function reservationStateText(reservation: CapacityReservation): string {
  const { state, effective, idleCost } = reservation;
  const cost = idleCost ? perMonth(idleCost) : '';
  if (state === 'idle') return joinParts([`${unusedSlots(reservation) ?? 0} idle`, cost]);
  if (state === 'failed' && effective !== null) return `Failed: restore to ${effective}`;
  return joinParts([capacityStateWord(state), cost && `${cost} unused`]);
}

/** One line above code: `reserved 2 · allocated 3 · over-allocated`. */
export function reservationLensText({ reserved, allocated, state }: CapacityReservation): string {
  const numbers = [numberText('reserved', reserved), numberText('allocated', allocated)];
  return joinParts([...numbers, capacityStateWord(state).toLowerCase()]);
}

/** `zones 1 2 3 · shared with 2`; a group without zones is regional. */
export function capacityGroupText({ zones, shared }: CapacityGroup): string {
  const place = zones.length === 0 ? 'regional' : `${zones.length === 1 ? 'zone' : 'zones'} ${zones.join(' ')}`;
  return joinParts([place, shared ? `shared with ${shared.consumers.length}` : '']);
}

function numberText(name: string, value: number | null): string {
  return `${name} ${value ?? 'not read'}`;
}
