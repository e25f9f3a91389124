import { describe, expect, it } from 'vitest';
import { displayName } from '../../../src/core/design/display-name';
import { only, read } from '../readers/arm/arm-text';

function named(name: string): string {
  const type = 'Microsoft.Sql/servers/encryptionProtector';
  const parameters = { server: { type: 'string' } };
  return displayName(only(read({ parameters, resources: [{ type, apiVersion: '2023-08-01', name }] })));
}

describe('the name of a resource in messages', () => {
  it('is its name where that is known', () => {
    expect(named('sql-payments/current')).toBe('sql-payments/current');
  });

  it('is the type where an expression of a template gives the name', () => {
    expect(named("[format('{0}/{1}', parameters('server'), 'current')]")).toBe(
      'Microsoft.Sql/servers/encryptionProtector',
    );
  });
});
