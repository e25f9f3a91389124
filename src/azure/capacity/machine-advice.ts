import type { CapacityGroup, CapacityState, ReservedMachine } from '../estate/capacity';

/** What a machine's state means for it and the way out, in one or two sentences. */
export function machineAdvice(machine: ReservedMachine, group: CapacityGroup): string {
  return adviceByState[machine.state](machine, group);
}

const adviceByState: Readonly<Record<CapacityState, (machine: ReservedMachine, group: CapacityGroup) => string>> = {
  protected: ({ powerState }) =>
    powerState === 'deallocated' ? 'A slot is reserved for its start.' : 'It runs on a reserved slot.',
  'over-allocated': () =>
    'More machines of its size run than are reserved. Azure does not tell which of them is left out, so none of them is sure ' +
    'to start again. Raise the quantity of the reservation.',
  'latent-over-allocation': () =>
    'It is stopped, and more machines name the group than are reserved: it may find no slot when it starts. Raise the ' +
    'quantity of the reservation.',
  idle: () => 'Its reservation has slots that nothing uses.',
  failed: () => 'The last change of its reservation failed, and nothing is guaranteed until that is put right.',
  'partially-fulfilled': () => 'Azure holds fewer slots than are reserved, so it may find none when it starts again.',
  pending: () => 'Its slot is not confirmed yet. Refresh in some minutes.',
  'restart-needed': () =>
    'It runs without a slot. A regional machine takes its slot when it starts: stop (deallocate) and start it once, at a time ' +
    'that suits.',
  mismatch: ({ size, zone }, group) =>
    `No reservation of ${group.name} is for ${size ?? 'its size'} ${zone === null ? 'without a zone' : `in zone ${zone}`}. Add ` +
    'one to the group with quantity 0, then raise it, or name another group.',
  unknown: () => 'Too little could be read to say whether a slot is reserved for it.',
};
