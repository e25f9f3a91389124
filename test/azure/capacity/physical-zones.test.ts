import { describe, expect, it } from 'vitest';
import { isSameZone, physicalZonesOf, translateZone } from '../../../src/azure/capacity/physical-zones';

const zones = new Map([
  ['a/westeurope', { '1': 'westeurope-az3', '2': 'westeurope-az1', '3': 'westeurope-az2' }],
  ['b/westeurope', { '1': 'westeurope-AZ1', '2': 'westeurope-az2' }],
]);

describe('the zones of two subscriptions', () => {
  it('are translated by the physical zone', () => {
    expect(translateZone(zones, 'West Europe', '2', 'A', 'b')).toBe('1');
    expect(translateZone(zones, 'westeurope', '1', 'a', 'b')).toBeNull();
    expect(translateZone(zones, 'northeurope', '1', 'a', 'b')).toBeNull();
    expect(translateZone(new Map(), 'westeurope', '1', 'a', 'A')).toBe('1');
  });

  it.each([
    ['2', '1', true],
    ['2', '2', false],
    ['1', '1', null],
    [null, null, true],
    [null, '1', false],
    ['1', null, false],
  ])('%s of one and %s of the other are the same: %s', (one, other, same) => {
    const a = { subscriptionId: 'a', zone: one };
    const b = { subscriptionId: 'b', zone: other };
    expect(isSameZone(zones, 'westeurope', a, b)).toBe(same);
  });

  it('are looked up whatever the spelling of the region', () => {
    expect(physicalZonesOf(zones, 'B', '(Europe) West Europe')).toEqual({
      '1': 'westeurope-AZ1',
      '2': 'westeurope-az2',
    });
    expect(physicalZonesOf(zones, 'c', 'westeurope')).toEqual({});
  });
});
