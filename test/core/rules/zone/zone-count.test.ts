import { describe, expect, it } from 'vitest';
import { array, choice, unknown } from '../../../../src/core/design/make-value';
import { zoneCounts } from '../../../../src/core/rules/zone/zone-count';
import { resourceOf, source, toValue } from './resource';

const bicep = resourceOf({});
const azurerm = resourceOf({}, { terraform: { type: 'azurerm_public_ip', providerMajors: [5] } });
const azapi = resourceOf({}, { terraform: { type: 'azapi_resource', providerMajors: [2] } });
const required = unknown('required-parameter', 'it comes from the required parameter zone', source);

describe('zoneCounts', () => {
  it('counts the zones of a list', () => {
    expect(zoneCounts(undefined, bicep)).toEqual(['none']);
    expect(zoneCounts(toValue([]), bicep)).toEqual(['none']);
    expect(zoneCounts(toValue(['1']), bicep)).toEqual(['one']);
    expect(zoneCounts(toValue(['1', 2]), bicep)).toEqual(['several']);
  });

  it('counts a zone that is named twice once', () => {
    expect(zoneCounts(toValue(['1', '1']), bicep)).toEqual(['one']);
  });

  it('counts every possibility', () => {
    const either = choice([toValue(['1', '2', '3']), toValue(null)], source);
    expect(zoneCounts(either, bicep)).toEqual(['several', 'none']);
  });

  it('cannot count a list that is not known', () => {
    expect(zoneCounts(required, bicep)).toBe(required);
  });

  it('counts an item of an ARM list whose zone is not known', () => {
    expect(zoneCounts(toValue([required]), bicep)).toEqual(['one']);
    expect(zoneCounts(toValue([required]), azapi)).toEqual(['one']);
  });

  it('does not count an azurerm argument that may be null', () => {
    expect(zoneCounts(toValue([required]), azurerm)).toBe(required);
    expect(zoneCounts(array([choice([toValue('1'), toValue(null)], source)], source), azurerm)).toBe('mixed');
  });

  it('tells several of a list that may go on', () => {
    expect(zoneCounts(array([toValue('1'), toValue('2')], source, required), bicep)).toEqual(['several']);
    expect(zoneCounts(array([toValue('1')], source, required), bicep)).toBe(required);
  });
});
