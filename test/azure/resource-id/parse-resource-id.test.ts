import { describe, expect, it } from 'vitest';
import { parseResourceId } from '../../../src/azure/resource-id/parse-resource-id';
import { idKey, sameId } from '../../../src/azure/rows/resource-id';

const group = '/subscriptions/S1/resourceGroups/rg/providers/Microsoft.Compute/capacityReservationGroups/crg';

describe('a resource id', () => {
  it('is taken apart', () => {
    expect(parseResourceId(`${group}/capacityReservations/Zone1`)).toEqual({
      subscriptionId: 's1',
      resourceGroup: 'rg',
      type: 'microsoft.compute/capacityreservationgroups/capacityreservations',
      names: ['crg', 'Zone1'],
    });
  });

  it.each([
    ['without the slash in front', `${group}/capacityReservations/Zone1`.slice(1)],
    ['in upper case', `${group}/CAPACITYRESERVATIONS/ZONE1`.toUpperCase()],
    ['with the singular that examples have', `${group}/CapacityReservation/Zone1`],
    ['with a slash at the end and blanks around', ` ${group}/capacityReservations/Zone1/ `],
  ])('is the same %s', (_, written) => {
    const plain = `${group}/capacityReservations/Zone1`;
    expect(sameId(written, plain)).toBe(true);
    expect(parseResourceId(written)?.type).toBe(parseResourceId(plain)?.type);
  });

  it('keeps a resource that is called as a type is', () => {
    const named = `${group.replace('/crg', '/capacityReservation')}/capacityReservations/virtualMachine`;
    expect(parseResourceId(named)?.names).toEqual(['capacityReservation', 'virtualMachine']);
    expect(idKey(named)).toBe(named.toLowerCase());
  });

  it('is told by its own type where it extends another resource', () => {
    const extension = `${group}/providers/Microsoft.Insights/diagnosticSettings/logs`;
    expect(parseResourceId(extension)).toMatchObject({
      type: 'microsoft.insights/diagnosticsettings',
      names: ['logs'],
    });
  });

  it.each([
    '',
    '/',
    'vm-1',
    '/subscriptions/s1',
    '/subscriptions/s1/resourceGroups/rg',
    `${group}/capacityReservations`,
  ])('is none where it names no resource of a provider: %j', (text) => {
    expect(parseResourceId(text)).toBeUndefined();
  });
});
