import { describe, expect, it } from 'vitest';
import { normalizeRegion, regionPair, regionZones } from '../../../src/core/facts/regions';

describe('regions', () => {
  it('reads display names', () => {
    expect(normalizeRegion('West Europe')).toBe('westeurope');
    expect(normalizeRegion('(US) East US 2')).toBe('eastus2');
    expect(normalizeRegion('NorthEurope')).toBe('northeurope');
  });

  it('knows the zones of a region', () => {
    expect(regionZones('West Europe')).toEqual(['1', '2', '3']);
    expect(regionZones('usgovvirginia')).toEqual(['1', '2', '3']);
    expect(regionZones('chinanorth3')).toEqual(['1', '2', '3']);
  });

  it('tells a region without zones from a name that it does not know', () => {
    expect(regionZones('westus')).toEqual([]);
    expect(regionZones('US Gov Texas')).toEqual([]);
    expect(regionZones('atlantis')).toBeUndefined();
    expect(regionZones('global')).toBeUndefined();
  });

  it('knows types that have no zones in a region that has', () => {
    expect(regionZones('qatarcentral', 'Microsoft.Cache/redisEnterprise')).toEqual([]);
    expect(regionZones('westeurope', 'Microsoft.Cache/redisEnterprise')).toEqual(['1', '2', '3']);
    expect(regionZones('qatarcentral', 'Microsoft.Compute/virtualMachines')).toEqual(['1', '2', '3']);
  });

  it('knows pairs in both directions, and those that go one way', () => {
    expect(regionPair('northeurope')).toBe('westeurope');
    expect(regionPair('West Europe')).toBe('northeurope');
    expect(regionPair('westus3')).toBe('eastus');
    expect(regionPair('eastus')).toBe('westus');
    expect(regionPair('polandcentral')).toBeUndefined();
  });
});
