import { describe, expect, it } from 'vitest';
import { referencedResource } from '../../../../src/core/design/links';
import { literal, textSource } from '../../../../src/core/design/make-value';
import { valueAt } from '../../../../src/core/design/read-value';
import { show } from '../../../support/show-value';
import { deploy, evaluated, hops, resourceAt, shown, type Texts, written } from './deployed';

const account = `param name string
param sku string = 'Standard_LRS'
param tier string?
resource account 'Microsoft.Storage/storageAccounts@2024-01-01' = {
  name: name
  sku: { name: sku, tier: tier }
}
output id string = account.id
output sku string = sku
output name string = account.name
`;

describe('modules', () => {
  it('give their resources, evaluated with the arguments of each call', () => {
    const design = deploy({
      'main.bicep': `module a 'storage/account.bicep' = { name: 'a', params: { name: 'one', sku: 'Standard_ZRS' } }
module b './storage/account.bicep' = { name: 'b', params: { name: 'two' } }`,
      'storage/account.bicep': account,
    });
    expect(design.resources.map(({ key, name, body }) => [key, show(name), show(valueAt(body, 'sku.name'))])).toEqual([
      ['main.bicep#a>storage/account.bicep#account', 'one', 'Standard_ZRS'],
      ['main.bicep#b>storage/account.bicep#account', 'two', 'Standard_LRS'],
    ]);
    expect(design.files).toEqual(['main.bicep', 'storage/account.bicep']);
  });

  it('tell the way from the resource to the text that is to be mended', () => {
    const texts: Texts = {
      'main.bicep': `var wanted = 'Standard_GRS'
module outer 'outer.bicep' = { name: 'o', params: { kind: wanted } }`,
      'outer.bicep': `param kind string
module inner 'account.bicep' = { name: 'i', params: { name: 'sa', sku: kind } }`,
      'account.bicep': account,
    };
    const design = deploy(texts);
    const resource = resourceAt(design, 'account');
    const sku = valueAt(resource.body, 'sku.name');
    expect(hops(sku, texts)).toEqual([
      'parameter sku at account.bicep:sku',
      'module argument sku at outer.bicep:sku',
      'parameter kind at outer.bicep:kind',
      'module argument kind at main.bicep:kind',
      'variable wanted at main.bicep:wanted',
    ]);
    expect(written(sku, texts)).toEqual(['main.bicep', "'Standard_GRS'"]);
    expect(resource.calls?.map(({ file, description }) => [file, description])).toEqual([
      ['main.bicep', 'module outer'],
      ['outer.bicep', 'module inner'],
    ]);
    expect(resource.key).toBe('main.bicep#outer>outer.bicep#inner>account.bicep#account');
  });

  it.each([
    ['a loop', '[for rule in rules: { access: rule.access }]', '[0].access'],
    ['a mapping', 'map(rules, rule => { access: rule.access })', '[0].access'],
    ['a filter', "filter(rules, rule => rule.name == 'b')", '[0].access'],
    ['a reduction', 'reduce(rules, [], (all, rule) => concat(all, [rule]))', '[0].access'],
    ['a sorted list', 'sort(rules, (a, b) => a.name < b.name)', '[0].access'],
    ['a spread list', '[...rules]', '[0].access'],
    ['a joined list', 'concat(rules, [])', '[0].access'],
    ['a united list', 'union(rules, [])', '[0].access'],
    ['a flattened list', 'flatten([rules])', '[0].access'],
    ['a part of a list', 'take(rules, 1)', '[0].access'],
    ['the first of a list', 'first(rules)', '.access'],
    ['a united object', 'union(rule, {})', '.access'],
    ['a spread object', '{ ...rule }', '.access'],
    ['the items of an object', 'items(rule)', '[0].value'],
    ['a mapped object', 'mapValues(rule, one => one)', '.access'],
  ])('tell the way to what is mended where it leads through %s', (_, expression, part) => {
    const texts: Texts = {
      'main.bicep': `module m 'm.bicep' = {
  name: 'm'
  params: { rules: [{ name: 'b', access: 'Allow' }], rule: { access: 'Allow' } }
}`,
      'm.bicep': `param rules array
param rule object
var made = ${expression}
resource r 'M.N/readers@1' = { name: 'r', x: made${part} }`,
    };
    const value = valueAt(resourceAt(deploy(texts), 'r').body, 'x');
    expect(written(value, texts)).toEqual(['main.bicep', "'Allow'"]);
    const name = expression.includes('rules') ? 'rules' : 'rule';
    expect(hops(value, texts)).toEqual([
      'variable made at m.bicep:made',
      `parameter ${name} at m.bicep:${name}`,
      `module argument ${name} at main.bicep:${name}`,
    ]);
  });

  it('keep the default where it is written in the module', () => {
    const texts: Texts = {
      'main.bicep': "module a 'account.bicep' = { name: 'a', params: { name: 'sa' } }",
      'account.bicep': account,
    };
    const sku = valueAt(resourceAt(deploy(texts), 'account').body, 'sku.name');
    expect(written(sku, texts)).toEqual(['account.bicep', "'Standard_LRS'"]);
    expect(hops(sku, texts)).toEqual(['parameter sku at account.bicep:sku']);
  });

  it('take the default for a null argument, and for the options of a choice that are null', () => {
    const skuOf = (argument: string): unknown => {
      const design = deploy({
        'main.bicep': `param premium bool
module a 'account.bicep' = { name: 'a', params: { name: 'sa', sku: ${argument} } }`,
        'account.bicep': account,
      });
      return show(valueAt(resourceAt(design, 'account').body, 'sku.name'));
    };
    expect(skuOf('null')).toBe('Standard_LRS');
    expect(skuOf("premium ? 'Premium_LRS' : null")).toEqual({ oneOf: ['Premium_LRS', 'Standard_LRS'] });
  });

  it('give null for a parameter that may be left out', () => {
    const design = deploy({
      'main.bicep': "module a 'account.bicep' = { name: 'a', params: { name: 'sa' } }",
      'account.bicep': account,
    });
    expect(show(valueAt(resourceAt(design, 'account').body, 'sku'))).toEqual({ name: 'Standard_LRS', tier: null });
  });

  it('do not know a required parameter that the call leaves out', () => {
    const design = deploy({
      'main.bicep': "module a 'account.bicep' = { name: 'a' }",
      'account.bicep': account,
    });
    expect(show(resourceAt(design, 'account').name)).toBe('?required-parameter');
  });

  it('take arguments from an object that is spread or named', () => {
    const argumentsOf = (params: string): unknown => {
      const design = deploy({
        'main.bicep': `param more object
var some = { name: 'sa', sku: 'Standard_ZRS' }
module a 'account.bicep' = { name: 'a', params: ${params} }`,
        'account.bicep': account,
      });
      const { name, body } = resourceAt(design, 'account');
      return [show(name), show(valueAt(body, 'sku.name'))];
    };
    expect(argumentsOf('some')).toEqual(['sa', 'Standard_ZRS']);
    expect(argumentsOf("{ ...some, sku: 'Premium_ZRS' }")).toEqual(['sa', 'Premium_ZRS']);
    expect(argumentsOf("{ name: 'sb', ...more }")).toEqual([
      { oneOf: ['sb', '?required-parameter'] },
      '?required-parameter',
    ]);
  });

  it('are deployed once for each item of a known loop', () => {
    const design = deploy({
      'main.bicep': `module all 'account.bicep' = [for (sku, i) in ['Standard_LRS', 'Standard_ZRS']: {
  name: 'a\${i}'
  params: { name: 'sa\${i}', sku: sku }
}]`,
      'account.bicep': account,
    });
    expect(design.resources.map(({ key, name, body }) => [key, show(name), show(valueAt(body, 'sku.name'))])).toEqual([
      ['main.bicep#all[0]>account.bicep#account', 'sa0', 'Standard_LRS'],
      ['main.bicep#all[1]>account.bicep#account', 'sa1', 'Standard_ZRS'],
    ]);
    expect(design.moduleCalls.map(({ key }) => key)).toEqual(['main.bicep#all[0]', 'main.bicep#all[1]']);
    expect(design.resources[1]?.calls?.[0]?.description).toBe('module all[1]');
  });

  it('are deployed once where the items of a loop are not known', () => {
    const design = deploy({
      'main.bicep': `param names array
module all 'account.bicep' = [for name in names: { name: name, params: { name: name, sku: 'Standard_ZRS' } }]`,
      'account.bicep': account,
    });
    expect(design.resources.map(({ name, body }) => [show(name), show(valueAt(body, 'sku.name'))])).toEqual([
      ['?required-parameter', 'Standard_ZRS'],
    ]);
  });

  it('are left out, with all that they deploy, where their condition is known to be false', () => {
    const texts = (value: string): Texts => ({
      'main.bicep': `param on bool = ${value}
module outer 'outer.bicep' = if (on) { name: 'o' }`,
      'outer.bicep': "module inner 'account.bicep' = { name: 'i', params: { name: 'sa' } }",
      'account.bicep': account,
    });
    expect(deploy(texts('false'))).toMatchObject({ resources: [], moduleCalls: [] });
    expect(deploy(texts('true')).resources.map(({ condition }) => condition)).toEqual([undefined]);
  });

  it('hand an unknown condition and their scope to all that they deploy', () => {
    const design = deploy({
      'main.bicep': `param on bool
module outer 'outer.bicep' = if (on) { name: 'o', scope: resourceGroup('shared') }`,
      'outer.bicep': "module inner 'account.bicep' = { name: 'i', params: { name: 'sa' } }",
      'account.bicep': account,
    });
    const { condition, scope } = resourceAt(design, 'account');
    expect(show(condition)).toBe('?required-parameter');
    expect(show(scope)).toBe('?runtime-function');
  });

  it('of a registry stay calls with their arguments, and a known one makes its resource', () => {
    const texts: Texts = {
      'main.bicep': `param zone int = 2
module vm 'br/public:avm/res/compute/virtual-machine:0.1.0' = { name: 'vm', params: { zone: zone } }
module spec 'ts:00000000-0000-0000-0000-000000000000/rg/spec:v1' = { name: 'spec', params: { a: vm.outputs.name } }`,
    };
    const { moduleCalls, resources, files } = deploy(texts);
    expect([resources.map(({ type, address }) => [type, address]), files]).toEqual([
      [['Microsoft.Compute/virtualMachines', 'vm']],
      ['main.bicep'],
    ]);
    expect(moduleCalls.map(({ source, arguments: given }) => [source, show(given)])).toEqual([
      ['br/public:avm/res/compute/virtual-machine:0.1.0', { zone: 2 }],
      ['ts:00000000-0000-0000-0000-000000000000/rg/spec:v1', { a: '?unresolved-module' }],
    ]);
  });

  it('may be ARM templates', () => {
    const template = {
      $schema: 'https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#',
      contentVersion: '1.0.0.0',
      parameters: { Name: { type: 'string' }, sku: { type: 'string', defaultValue: 'Standard_LRS' } },
      resources: [
        {
          type: 'Microsoft.Storage/storageAccounts',
          apiVersion: '2024-01-01',
          name: "[parameters('name')]",
          sku: { name: "[parameters('sku')]" },
        },
      ],
      outputs: {
        sku: { type: 'string', value: "[parameters('sku')]" },
        id: { type: 'string', value: "[resourceId('Microsoft.Storage/storageAccounts', parameters('name'))]" },
      },
    };
    const texts: Texts = {
      'main.bicep': `module a './a.json' = { name: 'a', params: { name: 'sa', sku: 'Standard_ZRS' } }
resource reader 'M.N/readers@1' = { name: 'reader', x: a.outputs.sku, y: a.outputs.id }`,
      'a.json': JSON.stringify(template, undefined, 2),
    };
    const design = deploy(texts);
    const deployed = design.resources[1];
    expect(deployed?.key).toBe('main.bicep#a>a.json#Microsoft.Storage/storageAccounts/sa');
    expect(deployed?.calls?.map(({ description }) => description)).toEqual(['module a']);
    expect(hops(valueAt(deployed?.body, 'sku.name'), texts)).toEqual([
      'parameter sku at a.json:"sku"',
      'module argument sku at main.bicep:sku',
    ]);
    const reader = resourceAt(design, 'reader');
    expect(show(valueAt(reader.body, 'x'))).toBe('Standard_ZRS');
    expect(referencedResource(design, valueAt(reader.body, 'y'))).toBe(deployed);
  });
});

