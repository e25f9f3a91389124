import { describe, expect, it } from 'vitest';
import { booleanOf, idsOf, numberOf, pathOf, textOf, textsOf } from '../../../src/azure/rows/cell';
import { idKey, idSegment, nameOfId, sameId, subscriptionOf } from '../../../src/azure/rows/resource-id';

describe('ids', () => {
  const id = '/subscriptions/sub/resourceGroups/rg/providers/Microsoft.Compute/capacityReservationGroups/crg';

  it.each([
    id.toUpperCase(),
    id.slice(1),
    `${id}/`,
    id.replace('capacityReservationGroups', 'CapacityReservationGroups'),
  ])('are one whatever their form: %s', (other) => {
    expect(sameId(id, other)).toBe(true);
    expect(idKey(other)).toBe(idKey(id));
  });

  it('tell their parts in any case', () => {
    expect(subscriptionOf('SUBSCRIPTIONS/SUB-1/x')).toBe('sub-1');
    expect(idSegment(id.replace('resourceGroups', 'RESOURCEGROUPS'), 'resourceGroups')).toBe('rg');
    expect(subscriptionOf('/tenants/t')).toBeNull();
    expect(nameOfId(`${id}/`)).toBe('crg');
  });
});

describe('cells', () => {
  it('are read as what they are, and as null where they are something else', () => {
    expect([textOf(''), textOf('a'), textOf(1), textOf(null)]).toEqual([null, 'a', null, null]);
    expect([numberOf(0), numberOf('4'), numberOf(''), numberOf(null), numberOf(Number.NaN)]).toEqual([
      0,
      4,
      null,
      null,
      null,
    ]);
    expect([booleanOf('True'), booleanOf(false), booleanOf(1), booleanOf('yes')]).toEqual([true, false, true, null]);
    expect([textsOf(['1', 2, null]), textsOf('1')]).toEqual([['1', '2'], []]);
    expect([idsOf([{ id: 'a' }, {}, null]), idsOf({ id: 'a' })]).toEqual([['a'], []]);
    expect([pathOf({ a: { b: 1 } }, 'a', 'b'), pathOf(null, 'a'), pathOf({}, 'constructor')]).toEqual([
      1,
      undefined,
      undefined,
    ]);
  });
});
