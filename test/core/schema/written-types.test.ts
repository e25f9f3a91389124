import { describe, expect, it } from 'vitest';
import { writtenTypes } from '../../../src/core/schema/written-types';
import { armSchema, azurermSchema } from '../../support/snippets/schemas';

describe('the types that are written', () => {
  const { arm, azurerm } = writtenTypes(['resource "azurerm_redis_cache" "a" {}']);

  it('are those of snippets, of fixes and of the fixtures, each once', () => {
    expect(arm.some((type) => type.startsWith('Microsoft.Compute/capacityReservationGroups@'))).toBe(true);
    expect(arm.some((type) => type.startsWith('Microsoft.Cache/redis@'))).toBe(true);
    expect(azurerm).toContain('azurerm_redis_cache');
    expect(azurerm).toContain('azurerm_storage_account');
    expect(new Set(arm.map((type) => type.toLowerCase())).size).toBe(arm.length);
  });

  it.each(arm)('%s has a schema of this API version', (name) => {
    const [type = '', apiVersion] = name.split('@');
    expect(armSchema(type)).toMatchObject({
      apiVersion,
      source: expect.stringContaining('Azure/bicep-types-az, commit'),
    });
  });

  it.each(azurerm)('%s has a schema', (type) => {
    expect(azurermSchema(type)).toMatchObject({ type, version: expect.stringMatching(/^5\./) });
  });
});
