import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CapacityContext, capacityEstate } from '../../../src/azure/capacity/capacity-estate';
import type { CapacityGroup, CapacityReservation } from '../../../src/azure/estate/capacity';
import type { CapacityRows, GroupUtilization } from '../../../src/azure/rows/capacity-rows';
import { idKey } from '../../../src/azure/rows/resource-id';
import {
  context,
  groupId,
  groupRow,
  live,
  machineId,
  machineRow,
  owner,
  references,
  reservationRow,
  rows,
  scaleSetRow,
} from './rows';

function judge(cells: Partial<CapacityRows>, utilization?: GroupUtilization, more?: Partial<CapacityContext>) {
  const [group] = capacityEstate(rows(cells), context(utilization, more)).groups;
  if (!group) throw new Error('There is no group.');
  return group;
}

function only(group: CapacityGroup): CapacityReservation {
  const [reservation] = group.reservations;
  if (!reservation || group.reservations.length > 1) throw new Error('There is not one reservation.');
  return reservation;
}

/** `name state` of each machine. */
function states(group: CapacityGroup): readonly string[] {
  return group.machines.map(({ name, state }) => `${name} ${state}`);
}

describe('the four numbers of a reservation', () => {
  it('come from the places that hold each, and are never confused', () => {
    const machines = ['a', 'b', 'c', 'd', 'e', 'f'].map((name) => machineRow(name));
    const utilization = live([
      {
        name: 'Zone1',
        effective: 4,
        allocated: ['a', 'b', 'c', 'd', 'e'].map((name) => machineId(name)),
        answer: { sku: { name: 'Standard_D4s_v5', capacity: 4 } },
      },
    ]);
    const group = judge({ reservations: [reservationRow('zone1', { reserved: 3 })], machines }, utilization);
    expect(only(group)).toMatchObject({
      id: `${groupId}/capacityReservations/zone1`,
      size: 'Standard_D4s_v5',
      zone: '1',
      type: 'targeted',
      reserved: 4,
      effective: 4,
      allocated: 5,
      associated: 6,
      state: 'over-allocated',
    });
    expect(group.zones).toEqual(['1', '2']);
  });

  it('are null, and the state is unknown, where only Resource Graph was read', () => {
    const group = judge({ reservations: [reservationRow('zone1')], machines: [machineRow('a')] });
    expect(only(group)).toMatchObject({
      reserved: 2,
      effective: null,
      allocated: null,
      associated: 1,
      state: 'unknown',
    });
    expect(states(group)).toEqual(['a unknown']);
  });

  it('are null where cells hold something else', () => {
    const broken = { virtualMachinesAllocated: 'two', currentCapacity: {} };
    const utilization = live([{ name: 'zone1', view: { utilizationInfo: broken, statuses: 7 } }]);
    const reservations = [reservationRow('zone1', { reserved: 'many' })];
    utilization.reservations[0] && Object.assign(utilization.reservations[0], { sku: 'x', zones: 3, properties: 5 });
    expect(only(judge({ reservations }, utilization))).toMatchObject({
      reserved: null,
      effective: null,
      allocated: null,
      state: 'unknown',
    });
  });

  it('are those of the older answer that has no current capacity', () => {
    const utilization = live([
      {
        name: 'MYCAPACITYRESERVATION',
        allocated: [machineId('myVM1'), machineId('myVM2')],
        answer: { sku: { name: 'Standard_D2s_v3', capacity: 1 }, zones: [] },
      },
    ]);
    expect(only(judge({ groups: [groupRow()] }, utilization))).toMatchObject({
      reserved: 1,
      effective: null,
      allocated: 2,
      zone: null,
      state: 'over-allocated',
    });
  });

  it('count a machine once that is listed in two spellings', () => {
    const utilization = live([
      {
        name: 'zone1',
        effective: 2,
        allocated: [machineId('a'), machineId('A').toUpperCase().slice(1)],
      },
    ]);
    expect(only(judge({ machines: [machineRow('a')] }, utilization))).toMatchObject({ allocated: 1, associated: 1 });
    expect(judge({ machines: [machineRow('a')] }, utilization).machines).toHaveLength(1);
  });

  it('keep the failure beside what was read', () => {
    const error = { code: 'AuthorizationFailed', message: 'Needs Reader.' };
    const failures = new Map([[idKey(groupId), error]]);
    const group = judge({ reservations: [reservationRow('zone1')] }, undefined, { failures });
    expect(group).toMatchObject({ error, reservations: [{ reserved: 2, allocated: null }] });
  });

  it('leave out the row of a reservation that is no longer there', () => {
    const group = judge({ reservations: [reservationRow('gone'), reservationRow('zone1')] }, live([{ name: 'zone1' }]));
    expect(group.reservations.map(({ name }) => name)).toEqual(['zone1']);
  });
});

