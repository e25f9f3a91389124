import { describe, expect, it } from 'vitest';
import { emptyDesign } from '../../../../src/core/design/design';
import { choice, unknown } from '../../../../src/core/design/make-value';
import { judgeRegion } from '../../../../src/core/rules/zone/region';
import { resourceOf, source, toValue } from './resource';

const required = unknown('required-parameter', 'it comes from the required parameter location', source);

function locationOf(key: string) {
  return unknown('resource-reference', 'it is read from a resource', source, {
    reference: { key, path: ['location'] },
  });
}

function regions(...names: string[]) {
  return choice(names.map(toValue), source);
}

describe('judgeRegion', () => {
  it('knows a region with zones, however its name is written', () => {
    const judgement = judgeRegion(resourceOf({ location: 'West Europe' }), emptyDesign);
    expect(judgement).toMatchObject({ hasZones: 'yes', region: 'westeurope', label: 'westeurope', note: '' });
    expect(judgement.zones).toEqual(['1', '2', '3']);
  });

  it('knows a region without zones', () => {
    expect(judgeRegion(resourceOf({ location: 'westcentralus' }), emptyDesign).hasZones).toBe('no');
  });

  it('says when the region is not known, and offers the usual zones', () => {
    const judgement = judgeRegion(resourceOf({ location: required }), emptyDesign);
    expect(judgement).toMatchObject({ hasZones: 'unknown', region: undefined, label: 'its region' });
    expect(judgement.note).toContain('not known');
    expect(judgement.zones).toEqual(['1', '2', '3']);
  });

  it('takes a name that no region has for not known', () => {
    expect(judgeRegion(resourceOf({ location: 'atlantis' }), emptyDesign).hasZones).toBe('unknown');
  });

  it('follows a location that is read from another resource, through several', () => {
    const group = resourceOf(
      { location: 'westcentralus' },
      { key: 'group', type: 'Microsoft.Resources/resourceGroups' },
    );
    const network = resourceOf({ location: locationOf('group') }, { key: 'network' });
    const machine = resourceOf({ location: locationOf('network') });
    const design = { ...emptyDesign, resources: [group, network, machine] };
    expect(judgeRegion(machine, design).hasZones).toBe('no');
  });

  it('ends where locations refer to one another', () => {
    const one = resourceOf({ location: locationOf('two') }, { key: 'one' });
    const two = resourceOf({ location: locationOf('one') }, { key: 'two' });
    expect(judgeRegion(one, { ...emptyDesign, resources: [one, two] }).hasZones).toBe('unknown');
  });

  it("takes the parent's location where a child has none", () => {
    const parent = resourceOf({ location: 'swedencentral' }, { key: 'cluster' });
    const child = resourceOf({}, { key: 'pool', parent: 'cluster' });
    expect(judgeRegion(child, { ...emptyDesign, resources: [parent, child] }).region).toBe('swedencentral');
  });

  it('judges a choice of regions that agree', () => {
    const zonal = judgeRegion(resourceOf({ location: regions('westeurope', 'northeurope') }), emptyDesign);
    expect(zonal).toMatchObject({ hasZones: 'yes', region: undefined, label: 'its region' });
    expect(judgeRegion(resourceOf({ location: regions('westus', 'ukwest') }), emptyDesign).hasZones).toBe('no');
  });

  it('does not know a choice of regions that differ', () => {
    expect(judgeRegion(resourceOf({ location: regions('westeurope', 'ukwest') }), emptyDesign).hasZones).toBe(
      'unknown',
    );
  });

  it('finds no zones in an edge zone', () => {
    const resource = resourceOf({ location: 'westus2', extendedLocation: { name: 'losangeles', type: 'EdgeZone' } });
    expect(judgeRegion(resource, emptyDesign).hasZones).toBe('no');
  });
});
