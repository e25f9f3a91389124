import { describe, expect, it } from 'vitest';
import { stringOf } from '../../../../src/core/design/read-value';
import { account, at, read, schema } from './arm-text';

function deployment(properties: object, members: object = {}): object {
  return {
    type: 'Microsoft.Resources/deployments',
    apiVersion: '2022-09-01',
    name: 'inner',
    properties: { mode: 'Incremental', ...properties },
    ...members,
  };
}

function template(members: object): object {
  return { $schema: schema, contentVersion: '1.0.0.0', ...members };
}

describe('deployments in ARM templates', () => {
  it('are read with their inline resources', () => {
    const { resources } = read({ resources: [deployment({ template: template({ resources: [account({})] }) })] });
    expect(resources.map(({ type }) => type)).toEqual([
      'Microsoft.Resources/deployments',
      'Microsoft.Storage/storageAccounts',
    ]);
    expect(at(resources[0], 'properties.mode')).toMatchObject({ value: 'Incremental' });
    expect(at(resources[0], 'properties.template')).toMatchObject({ kind: 'unknown', reason: { code: 'unsupported' } });
  });

  it('evaluate in the template around them, unless they say otherwise', () => {
    const inner = template({
      parameters: { sku: { type: 'string', defaultValue: 'inner' } },
      variables: { tier: 'inner' },
      resources: [account({ sku: { name: "[parameters('sku')]", tier: "[variables('tier')]" } })],
    });
    const outer = {
      parameters: { sku: { type: 'string', defaultValue: 'outer' } },
      variables: { tier: 'outer' },
    };
    const readScope = (scope: string) => {
      const options = { expressionEvaluationOptions: { scope }, template: inner };
      return read({ ...outer, resources: [deployment(options)] }).resources[1];
    };
    expect(at(readScope('outer'), 'sku.name')).toMatchObject({ value: 'outer' });
    expect(at(readScope('outer'), 'sku.tier')).toMatchObject({ value: 'outer' });
    expect(at(readScope('inner'), 'sku.name')).toMatchObject({ value: 'inner' });
    expect(at(readScope('inner'), 'sku.tier')).toMatchObject({ value: 'inner' });
  });

  const parameterized = (parameters: object) => {
    const inner = template({
      parameters: { sku: { type: 'string', defaultValue: 'Basic' }, must: { type: 'string' } },
      resources: [account({ sku: { name: "[parameters('sku')]", tier: "[parameters('must')]" } })],
    });
    const options = { expressionEvaluationOptions: { scope: 'inner' }, template: inner, parameters };
    return read({
      parameters: { given: { type: 'string', defaultValue: 'Premium' }, open: { type: 'bool' } },
      resources: [deployment(options)],
    }).resources[1];
  };

  it('pass values on to their parameters', () => {
    const resource = parameterized({ SKU: { value: "[parameters('given')]" } });
    expect(at(resource, 'sku.name')).toMatchObject({ value: 'Premium' });
    expect(at(resource, 'sku.name')?.source.trail.map(({ description }) => description)).toEqual([
      'parameter sku',
      'parameter given',
    ]);
    expect(at(resource, 'sku.tier')).toMatchObject({ reason: { code: 'required-parameter' } });
  });

  it('pass values that an expression or a copy makes', () => {
    expect(at(parameterized({ sku: "[createObject('value', 'Standard')]" }), 'sku.name')).toMatchObject({
      value: 'Standard',
    });
    const copied = parameterized({ sku: { copy: [{ name: 'value', count: 1, input: 'a' }] } });
    expect(at(copied, 'sku.name')).toMatchObject({ kind: 'array' });
  });

  it('take the default of a parameter that is given null', () => {
    expect(at(parameterized({ sku: { value: null } }), 'sku.name')).toMatchObject({ value: 'Basic' });
    expect(
      at(parameterized({ sku: { value: "[if(parameters('open'), 'Premium', null())]" } }), 'sku.name'),
    ).toMatchObject({
      kind: 'choice',
      options: [{ value: 'Premium' }, { value: 'Basic' }],
    });
  });

  it('do not know the secrets that they are given', () => {
    const secret = { reference: { keyVault: { id: 'x' }, secretName: 'y' } };
    expect(at(parameterized({ must: secret }), 'sku.tier')).toMatchObject({ reason: { code: 'runtime-function' } });
  });

  it('hand down their condition and the scope that they deploy to', () => {
    const inner = template({ resources: [account({})] });
    const { resources } = read({
      parameters: { on: { type: 'bool' } },
      resources: [
        deployment({ template: inner }, { condition: "[parameters('on')]", resourceGroup: 'other' }),
        deployment({ template: inner }, { condition: false }),
      ],
    });
    expect(resources).toHaveLength(2);
    expect(resources[1]).toMatchObject({ condition: { kind: 'unknown' }, scope: { value: 'other' } });
  });

  it('repeat their resources', () => {
    const inner = template({ resources: [account({ name: "[concat('sa', copyIndex())]" })] });
    const { resources } = read({ resources: [deployment({ template: inner }, { copy: { name: 'loop', count: 2 } })] });
    expect(resources.filter(({ type }) => type.endsWith('Accounts')).map(({ name }) => stringOf(name))).toEqual([
      'sa0',
      'sa1',
    ]);
  });

  it('are module calls where their template lies elsewhere', () => {
    const { moduleCalls, resources } = read({
      resources: [
        deployment({ templateLink: { relativePath: 'nested/a.json' }, parameters: { sku: { value: 'Basic' } } }),
        deployment({ templateLink: { uri: "[uri(deployment().properties.templateLink.uri, 'b.json')]" } }),
      ],
    });
    expect(moduleCalls.map(({ source }) => source)).toEqual(['nested/a.json', undefined]);
    expect(moduleCalls[0]).toMatchObject({ language: 'arm', address: 'Microsoft.Resources/deployments/inner' });
    expect(moduleCalls[0]?.arguments.properties.get('sku')?.value).toMatchObject({ value: 'Basic' });
    expect(resources).toHaveLength(2);
  });
});
