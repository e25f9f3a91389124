import { describe, expect, it } from 'vitest';
import { latestStableApiVersion } from '../../../src/core/facts/api-versions';

describe('API versions', () => {
  it('knows the newest stable version of a type, whatever its case', () => {
    expect(latestStableApiVersion('Microsoft.Compute/virtualMachines')).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    expect(latestStableApiVersion('microsoft.network/VIRTUALNETWORKS/subnets')).toBe(
      latestStableApiVersion('Microsoft.Network/virtualNetworks/subnets'),
    );
  });

  it('gives a child that it does not name the version of its parent', () => {
    expect(latestStableApiVersion('Microsoft.DevTestLab/labs/secrets')).toBe(
      latestStableApiVersion('Microsoft.DevTestLab/labs'),
    );
    expect(latestStableApiVersion('Microsoft.Insights')).toBeUndefined();
  });

  it('says nothing of a type that it lacks', () => {
    expect(latestStableApiVersion('Contoso.Toys/trains')).toBeUndefined();
  });
});