describe('the associated machines of a reservation', () => {
  const allRead = { virtualMachinesAssociated: references(machineId('a'), machineId('b')) };

  it('are those of its size and zone, whatever the case', () => {
    const machines = [
      machineRow('a', { size: 'standard_d4S_V5' }),
      machineRow('b', { zones: ['2'] }),
      machineRow('c', { size: 'Standard_E4s_v5' }),
      machineRow('d', { zones: [] }),
    ];
    const reservations = [
      reservationRow('z1'),
      reservationRow('z2', { zones: ['2'] }),
      reservationRow('regional', { zones: undefined }),
    ];
    const group = judge({ reservations, machines });
    expect(group.reservations.map(({ name, associated }) => [name, associated])).toEqual([
      ['regional', 1],
      ['z1', 1],
      ['z2', 1],
    ]);
    expect(states(group)).toContain('c mismatch');
  });

  it('are those that Azure lists for it, even where their rows were not read', () => {
    const listed = references(machineId('x', 'other'), machineId('y', 'other').slice(1));
    const group = judge({ reservations: [reservationRow('z1', { associated: listed })] });
    expect(only(group).associated).toBe(2);
    expect(group.machines).toMatchObject([
      { name: 'x', size: null, powerState: null },
      { name: 'y', size: null },
    ]);
  });

  it('are not known where a machine of the group could belong to it', () => {
    const reservations = [reservationRow('z1'), reservationRow('z2', { zones: ['2'] })];
    const group = judge({ reservations, machines: [machineRow('a')] }, live([{ name: 'z1' }, { name: 'z2' }], allRead));
    expect(group.reservations.map(({ associated }) => associated)).toEqual([null, null]);
    expect(states(group)).toEqual(['a unknown', 'b unknown']);
  });

  it('are not known for a shared group without a list, since consumers may have more', () => {
    const shared = groupRow({ sharedWith: references('/subscriptions/Consumer') });
    expect(only(judge({ groups: [shared], reservations: [reservationRow('z1')] })).associated).toBeNull();
  });

  it('are instances of a uniform scale set, too', () => {
    const scaleSets = [scaleSetRow('vmss')];
    expect(only(judge({ reservations: [reservationRow('z1')], scaleSets })).associated).toBe(3);
    const listed = references(`${scaleSets[0]?.id.toUpperCase()}/virtualMachines/0`, machineId('a'));
    const machines = [machineRow('a')];
    const group = judge({
      groups: [groupRow({ associated: listed })],
      reservations: [reservationRow('z1')],
      scaleSets,
      machines,
    });
    expect(only(group).associated).toBe(4);
    expect(group.machines.map(({ name, size }) => [name, size])).toEqual([
      ['a', 'Standard_D4s_v5'],
      ['VMSS_0', 'Standard_D4s_v5'],
    ]);
  });

  it('are not known where the scale set spreads instances over zones, or was not read', () => {
    const reservations = [reservationRow('z1'), reservationRow('e', { size: 'Standard_E4s_v5' })];
    const scaleSets = [scaleSetRow('vmss', { zones: ['1', '2'] })];
    expect(judge({ reservations, scaleSets }).reservations.map(({ associated }) => associated)).toEqual([0, null]);
    const { scaleSets: _, ...unread } = rows({ reservations });
    expect(capacityEstate(unread, context()).groups[0]?.reservations[0]?.associated).toBeNull();
  });

  it('are machines of a flexible scale set that names the group, each once', () => {
    const scaleSets = [scaleSetRow('flex', { orchestrationMode: 'Flexible' })];
    const machines = [machineRow('flex_1', { group: null, scaleSet: scaleSets[0]?.id.toLowerCase() })];
    const estate = capacityEstate(rows({ reservations: [reservationRow('z1')], scaleSets, machines }), context());
    expect(estate.groups[0]?.reservations[0]?.associated).toBe(1);
  });
});

