import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { reservationAdvice } from '../../../src/azure/capacity/reservation-advice';
import type { ReservationFacts } from '../../../src/azure/capacity/reservation-facts';
import { reservationState } from '../../../src/azure/capacity/reservation-state';
import { capacityStatesWorstFirst } from '../../../src/azure/summaries/severity';

const atRest: ReservationFacts = {
  type: 'targeted',
  reserved: 4,
  effective: 4,
  allocated: 4,
  associated: 4,
  provisioningState: 'Succeeded',
  reservationState: null,
  startsLater: null,
  restartNeeded: [],
};

function judge(facts: Partial<ReservationFacts>): { state: string; advice: string | undefined } {
  const all = { ...atRest, ...facts };
  const state = reservationState(all);
  return { state, advice: reservationAdvice(state, all) };
}

describe('the state of a reservation', () => {
  it('is protected where every slot is used by its machines', () => {
    expect(judge({})).toEqual({ state: 'protected', advice: undefined });
  });

  it.each<[string, Partial<ReservationFacts>]>([
    ['over-allocated', { allocated: 5, associated: 6 }],
    ['over-allocated', { reserved: 0, effective: 0, allocated: 2, associated: 2 }],
    ['latent-over-allocation', { allocated: 4, associated: 6 }],
    ['latent-over-allocation', { allocated: 2, associated: 6 }],
    ['idle', { allocated: 2, associated: 2 }],
    ['idle', { allocated: 0, associated: 0 }],
    ['idle', { allocated: 2, associated: 4 }],
    ['failed', { provisioningState: 'Failed' }],
    ['failed', { provisioningState: 'canceled' }],
    ['failed', { reservationState: 'Declined' }],
    ['failed', { reservationState: 'FulfillmentFailed' }],
    ['partially-fulfilled', { effective: 2, allocated: 2, associated: 2 }],
    ['partially-fulfilled', { reservationState: 'PartiallyFulfilled' }],
    ['pending', { provisioningState: 'Creating', effective: 0, allocated: 0, associated: 0 }],
    ['pending', { provisioningState: 'SomeNewState' }],
    ['pending', { reservationState: 'Committed' }],
    ['pending', { startsLater: '2027-01-01T00:00:00Z' }],
    ['restart-needed', { allocated: 2, restartNeeded: ['vm-a'] }],
    ['protected', { startsLater: '2027-01-01T00:00:00Z', reservationState: 'Live' }],
    ['protected', { provisioningState: null, effective: null }],
    ['protected', { reserved: 0, effective: 0, allocated: 0, associated: 0 }],
    ['protected', { reservationState: 'SomethingNew' }],
  ])('is %s: %j', (state, facts) => {
    expect(judge(facts).state).toBe(state);
  });

  it.each<[string, Partial<ReservationFacts>]>([
    ['failed', { provisioningState: 'Failed', allocated: 9, effective: 2, associated: 12, restartNeeded: ['vm'] }],
    ['over-allocated', { provisioningState: 'Updating', allocated: 9, effective: 2, associated: 12 }],
    ['partially-fulfilled', { reservationState: 'PartiallyFulfilled', provisioningState: 'Updating' }],
    ['pending', { provisioningState: 'Updating', effective: 2, allocated: 2, associated: 12, restartNeeded: ['vm'] }],
    ['partially-fulfilled', { effective: 2, allocated: 2, associated: 12, restartNeeded: ['vm'] }],
    ['restart-needed', { allocated: 2, associated: 12, restartNeeded: ['vm'] }],
    ['latent-over-allocation', { allocated: 2, associated: 12 }],
  ])('is the first of its order where several hold: %s', (state, facts) => {
    expect(judge(facts).state).toBe(state);
  });

  it.each<[string, Partial<ReservationFacts>]>([
    ['unknown', { reserved: null }],
    ['unknown', { allocated: null }],
    ['unknown', { associated: null }],
    ['unknown', { reserved: null, effective: null, allocated: null, associated: null }],
    ['failed', { provisioningState: 'Failed', reserved: null, allocated: null, effective: null, associated: null }],
    ['latent-over-allocation', { allocated: null, associated: 6 }],
    ['idle', { allocated: 1, associated: null }],
    ['protected', { type: 'open', associated: null }],
  ])('is %s as far as the numbers that were read tell: %j', (state, facts) => {
    expect(judge(facts).state).toBe(state);
  });

  const count = fc.option(fc.nat(4));
  const anyFacts = fc.record<ReservationFacts>({
    type: fc.constantFrom('targeted', 'open', 'block', 'future'),
    reserved: count,
    effective: count,
    allocated: count,
    associated: count,
    provisioningState: fc.constantFrom(null, 'Succeeded', 'Failed', 'Updating', 'unheard-of'),
    reservationState: fc.constantFrom(null, 'Live', 'Pending', 'Declined', 'PartiallyFulfilled', 'unheard-of'),
    startsLater: fc.constantFrom(null, '2027-01-01'),
    restartNeeded: fc.constantFrom([], ['vm-a']),
  });

  it('is exactly one for any numbers, and tells the way out of all but a protected one', () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        const state = reservationState(facts);
        expect(capacityStatesWorstFirst).toContain(state);
        expect(state).not.toBe('mismatch');
        if (state !== 'protected') expect(reservationAdvice(state, facts)).toMatch(/^[A-Z0-9a-z].*\.$/);
        expect(reservationAdvice(state, facts) ?? '').not.toMatch(/null|undefined|NaN|\s-\d|!/);
      }),
      { numRuns: 2000 },
    );
  });

  it('is never better for a number that could not be read', () => {
    const counts = ['reserved', 'effective', 'allocated', 'associated'] as const;
    fc.assert(
      fc.property(anyFacts, fc.constantFrom(...counts), (facts, name) => {
        const whole = reservationState(facts);
        const less = reservationState({ ...facts, [name]: null });
        // Not every cloud tells the effective count, and nothing is associated with an open reservation.
        fc.pre(name !== 'effective' && !(name === 'associated' && facts.type === 'open'));
        if (less === 'protected') expect(whole).toBe('protected');
      }),
      { numRuns: 2000 },
    );
  });
});

