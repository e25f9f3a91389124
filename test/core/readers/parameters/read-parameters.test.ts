import { describe, expect, it } from 'vitest';
import { readParameters } from '../../../../src/core/readers/parameters/read-parameters';
import { show } from '../../../support/show-value';
import { hops, type Texts, written } from '../bicep/deployed';
import { RecordedFiles } from '../recorded-files';

function read(path: string, texts: Texts) {
  const files = new RecordedFiles(texts);
  const { template, values, problems } = readParameters(files.get(path), files);
  return {
    template,
    values,
    problems,
    shown: Object.fromEntries([...values].map(([name, value]) => [name, show(value)])),
  };
}

describe('Bicep parameter files', () => {
  const texts: Texts = {
    'env/prod.bicepparam': `using '../main.bicep'
extends 'base.bicepparam'
import { zones as all } from '../shared.bicep'
var size = 'large'
param sku = 'Standard_ZRS'
param names = ['\${size}-a', sku]
param zones = all
param token = readEnvironmentVariable('TOKEN', '')
param secret = az.getSecret('0000', 'rg', 'vault', 'name')
param outside = externalInput('custom.tool', 'x')
param text = loadTextContent('note.txt')
`,
    'env/base.bicepparam': "using none\nparam sku = 'Standard_LRS'\nparam tags = { team: 'a' }\n",
    'env/note.txt': 'note',
    'shared.bicep': "@export()\nvar zones = ['1']",
  };

  it('give the values that they assign, over those of the file that they extend', () => {
    const { template, shown } = read('env/prod.bicepparam', texts);
    expect(template).toBe('main.bicep');
    expect(shown).toEqual({
      sku: 'Standard_ZRS',
      tags: { team: 'a' },
      names: ['large-a', 'Standard_ZRS'],
      zones: ['1'],
      token: '?runtime-function',
      secret: '?runtime-function',
      outside: '?runtime-function',
      text: 'note',
    });
  });

  it('tell the place of a value and the parameter that it came through', () => {
    const { values } = read('env/prod.bicepparam', texts);
    expect(written(values.get('sku'), texts)).toEqual(['env/prod.bicepparam', "'Standard_ZRS'"]);
    expect(hops(values.get('sku'), texts)).toEqual(['parameter sku at env/prod.bicepparam:sku']);
    expect(written(values.get('tags'), texts)).toEqual(['env/base.bicepparam', "{ team: 'a' }"]);
    expect(hops(values.get('tags'), texts)).toEqual(['parameter tags at env/base.bicepparam:tags']);
  });

  it.each([
    ['a local template', "using './a/main.bicep'", 'env/a/main.bicep'],
    ['a template above', "using '../main.json'", 'main.json'],
    ['no template', 'using none', undefined],
    ['a template of a registry', "using 'br/public:avm/res/a/b:1.0.0'", undefined],
    ['nothing', '', undefined],
  ] as const)('are for %s', (_what, text, expected) => {
    expect(read('env/a.bicepparam', { 'env/a.bicepparam': text }).template).toBe(expected);
  });

  it('are for the template of the file that they extend, where they name none', () => {
    const files = { 'a.bicepparam': "extends 'b/base.bicepparam'", 'b/base.bicepparam': "using 'main.bicep'" };
    expect(read('a.bicepparam', files).template).toBe('b/main.bicep');
  });

  it('end where they extend one another', () => {
    const { shown } = read('a.bicepparam', {
      'a.bicepparam': "extends 'b.bicepparam'\nparam x = 1",
      'b.bicepparam': "extends 'a.bicepparam'\nparam x = 2\nparam y = 3",
    });
    expect(shown).toEqual({ x: 1, y: 3 });
  });

  it('tell their problems', () => {
    const { problems } = read('a.bicepparam', { 'a.bicepparam': 'param x = [\n' });
    expect(problems.map(({ file }) => file)).toContain('a.bicepparam');
  });
});

describe('ARM parameter files', () => {
  const texts: Texts = {
    'prod.parameters.json': JSON.stringify(
      {
        $schema: 'https://schema.management.azure.com/schemas/2019-04-01/deploymentParameters.json#',
        contentVersion: '1.0.0.0',
        parameters: {
          sku: { value: 'Standard_ZRS' },
          none: { value: null },
          tags: { value: { team: ['a', 1, true] } },
          literal: { value: '[resourceGroup().location]' },
          secret: { reference: { keyVault: { id: 'x' }, secretName: 'y' } },
          nothing: {},
        },
      },
      undefined,
      2,
    ),
  };

  it('give plain values, in which nothing is an expression', () => {
    expect(read('prod.parameters.json', texts)).toMatchObject({
      template: undefined,
      problems: [],
      shown: {
        sku: 'Standard_ZRS',
        none: null,
        tags: { team: ['a', 1, true] },
        literal: '[resourceGroup().location]',
        secret: '?runtime-function',
      },
    });
    expect(read('prod.parameters.json', texts).values.has('nothing')).toBe(false);
  });

  it('tell the place of a value and the parameter that it came through', () => {
    const { values } = read('prod.parameters.json', texts);
    expect(written(values.get('sku'), texts)).toEqual(['prod.parameters.json', '"Standard_ZRS"']);
    expect(hops(values.get('sku'), texts)).toEqual(['parameter sku at prod.parameters.json:"sku"']);
  });
});