describe('the machines of a group', () => {
  const machines = [
    machineRow('running'),
    machineRow('stopped', { powerState: 'PowerState/deallocated' }),
    machineRow('waiting'),
    machineRow('other-size', { size: 'Standard_D8s_v5' }),
    machineRow('regional', { zones: [] }),
  ];
  const reservations = [reservationRow('z1'), reservationRow('regional', { zones: [] })];

  it('stand as their reservation does', () => {
    const utilization = live([
      {
        name: 'z1',
        effective: 3,
        allocated: [machineId('running')],
        answer: { sku: { name: 'Standard_D4s_v5', capacity: 3 } },
      },
      { name: 'regional', effective: 2, allocated: [], answer: { zones: [] } },
    ]);
    const group = judge({ reservations, machines }, utilization);
    // Azure lists nothing as associated here and scale sets were read, so the count is that of the machines.
    expect(group.reservations.map(({ name, state }) => `${name} ${state}`)).toEqual([
      'regional restart-needed',
      'z1 idle',
    ]);
    expect(states(group)).toEqual([
      'other-size mismatch',
      'regional restart-needed',
      'running protected',
      'stopped protected',
      'waiting pending',
    ]);
    expect(group.reservations[0]?.advice).toMatch(/^regional runs without a slot\./);
  });

  it('are all at risk of over-allocation, since Azure does not tell which are left out', () => {
    const utilization = live([
      {
        name: 'z1',
        effective: 1,
        allocated: ['running', 'waiting'].map((name) => machineId(name)),
        answer: { sku: { name: 'Standard_D4s_v5', capacity: 1 } },
      },
    ]);
    expect(states(judge({ machines: machines.slice(0, 3) }, utilization))).toEqual([
      'running over-allocated',
      'stopped latent-over-allocation',
      'waiting over-allocated',
    ]);
  });

  it('have no guarantee while their reservation has failed', () => {
    const utilization = live([
      {
        name: 'z1',
        effective: 2,
        allocated: [machineId('running')],
        view: { statuses: [{ code: 'ProvisioningState/failed/AllocationFailed' }] },
      },
    ]);
    const group = judge({ machines: machines.slice(0, 2) }, utilization);
    expect(only(group)).toMatchObject({ state: 'failed', advice: expect.stringContaining('back to 2') });
    expect(states(group)).toEqual(['running failed', 'stopped failed']);
  });

  it('are protected as far as Azure holds what was asked for', () => {
    const partial = (allocated: readonly string[]) =>
      live([
        {
          name: 'z1',
          effective: 1,
          allocated: allocated.map((name) => machineId(name)),
          view: { reservationStateInfo: { reservationState: 'PartiallyFulfilled' } },
        },
      ]);
    expect(states(judge({ machines: machines.slice(0, 1) }, partial(['running'])))).toEqual(['running protected']);
    expect(states(judge({ machines: [machineRow('a'), machineRow('b')] }, partial(['a', 'b'])))).toEqual([
      'a partially-fulfilled',
      'b partially-fulfilled',
    ]);
  });

  it('match nothing in a group without reservations', () => {
    expect(states(judge({ machines: [machineRow('a')] }))).toEqual(['a mismatch']);
  });
});

