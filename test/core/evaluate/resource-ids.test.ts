import { describe, expect, it } from 'vitest';
import { access } from '../../../src/core/evaluate/access';
import { call, missing, run, text } from './evaluate-text';

describe('functions that make resource ids', () => {
  it('names the resource and keeps the text of the id', () => {
    const id = run('resourceId', 'Microsoft.Network/virtualNetworks/subnets', 'hub', 'app');
    expect(id).toMatchObject({
      kind: 'unknown',
      reason: { code: 'resource-reference' },
      reference: {
        type: 'Microsoft.Network/virtualNetworks/subnets',
        name: { kind: 'literal', value: 'hub/app' },
        path: ['id'],
      },
    });
    expect(id.kind === 'unknown' && id.pieces?.slice(4)).toEqual([
      '/providers/Microsoft.Network',
      '/virtualNetworks/',
      text('hub'),
      '/subnets/',
      text('app'),
    ]);
  });

  it('takes a subscription and a resource group before the type', () => {
    expect(run('resourceId', missing(), 'rg', 'Microsoft.Network/virtualNetworks', 'hub')).toMatchObject({
      reference: { type: 'Microsoft.Network/virtualNetworks', name: { value: 'hub' } },
      pieces: ['/subscriptions/', { kind: 'unknown' }, '/resourceGroups/', { value: 'rg' }, {}, {}, {}],
    });
  });

  it.each([
    ['subscriptionResourceId', 'Microsoft.Authorization/roleDefinitions'],
    ['tenantResourceId', 'Microsoft.Management/managementGroups'],
    ['managementGroupResourceId', 'Microsoft.Authorization/policyDefinitions'],
  ])('%s names the resource', (name, type) => {
    expect(run(name, type, 'a')).toMatchObject({ reference: { type, name: { value: 'a' } } });
  });

  it('takes the extended resource before the type', () => {
    const base = run('resourceId', 'Microsoft.Storage/storageAccounts', 'a');
    expect(run('extensionResourceId', base, 'Microsoft.Authorization/locks', 'keep')).toMatchObject({
      reference: { type: 'Microsoft.Authorization/locks', name: { value: 'keep' } },
    });
  });

  it('says that it cannot tell names that do not fit the type', () => {
    expect(run('resourceId', 'Microsoft.Network/virtualNetworks', 'a', 'b').kind).toBe('unknown');
    expect(run('resourceId', missing(), 'b')).not.toHaveProperty('reference');
  });

  it('remembers what is read from a resource', () => {
    const id = run('resourceId', 'Microsoft.Network/publicIPAddresses', 'ip');
    const read = access(run('reference', id), text('ipAddress'), call());
    expect(read).toMatchObject({
      reference: { type: 'Microsoft.Network/publicIPAddresses', path: ['properties', 'ipAddress'] },
    });
    expect(access(run('reference', id, '2024-01-01', 'Full'), text('sku'), call())).toMatchObject({
      reference: { path: ['sku'] },
    });
    expect(run('toLower', id)).toMatchObject({ reference: { type: 'Microsoft.Network/publicIPAddresses' } });
  });
});
