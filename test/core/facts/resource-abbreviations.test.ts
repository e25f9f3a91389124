import { describe, expect, it } from 'vitest';
import { resourceName } from '../../../src/core/facts/resource-abbreviations';

describe('the name of a resource', () => {
  it.each([
    ['Microsoft.Compute/virtualMachines', 'app-01', undefined, 'vm-app-01'],
    ['microsoft.compute/virtualmachines', 'app-01', undefined, 'vm-app-01'],
    ['Microsoft.Storage/storageAccounts', 'pay-ments', undefined, 'stpayments'],
    ['Microsoft.Compute/galleries', 'golden-images', undefined, 'gal_golden_images'],
    ['Microsoft.Network/virtualNetworkGateways', 'hub', undefined, 'vgw-hub'],
    ['Microsoft.Network/virtualNetworkGateways', 'hub', 'ExpressRoute', 'ergw-hub'],
    ['Microsoft.Compute/capacityReservationGroups', 'app', undefined, 'crg-app'],
  ])('of %s for %s (%s) is %s', (type, workload, kind, name) => {
    expect(resourceName(type, workload, kind)).toBe(name);
  });

  it('needs an abbreviation', () => {
    expect(() => resourceName('Microsoft.Nothing/atAll', 'x')).toThrow('Microsoft.Nothing/atAll');
    expect(() => resourceName('Microsoft.Compute/disks', 'x', 'swap')).toThrow('of kind swap');
  });
});