describe('a shared group', () => {
  const sharedWith = references('/subscriptions/Consumer', 'subscriptions/second');
  const physicalZones = new Map([
    [`${owner}/westeurope`, { '1': 'westeurope-az3', '2': 'westeurope-az1' }],
    ['consumer/westeurope', { '1': 'westeurope-az1', '2': 'westeurope-az3' }],
  ]);
  const reservations = [reservationRow('z1'), reservationRow('z2', { zones: ['2'] })];
  const machines = [machineRow('theirs', { subscriptionId: 'consumer', zones: ['1'] })];
  const utilization = live(
    [
      { name: 'z1', effective: 2, allocated: [] },
      { name: 'z2', effective: 2, allocated: [machineId('theirs', 'consumer')], answer: { zones: ['2'] } },
    ],
    {
      virtualMachinesAssociated: references(machineId('theirs', 'consumer')),
      instanceView: { sharedSubscriptionIds: references('/subscriptions/CONSUMER') },
    },
  );

  it('tells owner, consumers and the physical zone of each logical one', () => {
    const group = judge({ groups: [groupRow({ sharedWith })], reservations }, utilization, { physicalZones });
    expect(group.shared).toEqual({
      owner,
      consumers: ['consumer', 'second'],
      physicalZones: { '1': 'westeurope-az3', '2': 'westeurope-az1' },
    });
  });

  it("matches a consumer's machine by physical zone", () => {
    const unlisted = live(
      [
        { name: 'z1', allocated: [] },
        { name: 'z2', allocated: [], answer: { zones: ['2'] } },
      ],
      {
        virtualMachinesAssociated: [],
      },
    );
    const group = judge({ groups: [groupRow({ sharedWith })], reservations, machines }, unlisted, { physicalZones });
    expect(group.reservations.map(({ name, associated }) => [name, associated])).toEqual([
      ['z1', 0],
      ['z2', 1],
    ]);
  });

  it('does not guess where the physical zones are not known', () => {
    const unlisted = live([{ name: 'z1', allocated: [] }], { virtualMachinesAssociated: [] });
    const group = judge({ groups: [groupRow({ sharedWith })], machines }, unlisted);
    expect(only(group).associated).toBeNull();
    expect(states(group)).toEqual(['theirs unknown']);
  });

  it('is not shared where it names no consumer', () => {
    expect(judge({}).shared).toBeNull();
  });
});

describe('the types of reservations', () => {
  it('are told by group and schedule', () => {
    const type = (group: unknown, cells: Parameters<typeof reservationRow>[1]) =>
      only(judge({ groups: [groupRow({ reservationType: group })], reservations: [reservationRow('r', cells)] })).type;
    expect(type(undefined, {})).toBe('targeted');
    expect(type('Targeted', {})).toBe('targeted');
    expect(type('OPEN', {})).toBe('open');
    expect(type('Block', {})).toBe('block');
    expect(type(undefined, { scheduleStart: '2025-08-01', scheduleEnd: '2025-08-02' })).toBe('block');
    expect(type('Targeted', { scheduleStart: '2026-08-01T12:00:00Z', minimumCommitmentDays: 30 })).toBe('future');
    expect(type('SomethingNew', {})).toBe('targeted');
  });

  it('count the slots of an open one by subscription', () => {
    const utilization = live(
      [
        {
          name: 'open',
          view: { utilizationInfo: { currentCapacity: 5, usedReservedCountBySubscription: { a: 3, b: '2' } } },
          answer: { sku: { name: 'Standard_DS1_v2', capacity: 5 } },
        },
      ],
      { reservationType: 'Open' },
    );
    expect(only(judge({}, utilization))).toMatchObject({
      type: 'open',
      reserved: 5,
      allocated: 5,
      associated: null,
      state: 'protected',
    });
  });

  it('wait for the start of a future one, and not beyond', () => {
    const utilization = live([{ name: 'r', allocated: [], effective: 2 }]);
    const state = (start: string) => {
      const reservations = [reservationRow('r', { scheduleStart: start })];
      return only(judge({ reservations }, utilization, { hourlyPrice: () => ({ amount: 1, currency: 'EUR' }) }));
    };
    expect(state('2026-12-01T00:00:00Z')).toMatchObject({ type: 'future', state: 'pending' });
    expect(state('2026-12-01T00:00:00Z').idleCost).toBeUndefined();
    expect(state('2026-11-01T00:00:00Z')).toMatchObject({ state: 'idle', idleCost: { amount: 1460, currency: 'EUR' } });
  });
});

