import { describe, expect, it } from 'vitest';
import type { FixValue } from '../../../../src/core/fixes/fix';
import { mended } from './mended';

const resource = "resource st 'Microsoft.Cache/redis@2024-11-01' = {\n  name: 'st'\n}\n";

function written(parameters: string, property: string, value: FixValue): string | undefined {
  const text = mended(`${parameters}\n${resource}`, { [property]: value });
  return new RegExp(`${property.split('.').at(-1)}: (.*)`).exec(text ?? '')?.[1];
}

const threeZones = ['1', '2', '3'];

describe("the file's own parameter", () => {
  it.each([
    ['param zones array', 'zones'],
    ['param zones string[]', 'zones'],
    ["param zones array = ['1', '2', '3']", 'zones'],
    ["param zones array = ['3', '1', '2']", 'zones'],
    ['param availabilityZones array', 'availabilityZones'],
  ])('is used for a list of zones: %s', (parameter, expected) => {
    expect(written(parameter, 'zones', threeZones)).toBe(expected);
  });

  it.each([
    'param zones array = []',
    "param zones array = ['1', '2']",
    "param zones array = ['1', '2', ...others]",
    "param zones array = prod ? ['1'] : []",
    'param zones int[]',
    'param zones string',
    'param zones array?',
    'param zones object',
    "param unrelated array = ['1', '2', '3']",
    "var zones = ['1', '2', '3']",
  ])('is not used where its value would keep the finding or does not fit: %s', (parameter) => {
    expect(written(parameter, 'zones', threeZones)).toBe("['1', '2', '3']");
  });

  it('is used for one zone only where its default is that zone', () => {
    expect(written("param zones array = ['2']", 'zones', ['1'])).toBe("['1']");
    expect(written("param zones array = ['1', '2']", 'zones', ['1'])).toBe("['1']");
    expect(written("param zones array = ['1']", 'zones', ['1'])).toBe('zones');
  });

  it.each([
    ['param publicNetworkAccess string', 'publicNetworkAccess'],
    ["param publicNetworkAccess string = 'Disabled'", 'publicNetworkAccess'],
    ["param publicNetworkAccess string = 'Enabled'", "'Disabled'"],
    ["@allowed(['Enabled'])\nparam publicNetworkAccess string", "'Disabled'"],
    ["@allowed(['Enabled', 'Disabled'])\nparam publicNetworkAccess string", 'publicNetworkAccess'],
    ['param publicNetworkAccess bool', "'Disabled'"],
  ])('is used in an object that is new: %s', (parameter, expected) => {
    expect(written(parameter, 'properties.publicNetworkAccess', 'Disabled')).toBe(expected);
  });

  it.each([
    ['param zoneRedundant bool', 'zoneRedundant'],
    ['param zoneRedundant bool = true', 'zoneRedundant'],
    ['param zoneRedundant bool = false', 'true'],
    ['param enableZoneRedundancy bool', 'enableZoneRedundancy'],
  ])('is used for a switch: %s', (parameter, expected) => {
    expect(written(parameter, 'properties.zoneRedundant', true)).toBe(expected);
  });

  it('is not used where its name may mean anything', () => {
    expect(written('param enabled bool', 'properties.enabled', true)).toBe('true');
  });

  it('is not used for an object', () => {
    expect(written('param managedIdentity string', 'managedIdentity', { type: 'SystemAssigned' })).toBe('{');
  });
});
