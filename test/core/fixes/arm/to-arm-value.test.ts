import { describe, expect, it } from 'vitest';
import { literal, object, textSource } from '../../../../src/core/design/make-value';
import type { Resource } from '../../../../src/core/design/resource';
import { toArmValue } from '../../../../src/core/fixes/arm/to-arm-value';
import { KeyedBy, Placeholder, ReferenceTo } from '../../../../src/core/fixes/fix';

describe('toArmValue', () => {
  const key = resource('Microsoft.KeyVault/vaults/keys', 'kv-payments/payments');

  it('refers to a resource by its id', () => {
    expect(toArmValue(new ReferenceTo(key))).toBe(
      "[resourceId('Microsoft.KeyVault/vaults/keys', 'kv-payments', 'payments')]",
    );
  });

  it('reads a property without the envelope that reference() leaves out', () => {
    expect(toArmValue(new ReferenceTo(key, 'properties.keyUri'))).toBe(
      "[reference(resourceId('Microsoft.KeyVault/vaults/keys', 'kv-payments', 'payments')).keyUri]",
    );
  });

  it('reads what stands outside `properties` from the full resource', () => {
    expect(toArmValue(new ReferenceTo(key, 'identity.principalId'))).toBe(
      "[reference(resourceId('Microsoft.KeyVault/vaults/keys', 'kv-payments', 'payments'), '2024-11-01', 'Full').identity.principalId]",
    );
  });

  it('writes the last segment of a name', () => {
    expect(toArmValue(new ReferenceTo(key, 'name'))).toBe('payments');
    const named = resource('Microsoft.KeyVault/vaults/keys', "[parameters('keyName')]");
    expect(toArmValue(new ReferenceTo(named, 'name'))).toBe("[last(split(parameters('keyName'), '/'))]");
  });

  it('names an entry by the resource that it refers to', () => {
    expect(toArmValue(new KeyedBy(new ReferenceTo(key), {}))).toEqual({
      "[resourceId('Microsoft.KeyVault/vaults/keys', 'kv-payments', 'payments')]": {},
    });
    expect(toArmValue(new KeyedBy(new Placeholder('<identity>'), {}))).toEqual({ '<identity>': {} });
  });

  it('escapes a text that looks like an expression', () => {
    expect(toArmValue({ a: ['[b]', new Placeholder('<c>')] })).toEqual({ a: ['[[b]', '<c>'] });
  });
});

function resource(type: string, name: string): Resource {
  const range = { start: 0, end: 1 };
  const source = textSource('main.json', range);
  return {
    key: name,
    type,
    apiVersion: '2024-11-01',
    name: literal(name, source),
    address: `${type}/${name}`,
    language: 'arm',
    file: 'main.json',
    ranges: { declaration: range, symbol: range, type: range, body: range },
    existing: false,
    condition: undefined,
    loop: undefined,
    parent: undefined,
    scope: undefined,
    body: object([], source),
    terraform: undefined,
  };
}
