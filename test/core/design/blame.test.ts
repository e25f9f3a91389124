import { describe, expect, it } from 'vitest';
import { blame } from '../../../src/core/design/blame';
import { literal, object, textSource } from '../../../src/core/design/make-value';
import type { Resource } from '../../../src/core/design/resource';
import type { ObjectValue, Property, Value } from '../../../src/core/design/value';

const file = 'main.bicep';
const symbol = { start: 9, end: 16 };

describe('blame', () => {
  it('stands at the symbol where a property is missing from `properties`', () => {
    const resource = resourceWith(object([property('properties', 30, object([], at(40, 60)))], at(20, 90)));
    expect(blame(resource, 'properties.publicNetworkAccess').at).toEqual({ file, range: symbol });
  });

  it('stands at the name of a narrower object that lacks the property', () => {
    const firewall = property('networkAcls', 45, object([], at(58, 60)));
    const resource = resourceWith(object([property('properties', 30, object([firewall], at(40, 62)))], at(20, 90)));
    expect(blame(resource, 'properties.networkAcls.defaultAction').at.range).toEqual({ start: 45, end: 56 });
  });

  it('stands at the value where it is written in place', () => {
    const access = property('publicNetworkAccess', 45, literal('Enabled', at(66, 75)));
    const resource = resourceWith(object([property('properties', 30, object([access], at(40, 80)))], at(20, 90)));
    expect(blame(resource, 'properties.publicNetworkAccess').at.range).toEqual({ start: 66, end: 75 });
  });
});

function at(start: number, end: number): Value['source'] {
  return textSource(file, { start, end });
}

function property(name: string, start: number, value: Value): Property {
  return { name, nameRange: { start, end: start + name.length }, file, value };
}

function resourceWith(body: ObjectValue): Resource {
  const whole = { start: 0, end: 90 };
  return {
    key: 'account',
    type: 'Microsoft.Storage/storageAccounts',
    apiVersion: '2024-01-01',
    name: literal('stpayments', at(22, 30)),
    address: 'account',
    language: 'bicep',
    file,
    ranges: { declaration: whole, symbol, type: { start: 17, end: 19 }, body: { start: 20, end: 90 } },
    existing: false,
    condition: undefined,
    loop: undefined,
    parent: undefined,
    scope: undefined,
    body,
    terraform: undefined,
  };
}
