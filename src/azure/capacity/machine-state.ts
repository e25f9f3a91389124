import type { CapacityState } from '../estate/capacity';
import type { ReservationNumbers } from './reservation-facts';

/** How a machine of a group stands to the reservation that it matches. */
export interface MachineFacts {
  /** `running`, `deallocated` …; null where it could not be read. */
  readonly powerState: string | null;
  readonly isRegional: boolean;
  /** Whether it holds a slot now; null where the allocated machines could not be read. */
  readonly isAllocated: boolean | null;
}

/**
 * The state of a machine that matches a reservation. Azure does not tell which of several machines hold the slots that
 * are too few, so all allocated machines of an over-allocated reservation count as such.
 */
export function machineState(
  machine: MachineFacts,
  reservation: CapacityState,
  numbers: ReservationNumbers,
): CapacityState {
  if (reservation === 'failed') return 'failed';
  if (machine.isAllocated === true) return stateOfAllocated(reservation, numbers);
  if (machine.powerState === null) return 'unknown';
  if (!isRunning(machine.powerState)) return stateOfStopped(reservation, numbers);
  if (machine.isAllocated === null) return 'unknown';
  // Association takes effect on a running zonal machine by itself, so one without a slot is on its way to it.
  return machine.isRegional ? 'restart-needed' : 'pending';
}

/** Whether a machine is up, or on its way to be. */
export function isRunning(powerState: string): boolean {
  return ['running', 'starting'].includes(powerState.toLowerCase());
}

function stateOfAllocated(reservation: CapacityState, numbers: ReservationNumbers): CapacityState {
  const { reserved, effective, allocated } = numbers;
  if (reserved === null || allocated === null) return 'unknown';
  if (allocated > reserved) return 'over-allocated';
  if (effective === null || allocated <= effective) return 'protected';
  return reservation === 'pending' ? 'pending' : 'partially-fulfilled';
}

/** A machine that is not up holds no slot; what counts is whether there will be one when it starts. */
function stateOfStopped(reservation: CapacityState, { reserved, associated }: ReservationNumbers): CapacityState {
  if (reserved === null || associated === null) return 'unknown';
  if (associated > reserved) return 'latent-over-allocation';
  return reservation === 'pending' || reservation === 'partially-fulfilled' ? reservation : 'protected';
}
