import { describe, expect, it } from 'vitest';
import { referencedResource, referrers } from '../../../../src/core/design/links';
import { stringOf } from '../../../../src/core/design/read-value';
import { account, at, only, read, textOf } from './arm-text';

const network = { type: 'Microsoft.Network/virtualNetworks', apiVersion: '2024-05-01', name: 'hub' };

describe('resources of ARM templates', () => {
  it('have a type, an API version, a name and an address', () => {
    expect(only(read({ resources: [account({})] }))).toMatchObject({
      key: 'main.json#Microsoft.Storage/storageAccounts/sa',
      type: 'Microsoft.Storage/storageAccounts',
      apiVersion: '2024-01-01',
      name: { value: 'sa' },
      address: 'Microsoft.Storage/storageAccounts/sa',
      language: 'arm',
      file: 'main.json',
      existing: false,
      condition: undefined,
      loop: undefined,
      parent: undefined,
      scope: undefined,
    });
  });

  it('are found by what names them', () => {
    const template = { resources: [account({})] };
    const text = textOf(template);
    const { ranges } = only(read(template));
    const slice = ({ start, end }: { start: number; end: number }) => text.slice(start, end);
    expect(slice(ranges.symbol)).toBe('Microsoft.Storage/storageAccounts');
    expect(slice(ranges.type)).toBe('"Microsoft.Storage/storageAccounts"');
    expect(JSON.parse(slice(ranges.declaration))).toEqual(template.resources[0]);
    expect(ranges.body).toEqual(ranges.declaration);
    expect(ranges.apiVersion && slice(ranges.apiVersion)).toBe('2024-01-01');
  });

  it('have no place for an API version that an expression gives', () => {
    const variables = { version: '2024-01-01' };
    const resource = only(read({ variables, resources: [account({ apiVersion: "[variables('version')]" })] }));
    expect(resource.apiVersion).toBe('2024-01-01');
    expect(resource.ranges.apiVersion).toBeUndefined();
  });

  it('have the name as written in their address where it is not known', () => {
    const resource = only(
      read({ parameters: { n: { type: 'string' } }, resources: [account({ name: "[parameters('n')]" })] }),
    );
    expect(resource.address).toBe("Microsoft.Storage/storageAccounts/[parameters('n')]");
  });

  it('are nested in their parents', () => {
    const { resources } = read({
      resources: [{ ...network, resources: [{ type: 'subnets', apiVersion: '2024-05-01', name: 'app' }] }],
    });
    expect(resources[1]).toMatchObject({
      type: 'Microsoft.Network/virtualNetworks/subnets',
      name: { value: 'app' },
      address: 'Microsoft.Network/virtualNetworks/subnets/hub/app',
      parent: resources[0]?.key,
    });
  });

  it('find a parent that is written beside them', () => {
    const subnet = { type: 'Microsoft.Network/virtualNetworks/subnets', apiVersion: '2024-05-01' };
    const parameters = { prefix: { type: 'string' } };
    const { resources } = read({
      parameters,
      resources: [
        { ...subnet, name: "[concat(parameters('prefix'), '-hub/app')]" },
        { ...network, name: "[format('{0}-hub', parameters('prefix'))]" },
        { ...subnet, name: 'elsewhere/app' },
      ],
    });
    expect(resources[0]).toMatchObject({ name: { value: 'app' }, parent: resources[1]?.key });
    expect(resources[2]).toMatchObject({ name: { value: 'elsewhere/app' }, parent: undefined });
  });

  it('read extensions that are written as children', () => {
    const { resources } = read({
      resources: [
        account({
          resources: [{ type: 'providers/locks', apiVersion: '2020-05-01', name: 'Microsoft.Authorization/keep' }],
        }),
        {
          type: 'Microsoft.Storage/storageAccounts/providers/diagnosticSettings',
          apiVersion: '2021-05-01-preview',
          name: "[concat(parameters('x'), '/Microsoft.Insights/all')]",
        },
      ],
      parameters: { x: { type: 'string' } },
    });
    expect(resources.map(({ type }) => type).slice(1)).toEqual([
      'Microsoft.Authorization/locks',
      'Microsoft.Insights/diagnosticSettings',
    ]);
  });

  it('are left out where their condition is known to be false', () => {
    const parameters = { on: { type: 'bool' }, off: { type: 'bool', defaultValue: false } };
    const { resources } = read({
      parameters,
      resources: [
        account({ name: 'a', condition: "[parameters('off')]" }),
        account({ name: 'b', condition: "[parameters('on')]" }),
        account({ name: 'c', condition: true }),
      ],
    });
    expect(resources.map(({ name }) => stringOf(name))).toEqual(['b', 'c']);
    expect(resources[0]?.condition).toMatchObject({ kind: 'unknown', reason: { code: 'required-parameter' } });
    expect(resources[1]?.condition).toBeUndefined();
  });

  it('are repeated by a loop of known length', () => {
    const { resources } = read({
      resources: [
        account({
          name: "[concat('sa', copyIndex(1))]",
          copy: { name: 'loop', count: 2 },
          tags: { n: "[copyIndex('loop')]" },
        }),
      ],
    });
    expect(resources.map(({ name, loop }) => [stringOf(name), loop])).toEqual([
      ['sa1', { instance: '0' }],
      ['sa2', { instance: '1' }],
    ]);
    expect(at(resources[1], 'tags.n')).toMatchObject({ value: 1 });
    expect(at(resources[1], 'copy')).toBeUndefined();
    expect(new Set(resources.map(({ key }) => key)).size).toBe(2);
  });

  it('are one instance where the length of the loop is not known, and none where it is zero', () => {
    const parameters = { count: { type: 'int' } };
    const [resource, ...others] = read({
      parameters,
      resources: [
        account({ name: "[concat('sa', copyIndex())]", copy: { name: 'loop', count: "[parameters('count')]" } }),
        account({ copy: { name: 'none', count: 0 } }),
      ],
    }).resources;
    expect(resource).toMatchObject({ loop: {}, name: { kind: 'unknown', pieces: ['sa', {}] } });
    expect(others).toEqual([]);
  });

  it('are expanded a hundred times at most', () => {
    expect(read({ resources: [account({ copy: { name: 'loop', count: 800 } })] }).resources).toHaveLength(100);
  });

  it('have symbolic names', () => {
    const { resources } = read({
      languageVersion: '2.0',
      resources: {
        vault: {
          existing: true,
          type: 'Microsoft.KeyVault/vaults',
          apiVersion: '2023-07-01',
          name: 'kv',
          scope: '[resourceGroup()]',
        },
        data: account({ properties: { uri: "[reference('vault').vaultUri]" } }),
        many: account({ name: "[format('sa{0}', copyIndex())]", copy: { name: 'many', count: 2 } }),
        last: account({ name: 'last', properties: { id: "[resourceInfo(format('many[{0}]', 1)).id]" } }),
      },
    });
    expect(resources.map(({ address, key, existing }) => [address, key, existing])).toEqual([
      ['vault', 'main.json#vault', true],
      ['data', 'main.json#data', false],
      ['many', 'main.json#many[0]', false],
      ['many', 'main.json#many[1]', false],
      ['last', 'main.json#last', false],
    ]);
    expect(resources[0]?.scope?.kind).toBe('unknown');
    expect(at(resources[1], 'properties.uri')).toMatchObject({
      reference: { key: 'main.json#vault', path: ['properties', 'vaultUri'] },
    });
    expect(at(resources[4], 'properties.id')).toMatchObject({ reference: { key: 'main.json#many[1]', path: ['id'] } });
  });

  it('refer to each other by id, through unknown names too', () => {
    const design = read({
      parameters: { ip: { type: 'string' } },
      resources: [
        {
          type: 'Microsoft.Network/networkInterfaces',
          apiVersion: '2024-05-01',
          name: 'nic',
          properties: {
            publicIPAddress: { id: "[resourceId('Microsoft.Network/publicIPAddresses', parameters('ip'))]" },
          },
        },
        { type: 'Microsoft.Network/publicIpAddresses', apiVersion: '2024-05-01', name: "[parameters('ip')]" },
      ],
    });
    const [nic, ip] = design.resources;
    expect(referencedResource(design, at(nic, 'properties.publicIPAddress.id'))).toBe(ip);
    expect(ip && referrers(design, ip, 'Microsoft.Network/networkInterfaces')).toEqual([nic]);
  });

  it('have keys of their own where two are alternatives of one name', () => {
    const { resources } = read({ resources: [account({}), account({})] });
    expect(new Set(resources.map(({ key }) => key)).size).toBe(2);
  });

  it('are skipped where the text is not finished', () => {
    const text = `{"$schema":"deploymentTemplate.json#","resources":[{"name":"a"},{"type":},3,{"type":"A.B/c","name":"b"`;
    const design = read(text);
    expect(design.resources.map(({ address }) => address)).toEqual(['A.B/c/b']);
    expect(design.problems.length).toBeGreaterThan(0);
  });

  it('come with the comments of the file', () => {
    expect(read(`// why\n${textOf({ resources: [] })}`).comments).toEqual([
      { file: 'main.json', range: { start: 0, end: 6 }, text: '// why' },
    ]);
  });
});
