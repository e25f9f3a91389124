import { describe, expect, it } from 'vitest';
import { capacityEstate } from '../../../src/azure/capacity/capacity-estate';
import { ageInDays } from '../../../src/azure/capacity/unreserved-machines';
import type { UnreservedMachine } from '../../../src/azure/estate/capacity';
import type { CapacityRows, GroupUtilization, VirtualMachineRow } from '../../../src/azure/rows/capacity-rows';
import { idKey } from '../../../src/azure/rows/resource-id';
import type { AlwaysOnSettings } from '../../../src/core/config/always-on-settings';
import { defaultAlwaysOn } from '../../../src/core/config/always-on-settings';
import { context, groupRow, live, machineId, machineRow, now, rows, scaleSetRow } from './rows';

const alwaysOn: AlwaysOnSettings = {
  tags: ['Always-On=True', 'critical'],
  roles: ['Database'],
  namePatterns: ['DC-*'],
};

function unreserved(
  cells: Partial<CapacityRows>,
  settings: AlwaysOnSettings = alwaysOn,
  utilization?: GroupUtilization,
): readonly UnreservedMachine[] {
  return capacityEstate(rows(cells), context(utilization, { alwaysOn: settings })).unreserved;
}

function loose(name: string, cells: Partial<VirtualMachineRow> = {}): VirtualMachineRow {
  return machineRow(name, { group: '', ...cells });
}

/** Why a machine is listed; undefined where it is not. */
function reason(name: string, cells: Partial<VirtualMachineRow>): string | undefined {
  return unreserved({ machines: [loose(name, cells)] })[0]?.reason;
}

describe('an always-on machine without a reservation', () => {
  it.each<[string, string, Partial<VirtualMachineRow>, string | undefined]>([
    ['tag and value', 'vm', { tags: { 'always-ON': 'true' } }, 'tag Always-On=True'],
    ['tag of any value', 'vm', { tags: { Critical: '' } }, 'tag critical'],
    ['another value', 'vm', { tags: { 'always-on': 'false' } }, undefined],
    ['role by tag', 'vm', { tags: { Role: 'DATABASE' } }, 'role Database'],
    ['role by image', 'vm', { imagePublisher: 'MicrosoftSQLServer' }, 'role Database'],
    ['another role', 'vm', { imagePublisher: 'paloaltonetworks' }, undefined],
    ['name', 'dc-weu-01', {}, 'name DC-*'],
    ['no match', 'adc-01', { tags: null }, undefined],
    ['tags that are none', 'vm', { tags: 'always-on=true' }, undefined],
  ])('is told by %s', (_, name, cells, expected) => {
    expect(reason(name, cells)).toBe(expected);
  });

  it('is told with power state and date', () => {
    expect(unreserved({ machines: [loose('dc-1', { powerState: 'PowerState/deallocated', zones: ['2'] })] })).toEqual([
      {
        id: machineId('dc-1'),
        name: 'dc-1',
        size: 'Standard_D4s_v5',
        zone: '2',
        powerState: 'deallocated',
        timeCreated: '2026-11-01T00:00:00Z',
        reason: 'name DC-*',
      },
    ]);
  });

  it('is told by what Azure Advisor recommends', () => {
    const recommended = new Set([idKey(machineId('vm'))]);
    expect(unreserved({ machines: [loose('vm'), loose('other')], recommended })).toMatchObject([
      { name: 'vm', reason: 'Azure Advisor recommends to reserve its capacity' },
    ]);
  });

  it('is not one that names a group, even of another subscription, by itself or its flexible scale set', () => {
    const scaleSets = [scaleSetRow('flex', { orchestrationMode: 'Flexible' })];
    const machines = [
      machineRow('dc-1', { group: '/subscriptions/x/resourceGroups/y/providers/a/capacityReservationGroups/z' }),
      loose('dc-2', { scaleSet: scaleSets[0]?.id }),
    ];
    expect(unreserved({ machines, scaleSets })).toEqual([]);
  });

  it('is not a spot machine, nor one of another subscription', () => {
    const machines = [loose('dc-1', { priority: 'Spot' }), loose('dc-2', { subscriptionId: 'consumer' })];
    expect(unreserved({ machines })).toEqual([]);
  });

  it('is not one of those that an open reservation holds slots for, unless these are too few', () => {
    const groups = [groupRow({ reservationType: 'Open' })];
    const open = live([{ name: 'open', effective: 2, view: { utilizationInfo: { currentCapacity: 2 } } }]);
    const named = (machines: readonly VirtualMachineRow[]) =>
      unreserved({ groups, machines }, alwaysOn, {
        ...open,
        group: { ...open.group, properties: { ...open.group.properties, reservationType: 'Open' } },
      }).map(({ name }) => name);
    expect(named([loose('dc-1'), loose('dc-2', { zones: ['2'] })])).toEqual(['dc-2']);
    expect(named([loose('dc-1'), loose('vm-2'), loose('vm-3')])).toEqual(['dc-1']);
  });

  it('is found without any configuration', () => {
    const machines = [
      loose('a', { tags: { 'always-on': 'true' } }),
      loose('b', { tags: { role: 'domain-controller' } }),
      loose('c', { imagePublisher: 'fortinet' }),
      loose('d'),
    ];
    expect(unreserved({ machines }, defaultAlwaysOn).map(({ name }) => name)).toEqual(['a', 'b', 'c']);
  });
});

describe('the age of a machine', () => {
  it.each([
    ['2026-11-01T00:00:00Z', 20],
    ['2026-11-21T09:00:00.1234567+00:00', 0],
    ['2027-01-01T00:00:00Z', 0],
    ['yesterday', null],
    [null, null],
  ])('is told in whole days: %s', (created, days) => {
    expect(ageInDays(created, now)).toBe(days);
  });
});