describe('the advice about a reservation', () => {
  it.each<[string, Partial<ReservationFacts>, string]>([
    [
      'over-allocated',
      { allocated: 5, associated: 6 },
      '5 machines run on 4 reserved instances: those started last are not protected. Raise the quantity to 5, or take 1 out of the group.',
    ],
    [
      'latent',
      { allocated: 4, associated: 6 },
      '6 machines name the group for 4 reserved instances. If all of them start, 2 are not protected. Raise the quantity to 6, or take 2 out of the group.',
    ],
    [
      'idle',
      { allocated: 2, associated: 2 },
      '2 reserved instances are paid and not used. Associate machines of this size with the group, or lower the quantity to 2.',
    ],
    [
      'idle for stopped machines',
      { allocated: 3, associated: 4 },
      '1 reserved instance is paid and not used. It is kept for associated machines that are stopped: start them, or lower the quantity.',
    ],
    [
      'idle for some stopped machines',
      { allocated: 1, associated: 2 },
      '3 reserved instances are paid and not used. Associate machines of this size with the group, or lower the quantity to 2. This keeps a slot for each associated machine that is stopped.',
    ],
    [
      'failed',
      { provisioningState: 'Failed', reserved: 8, effective: 2, allocated: 2, associated: 2 },
      'Its last change failed, and it protects nothing until that is put right. Set the quantity back to 2, which Azure still holds. Machines that run keep running.',
    ],
    [
      'declined',
      { reservationState: 'Declined' },
      'Azure declined this reservation. Delete it, and ask for another size, zone, quantity or date.',
    ],
    [
      'partially fulfilled',
      { reserved: 8, effective: 2, allocated: 2, associated: 2 },
      'Azure holds 2 of 8 reserved instances. Wait for the rest, or lower the quantity to 2: no more machines than that are protected.',
    ],
    ['a later start', { startsLater: '2027-08-01T12:00:00Z' }, 'It begins on 2027-08-01 and protects nothing before.'],
    ['a change', { provisioningState: 'Updating' }, 'A change is under way (Updating). Refresh in some minutes.'],
    [
      'a restart',
      { allocated: 2, restartNeeded: ['a', 'b', 'c', 'd', 'e'] },
      'a, b, c and 2 more run without a slot. A regional machine takes its slot when it starts: stop (deallocate) and start it once, at a time that suits.',
    ],
    [
      'an empty one',
      { reserved: 0, effective: 0, allocated: 0, associated: 0 },
      'It reserves nothing yet. Associate the machines first, then raise the quantity to their number.',
    ],
    ['more held than asked for', { effective: 5 }, 'Azure holds 5, while 4 are asked for. Refresh in some minutes.'],
  ])('%s', (_, facts, advice) => {
    expect(judge(facts).advice).toBe(advice);
  });
});
