import { describe, expect, it } from 'vitest';
import { type DeclaredState, driftOf } from '../../../src/azure/join/drift';
import { LiveIndex } from '../../../src/azure/join/live-index';
import {
  capacityGroup,
  groupType,
  idOf,
  machineItem,
  machineType,
  reservation,
  reservationType,
  subscription,
} from './estate';

const machine = idOf(machineType, ['vm-1']);
const reserved = idOf(reservationType, ['crg-1', 'Zone1']);

function drift(id: string, declared: Partial<DeclaredState>, live: number | null = 4) {
  const groups = [
    capacityGroup(idOf(groupType, ['crg-1']), {
      zones: ['2', '1'],
      reservations: [reservation(reserved, { reserved: live })],
    }),
  ];
  const index = new LiveIndex([
    subscription({ capacity: { groups, unreserved: [] }, zones: { items: [machineItem(machine, { zones: ['2'] })] } }),
  ]);
  const item = index.find(id);
  if (!item) throw new Error(`${id} is not in the estate`);
  return driftOf({ zones: undefined, capacity: undefined, ...declared }, item);
}

describe('drift', () => {
  it('tells both zones', () => {
    const [found] = drift(machine, { zones: ['1'] });
    expect(found?.about).toBe('zones');
    expect(found?.message).toMatch(/^vm-1 is in zone 2 in Azure, and in zone 1 here\./);
    expect(drift(machine, { zones: [] })[0]?.message).toMatch(/^vm-1 is in zone 2 in Azure, and in no zone here\./);
  });

  it('tells both capacities', () => {
    const [found] = drift(reserved, { capacity: 2 });
    expect(found?.about).toBe('capacity');
    expect(found?.message).toMatch(/^Zone1 reserves 4 in Azure, and 2 here\. The next deployment gives up slots/);
    expect(drift(reserved, { capacity: 6 })[0]?.message).toContain('needs 2 more');
  });

  it('is none where both are equal, whatever their order', () => {
    expect(drift(machine, { zones: ['2'] })).toEqual([]);
    expect(drift(idOf(groupType, ['crg-1']), { zones: ['1', '2'] })).toEqual([]);
    expect(drift(reserved, { zones: ['1'], capacity: 4 })).toEqual([]);
  });

  it('is none where one side is not known', () => {
    expect(drift(machine, {})).toEqual([]);
    expect(drift(reserved, { capacity: 2 }, null)).toEqual([]);
  });
});
