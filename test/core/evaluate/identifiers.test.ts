import { describe, expect, it } from 'vitest';
import { referencedResource } from '../../../src/core/design/links';
import { valueAt } from '../../../src/core/design/read-value';
import { show } from '../../support/show-value';
import { deploy, resourceAt, shown } from '../readers/bicep/deployed';
import { answer, missing, run } from './evaluate-text';

describe('names made of arguments', () => {
  it.each([
    [['test'], 'rbgf3xv4ufgzg'],
    [['hello', 'world'], 'a7wkljktk6wne'],
    [['tyeth'], 'zcztcwvu6iyg6'],
    [['abc'], 'cgtzqvhu4i23s'],
    [['foo', 'bar', 'baz'], 'xzi4ioaxtmth4'],
    [['/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/my-rg'], 'bmg7c6xu4tw46'],
  ])('are what Azure makes of them: uniqueString of %j', (values, expected) => {
    expect(answer('uniqueString', ...values)).toBe(expected);
  });

  it.each([
    [['a', 'b', 'c'], 'a98fa280-e03f-5afa-8d8e-92d0a9c201e8'],
    [['contöso', 1], '45cb2fac-a776-5cb3-874f-3ad5cfada6e3'],
  ])('are what Azure makes of them: guid of %j', (values, expected) => {
    expect(answer('guid', ...values)).toBe(expected);
  });

  it('are unknown for the reason that an argument is', () => {
    const reason = { code: 'required-parameter', text: 'the parameter has no value' };
    expect(run('uniqueString', 'a', missing())).toMatchObject({ kind: 'unknown', reason });
    expect(run('guid', missing())).toMatchObject({ kind: 'unknown', reason });
  });
});

describe('addresses', () => {
  it('are taken apart', () => {
    expect(answer('parseUri', 'HTTPS://Contoso.example:8080/a/b?x=1#y')).toEqual({
      scheme: 'https',
      host: 'contoso.example',
      port: 8080,
      path: '/a/b',
      query: '?x=1',
    });
    expect(show(run('parseUri', 'https://contoso.example'))).toEqual({
      scheme: 'https',
      host: 'contoso.example',
      port: '?unsupported',
      path: '/',
      query: '',
    });
    expect(run('parseUri', 'no address').kind).toBe('unknown');
  });

  it.each([
    [{ scheme: 'https', host: 'a.example', path: '/x', port: 8080, query: '?q=1' }, 'https://a.example:8080/x?q=1'],
    [{ scheme: 'https', host: 'a.example', path: 'x', port: null }, 'https://a.example/x'],
    [{ scheme: 'http', host: 'a.example', path: '', query: 'q' }, 'http://a.example/?q'],
  ])('are built of %j', (components, expected) => {
    expect(answer('buildUri', components)).toBe(expected);
  });

  it('are not built of what lacks a part', () => {
    expect(run('buildUri', { host: 'a.example', path: '/' }).kind).toBe('unknown');
  });
});

describe('ids of resources', () => {
  const vault = `param vaultName string = 'kv-1'
resource vault 'Microsoft.KeyVault/vaults@2023-07-01' = { name: vaultName }
resource key 'Microsoft.KeyVault/vaults/keys@2023-07-01' = { parent: vault, name: 'key-1' }`;

  it('are never empty', () => {
    expect(shown('empty(vault.id)', vault)).toBe(false);
    expect(shown('empty(key.id)', vault)).toBe(false);
    expect(shown('empty(vault.properties.vaultUri)', vault)).toBe('?resource-reference');
  });

  it('tell what is known of their segments', () => {
    expect(shown("split(vault.id, '/')", vault)).toEqual([
      '',
      'subscriptions',
      '?runtime-function',
      'resourceGroups',
      '?runtime-function',
      'providers',
      'Microsoft.KeyVault',
      'vaults',
      'kv-1',
    ]);
    expect(shown("last(split(key.id, '/'))", vault)).toBe('key-1');
    expect(shown("split(key.id, '/')[8]", vault)).toBe('?runtime-function');
    expect(shown("last(split(resourceId('Microsoft.KeyVault/vaults', 'kv-2'), '/'))", '')).toBe('kv-2');
    expect(shown("last(split(resourceId('Microsoft.Network/virtualNetworks/subnets', 'v', 's'), '/'))", '')).toBe('s');
    expect(shown("split(resourceId('Microsoft.Network/virtualNetworks/subnets', 'v', 's'), '/')[8]", '')).toBe('v');
  });

  it('lead from a name that is taken out of them back to the resource', () => {
    const design = deploy({
      'main.bicep': `${vault}
module disk 'disk.bicep' = { name: 'disk', params: { vaultId: vault.id } }`,
      'disk.bicep': `param vaultId string
resource vault 'Microsoft.KeyVault/vaults@2023-07-01' existing = if (!empty(vaultId)) {
  name: last(split(vaultId, '/'))
  scope: resourceGroup(split(vaultId, '/')[4])
}
resource disk 'Microsoft.Compute/diskEncryptionSets@2024-03-02' = { name: 'd', vault: vault.id }`,
    });
    const value = valueAt(resourceAt(design, 'disk').body, 'vault');
    expect(referencedResource(design, value)?.key).toBe('main.bicep#vault');
  });
});