describe('the cost of idle slots', () => {
  const hourlyPrice = (size: string, location: string) =>
    size === 'Standard_D4s_v5' && location === 'westeurope' ? { amount: 0.224, currency: 'EUR' } : undefined;

  it.each([
    ['two of four unused', 4, 4, ['a', 'b'], 327.04],
    ['all used', 2, 2, ['a', 'b'], undefined],
    ['over-allocated', 1, 1, ['a', 'b'], undefined],
    ['what Azure does not hold costs nothing', 8, 3, ['a', 'b'], 163.52],
    ['nothing above what is asked for', 3, 9, ['a', 'b'], 163.52],
  ])('%s', (_, capacity, effective, allocated, amount) => {
    const utilization = live([
      {
        name: 'z1',
        effective,
        allocated: allocated.map((name) => machineId(name)),
        answer: { sku: { name: 'Standard_D4s_v5', capacity } },
      },
    ]);
    expect(only(judge({}, utilization, { hourlyPrice })).idleCost?.amount).toBe(amount);
  });

  it('is not told where the price or the use is not known', () => {
    const idle = live([{ name: 'z1', allocated: [] }]);
    expect(only(judge({}, idle)).idleCost).toBeUndefined();
    expect(only(judge({}, live([{ name: 'z1' }]), { hourlyPrice })).idleCost).toBeUndefined();
  });
});

describe('the capacity of a subscription', () => {
  it('is the same in whatever order the rows come', () => {
    const names = ['a', 'b', 'c', 'd', 'e'];
    const all = rows({
      groups: [groupRow(), groupRow({ id: `${groupId}2`, name: 'crg2' })],
      reservations: [reservationRow('z1'), reservationRow('z2', { zones: ['2'] }), reservationRow('r', { zones: [] })],
      machines: names.map((name, index) => machineRow(name, { zones: index % 2 === 0 ? ['1'] : [] })),
      scaleSets: [scaleSetRow('s'), scaleSetRow('t', { zones: [] })],
      recommended: new Set(),
    });
    const utilization = live([
      { name: 'z1', effective: 2, allocated: names.map((name) => machineId(name)) },
      { name: 'z2', answer: { zones: ['2'] } },
      { name: 'r', allocated: [], answer: { zones: [] } },
    ]);
    const expected = capacityEstate(all, context(utilization));
    const shuffled = <T>(items: readonly T[]) => fc.shuffledSubarray([...items], { minLength: items.length });
    fc.assert(
      fc.property(
        shuffled(all.groups),
        shuffled(all.reservations),
        shuffled(all.machines),
        shuffled(all.scaleSets ?? []),
        shuffled(utilization.reservations),
        (groups, reservations, machines, scaleSets, answers) => {
          const shuffledRows = { ...all, groups, reservations, machines, scaleSets };
          const given = context({ ...utilization, reservations: answers });
          expect(capacityEstate(shuffledRows, given)).toEqual(expected);
        },
      ),
    );
  });
});
