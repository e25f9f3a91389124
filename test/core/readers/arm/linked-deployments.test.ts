import { describe, expect, it } from 'vitest';
import type { Design } from '../../../../src/core/design/design';
import { literal, textSource } from '../../../../src/core/design/make-value';
import { valueAt } from '../../../../src/core/design/read-value';
import type { Value } from '../../../../src/core/design/value';
import { readArmDeployment } from '../../../../src/core/readers/arm/read-arm-deployment';
import { show } from '../../../support/show-value';
import { hops, type Texts } from '../bicep/deployed';
import { RecordedFiles } from '../recorded-files';
import { account, textOf } from './arm-text';

function deploy(texts: Texts, parameters: ReadonlyMap<string, Value> = new Map()): Design {
  const files = new RecordedFiles(texts);
  return readArmDeployment(files.get('main.json'), parameters, files);
}

function linked(link: object, members: object = {}, parameters: object = {}): object {
  return {
    type: 'Microsoft.Resources/deployments',
    apiVersion: '2022-09-01',
    name: 'linked',
    properties: { mode: 'Incremental', templateLink: link, parameters },
    ...members,
  };
}

const storage = textOf({
  parameters: { sku: { type: 'string', defaultValue: 'Standard_LRS' } },
  resources: [account({ sku: { name: "[parameters('sku')]" } })],
  outputs: { sku: { type: 'string', value: "[parameters('sku')]" } },
});

describe('linked templates', () => {
  it('beside the template give their resources, evaluated with the arguments', () => {
    const texts: Texts = {
      'deploy/main.json': '',
      'main.json': textOf({
        parameters: { kind: { type: 'string', defaultValue: 'Premium_ZRS' } },
        resources: [
          linked(
            { relativePath: 'nested/storage.json' },
            { resourceGroup: 'other' },
            { SKU: { value: "[parameters('kind')]" } },
          ),
        ],
      }),
      'nested/storage.json': storage,
    };
    const design = deploy(texts);
    const [, deployed] = design.resources;
    expect(deployed).toMatchObject({
      key: 'main.json#Microsoft.Resources/deployments/linked>nested/storage.json#Microsoft.Storage/storageAccounts/sa',
      file: 'nested/storage.json',
      scope: { value: 'other' },
      calls: [{ file: 'main.json', description: 'deployment linked' }],
    });
    const sku = valueAt(deployed?.body, 'sku.name');
    expect(show(sku)).toBe('Premium_ZRS');
    expect(hops(sku, texts)).toEqual([
      'parameter sku at nested/storage.json:"sku"',
      'module argument sku at main.json:"SKU"',
      'parameter kind at main.json:"kind"',
    ]);
    expect(design.files).toEqual(['main.json', 'nested/storage.json']);
    expect(design.moduleCalls.map(({ source }) => source)).toEqual(['nested/storage.json']);
  });

  it('may be named by an expression, and link further', () => {
    const design = deploy({
      'main.json': textOf({
        variables: { folder: 'nested' },
        resources: [linked({ relativePath: "[concat(variables('folder'), '/middle.json')]" })],
      }),
      'nested/middle.json': textOf({ resources: [linked({ relativePath: 'storage.json' }, { name: 'inner' })] }),
      'nested/storage.json': storage,
    });
    expect(design.resources.map(({ calls }) => calls?.length ?? 0)).toEqual([0, 1, 2]);
  });

  it('give their outputs to the template that links them', () => {
    const design = deploy({
      'main.json': textOf({
        resources: [
          linked({ relativePath: 'storage.json' }),
          account({
            name: 'reader',
            x: "[reference('linked').outputs.sku.value]",
            y: "[reference(resourceId('Microsoft.Resources/deployments', 'linked'), '2022-09-01').outputs.sku.value]",
            z: "[reference('linked').outputs.none.value]",
          }),
        ],
      }),
      'storage.json': storage,
    });
    const reader = design.resources[1];
    expect(['x', 'y', 'z'].map((path) => show(valueAt(reader?.body, path)))).toEqual([
      'Standard_LRS',
      'Standard_LRS',
      '?unresolved-name',
    ]);
  });

  it('hand down their condition, and give nothing where it is false', () => {
    const conditional = (condition: unknown): Design =>
      deploy({
        'main.json': textOf({
          parameters: { on: { type: 'bool' } },
          resources: [linked({ relativePath: 'storage.json' }, { condition })],
        }),
        'storage.json': storage,
      });
    expect(conditional("[parameters('on')]").resources[1]?.condition).toMatchObject({ kind: 'unknown' });
    expect(conditional(false).resources).toEqual([]);
  });

  it.each([
    ['a file that is not there', { relativePath: 'none.json' }, 'unresolved-module'],
    ['a file outside of the workspace', { relativePath: '/etc/a.json' }, 'unresolved-module'],
    ['a file that is no template', { relativePath: 'data.json' }, 'unresolved-module'],
    ['an address', { uri: 'https://example.com/a.json' }, 'unresolved-module'],
    [
      'an address that is made up',
      { uri: "[uri(deployment().properties.templateLink.uri, 'a.json')]" },
      'unresolved-module',
    ],
    ['a template spec', { id: '/subscriptions/0' }, 'unresolved-module'],
    ['the template itself', { relativePath: 'main.json' }, 'cycle'],
  ])('cannot be looked into where they are %s', (_what, link, code) => {
    const design = deploy({
      'main.json': textOf({
        resources: [linked(link), account({ name: 'reader', x: "[reference('linked').outputs.sku.value]" })],
      }),
      'data.json': '{ "a": 1 }',
    });
    expect(design.resources).toHaveLength(2);
    expect(valueAt(design.resources[1]?.body, 'x')).toMatchObject({ kind: 'unknown', reason: { code } });
  });
});

describe('nested templates', () => {
  it('give their outputs to the template around them', () => {
    const nested = (scope: string) => ({
      type: 'Microsoft.Resources/deployments',
      apiVersion: '2022-09-01',
      name: 'nested',
      properties: {
        expressionEvaluationOptions: { scope },
        parameters: { sku: { value: 'inner' } },
        template: {
          parameters: { sku: { type: 'string' } },
          resources: [],
          outputs: { sku: { type: 'string', value: "[parameters('sku')]" } },
        },
      },
    });
    const outputOf = (scope: string): unknown => {
      const design = deploy({
        'main.json': textOf({
          parameters: { sku: { type: 'string', defaultValue: 'outer' } },
          resources: [nested(scope), account({ name: 'reader', x: "[reference('nested').outputs.sku.value]" })],
        }),
      });
      return show(valueAt(design.resources[1]?.body, 'x'));
    };
    expect(outputOf('inner')).toBe('inner');
    expect(outputOf('outer')).toBe('outer');
  });
});

describe('parameters of the entry', () => {
  it('are what the deployment gives', () => {
    const source = textSource('prod.parameters.json', { start: 1, end: 2 });
    const design = deploy({ 'main.json': storage }, new Map([['Sku', literal('Standard_GRS', source)]]));
    const sku = valueAt(design.resources[0]?.body, 'sku.name');
    expect(show(sku)).toBe('Standard_GRS');
    expect(sku?.source.file).toBe('prod.parameters.json');
  });
});