describe('parameters of the entry', () => {
  it('are what the deployment gives, by their name without case', () => {
    const source = textSource('prod.bicepparam', { start: 6, end: 9 });
    const given = new Map([['SKU', literal('Standard_ZRS', source)]]);
    const design = deploy({ 'main.bicep': `${account}` }, given);
    const sku = valueAt(resourceAt(design, 'account').body, 'sku.name');
    expect(show(sku)).toBe('Standard_ZRS');
    expect(sku?.source.file).toBe('prod.bicepparam');
  });
});

describe('outputs', () => {
  const texts = { 'account.bicep': account };
  const call = "module a 'account.bicep' = { name: 'call', params: { name: 'sa', sku: 'Premium_ZRS' } }";

  it('are what the module makes of its arguments', () => {
    expect(shown('a.outputs.sku', call, texts)).toBe('Premium_ZRS');
    expect(shown('a!.outputs.sku', call, texts)).toBe('Premium_ZRS');
    expect(shown("'${a.outputs.sku}!'", call, texts)).toBe('Premium_ZRS!');
    expect(shown("a.outputs['sku']", call, texts)).toBe('Premium_ZRS');
    expect(shown('a.outputs.name', call, texts)).toBe('sa');
    expect(shown('a.name', call, texts)).toBe('call');
  });

  it('tell the whole way', () => {
    const all: Texts = {
      ...texts,
      'main.bicep': `${call}\nresource reader 'M.N/r@1' = { name: 'reader', x: a.outputs.sku }`,
    };
    const value = valueAt(resourceAt(deploy(all), 'reader').body, 'x');
    expect(hops(value, all)).toEqual([
      'output sku at account.bicep:sku',
      'parameter sku at account.bicep:sku',
      'module argument sku at main.bicep:sku',
    ]);
    expect(written(value, all)).toEqual(['main.bicep', "'Premium_ZRS'"]);
  });

  it('that read a resource lead to the resource in the module, also as an argument of another one', () => {
    const design = deploy({
      ...texts,
      'main.bicep': `${call}
module log 'log.bicep' = { name: 'log', params: { target: a.outputs.id } }`,
      'log.bicep': "param target string\nresource log 'M.N/logs@1' = { name: 'log', target: target }",
    });
    const target = valueAt(resourceAt(design, 'log').body, 'target');
    expect(referencedResource(design, target)?.key).toBe('main.bicep#a>account.bicep#account');
  });

  it('of a module that is looped are read by index and in loops', () => {
    const loop = `var skus = ['Standard_LRS', 'Standard_ZRS']
module all 'account.bicep' = [for (sku, i) in skus: { name: 'a\${i}', params: { name: 'sa\${i}', sku: sku } }]`;
    expect(shown('all[1].outputs.sku', loop, texts)).toBe('Standard_ZRS');
    expect(shown('[for i in range(0, 2): all[i].outputs.name]', loop, texts)).toEqual(['sa0', 'sa1']);
    expect(shown('map(range(0, 2), i => all[i].outputs.sku)', loop, texts)).toEqual(['Standard_LRS', 'Standard_ZRS']);
    expect(shown('all[2].outputs.sku', loop, texts)).toBe('?unresolved-name');
  });

  it('are known where nothing in them depends on what is not', () => {
    const module = `param items array
output first string = items[0].name
output rest array = [for item in items: item.size]`;
    const use = `param unknown string
module m 'm.bicep' = { name: 'm', params: { items: [{ name: 'a', size: unknown }] } }`;
    expect(shown('m.outputs.first', use, { 'm.bicep': module })).toBe('a');
    expect(shown('m.outputs.rest[0]', use, { 'm.bicep': module })).toBe('?required-parameter');
    expect(shown('m.outputs', use, { 'm.bicep': module })).toEqual({ first: 'a', rest: ['?required-parameter'] });
  });

  it.each([
    ['that are not declared', 'a.outputs.none', '?unresolved-name'],
    ['of a module that is not there', 'b.outputs.x', '?unresolved-module'],
    ['of a module outside of the workspace', 'c.outputs.x', '?unresolved-module'],
    ['of a module of a registry', 'd.outputs.x', '?unresolved-module'],
    ['of a file that is no module', 'e.outputs.x', '?unresolved-module'],
    ['of the file itself', 'f.outputs.x', '?cycle'],
  ])('are unknown with the reason: %s', (_what, expression, expected) => {
    const calls = `${call}
module b 'missing.bicep' = { name: 'b' }
module c '/etc/passwd.bicep' = { name: 'c' }
module d 'br:contoso.azurecr.io/a:v1' = { name: 'd' }
module e 'notes.txt' = { name: 'e' }
module f 'main.bicep' = { name: 'f' }`;
    expect(shown(expression, calls, { ...texts, 'notes.txt': 'x' })).toBe(expected);
  });

  it('say which file is missing', () => {
    const value = evaluated('b.outputs.x', "module b 'missing.bicep' = { name: 'b' }");
    expect(value?.kind === 'unknown' && value.reason.text).toBe('there is no file missing.bicep in the workspace');
  });

  it('of a module that is not deployed are null where they are read safely', () => {
    const off = "module a 'account.bicep' = if (false) { name: 'a', params: { name: 'sa' } }";
    expect(shown("a.?outputs.?sku ?? 'none'", off, texts)).toBe('none');
    expect(shown('a.outputs.sku', off, texts)).toBe('?unresolved-name');
  });

  it('of a module that may not be deployed are null at times where they are read safely', () => {
    const maybe = `param on bool
module a 'account.bicep' = if (on) { name: 'a', params: { name: 'sa' } }`;
    expect(shown('a.?outputs.sku', maybe, texts)).toEqual({ oneOf: ['Standard_LRS', null] });
    expect(shown('a.outputs.sku', maybe, texts)).toBe('Standard_LRS');
  });

  it('that depend on one another in a circle are unknown', () => {
    const pass = 'param x string\noutput y string = x';
    const circle = `module a 'pass.bicep' = { name: 'a', params: { x: b.outputs.y } }
module b 'pass.bicep' = { name: 'b', params: { x: a.outputs.y } }`;
    expect(shown('a.outputs.y', circle, { 'pass.bicep': pass })).toBe('?cycle');
  });
});

describe('every file', () => {
  it('gives its comments and problems once', () => {
    const design = deploy({
      'main.bicep': `// entry
module a 'a.bicep' = { name: 'a' }
module b 'a.bicep' = { name: 'b' }`,
      'a.bicep': "// module\nresource x 'M.N/a@1' = {\n  name:\n}",
    });
    expect(design.comments.map(({ file, text }) => [file, text])).toEqual([
      ['main.bicep', '// entry'],
      ['a.bicep', '// module'],
    ]);
    expect(new Set(design.problems.map(({ file }) => file))).toEqual(new Set(['a.bicep']));
    expect(design.problems).toHaveLength(
      deploy({ 'main.bicep': "// module\nresource x 'M.N/a@1' = {\n  name:\n}" }).problems.length,
    );
    expect(design.resources).toHaveLength(2);
  });
});
