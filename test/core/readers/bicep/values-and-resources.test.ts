import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Design } from '../../../../src/core/design/design';
import { referencedResource, referencedType } from '../../../../src/core/design/links';
import { valueAt } from '../../../../src/core/design/read-value';
import { ParsedFile } from '../../../../src/core/project/parsed-file';
import { readAlone } from '../../../support/read-alone';
import { show } from '../../../support/show-value';

function read(text: string): Design {
  return readAlone(new ParsedFile({ path: 'main.bicep', text, language: 'bicep' }));
}

/** The value of `x` in the body of the only resource, whose text is given. */
function evaluated(expression: string, declarations = ''): unknown {
  const design = read(`${declarations}\nresource r 'A.B/c@2024-01-01' = {\n  name: 'r'\n  x: ${expression}\n}\n`);
  return show(valueAt(design.resources.at(-1)?.body, 'x'));
}

describe('resources', () => {
  it('have the type, version, name and places that are written', () => {
    const text =
      "@description('d')\nresource vm 'Microsoft.Compute/virtualMachines@2024-07-01' = {\n  name: 'vm-1'\n}\n";
    const [vm] = read(text).resources;
    expect(vm).toMatchObject({
      type: 'Microsoft.Compute/virtualMachines',
      apiVersion: '2024-07-01',
      address: 'vm',
      key: 'main.bicep#vm',
      existing: false,
      parent: undefined,
    });
    expect(show(vm?.name)).toBe('vm-1');
    expect(text.slice(vm?.ranges.symbol.start, vm?.ranges.symbol.end)).toBe('vm');
    expect(text.slice(vm?.ranges.declaration.start, vm?.ranges.declaration.end)).toMatch(/^@description[\s\S]*}$/);
    expect(text.slice(vm?.ranges.body.start, vm?.ranges.body.end)).toMatch(/^{[\s\S]*}$/);
  });

  it('nested in others take their type, version and parent from them', () => {
    const design = read(`resource a 'M.N/a@2024-01-01' = {
  name: 'a'
  resource b 'b' = {
    name: 'b'
    resource c 'c@2023-01-01' = { name: 'c' }
  }
}`);
    expect(
      design.resources.map(({ address, type, apiVersion, parent }) => [address, type, apiVersion, parent]),
    ).toEqual([
      ['a', 'M.N/a', '2024-01-01', undefined],
      ['a::b', 'M.N/a/b', '2024-01-01', 'main.bicep#a'],
      ['a::b::c', 'M.N/a/b/c', '2023-01-01', 'main.bicep#a::b'],
    ]);
    expect(show(design.resources[0]?.body)).toEqual({ name: 'a' });
  });

  it('name their parent', () => {
    const design = read(`resource a 'M.N/a@2024-01-01' existing = { name: 'a' }
resource b 'M.N/a/b@2024-01-01' = {
  parent: a
  name: 'b'
}`);
    expect(design.resources.map(({ existing, parent }) => [existing, parent])).toEqual([
      [true, undefined],
      [false, 'main.bicep#a'],
    ]);
  });

  it('are left out when their condition is known to be false', () => {
    const text = (value: string): string => `param on bool = ${value}\nresource a 'M.N/a@1' = if (on) { name: 'a' }`;
    expect(read(text('false')).resources).toEqual([]);
    expect(read(text('true')).resources.map(({ condition }) => condition)).toEqual([undefined]);
  });

  it('in a loop over known items become one an item', () => {
    const design = read(`resource a 'M.N/a@1' = [for (zone, i) in ['1', '2']: {
  name: 'a\${i}'
  zones: [zone]
}]`);
    expect(design.resources.map(({ key, name, body }) => [key, show(name), show(valueAt(body, 'zones'))])).toEqual([
      ['main.bicep#a[0]', 'a0', ['1']],
      ['main.bicep#a[1]', 'a1', ['2']],
    ]);
  });

  it('in a loop over unknown items stay one, whose items are not known', () => {
    const design = read("param all array\nresource a 'M.N/a@1' = [for one in all: { name: one, sku: 'x' }]");
    expect(design.resources.map(({ loop, body }) => [loop, show(body)])).toEqual([
      [{}, { name: '?required-parameter', sku: 'x' }],
    ]);
  });

  it('that are half typed do not silence the next one', () => {
    const design = read("resource a 'M.N/a@1' = {\n  name: 'a'\n  zones:\n\nresource b 'M.N/b@1' = {\n  name: 'b'\n}");
    expect(design.resources.map(({ address }) => address)).toEqual(['a', 'b']);
    expect(design.problems.length).toBeGreaterThan(0);
  });
});

describe('values', () => {
  it.each([
    ['parameter defaults', 'p', "param p string = 'a'", 'a'],
    ['required parameters', 'p', 'param p string', '?required-parameter'],
    ['allowed values', 'p', "@allowed(['a', 'b'])\nparam p string", { oneOf: ['a', 'b'] }],
    ['unions of literals', 'p', "type sku = 'a' | 'b'\nparam p sku", { oneOf: ['a', 'b'] }],
    ['nullable parameters', 'p', 'param p string?', 'absent'],
    ['nullable parameters with allowed values', 'p', "@allowed(['a', 'b'])\nparam p string?", 'absent'],
    ['unions of literals that may be left out', 'p', "param p 'a' | 'b'?", 'absent'],
    ['unions of literals and null', 'p', "type sku = 'a' | null\nparam p sku", 'absent'],
    ['negative allowed values', 'p', '@allowed([-1, 1])\nparam p int', { oneOf: [-1, 1] }],
    ['variables', 'v.a[1]', 'var v = { a: [1, 2] }', 2],
    ['known conditions', 'on ? 1 : 2', 'param on bool = true', 1],
    ['unknown conditions', 'on ? 1 : 2', 'param on bool', { oneOf: [1, 2] }],
    ['interpolation', "'a-${v}'", "var v = 'b'", 'a-b'],
    ['interpolation of unknowns', "'a-${p}'", 'param p string', '?required-parameter'],
    ['interpolation of choices', "'a-${p}'", "@allowed(['b', 'c'])\nparam p string", { oneOf: ['a-b', 'a-c'] }],
    ['spread arrays', "[...v, 'c']", "var v = ['a', 'b']", ['a', 'b', 'c']],
    ['spread unknown arrays', "['a', ...p]", 'param p array', ['a', '…required-parameter']],
    ['spread objects', '{ ...v, b: 2 }', 'var v = { a: 1, b: 1 }', { a: 1, b: 2 }],
    [
      'spread unknown objects',
      '{ a: 1, ...p, b: 2 }',
      'param p object',
      { a: { oneOf: [1, '?required-parameter'] }, b: 2, '…': 'required-parameter' },
    ],
    [
      'objects spread under a condition',
      '{ a: 1, b: 1, ...(on ? { b: 2, c: 3 } : {}), d: 4 }',
      'param on bool',
      { a: 1, b: { oneOf: [2, 1] }, c: { oneOf: [3, null] }, d: 4 },
    ],
    [
      'objects spread under many conditions',
      '{ a: 1, ...(p ? { b: 1 } : {}), ...(q ? { c: 1 } : {}), ...(r ? { d: 1 } : {}), ...(s ? { e: 1 } : {}), ...(t ? { f: 1 } : {}) }.a',
      'param p bool\nparam q bool\nparam r bool\nparam s bool\nparam t bool',
      1,
    ],
    [
      'unions under many conditions',
      'union({ a: { x: 1 } }, p ? { b: 1 } : {}, q ? { c: 1 } : {}, r ? { d: 1 } : {}, s ? { e: 1 } : {}, t ? { a: { y: 1 } } : {}).a',
      'param p bool\nparam q bool\nparam r bool\nparam s bool\nparam t bool',
      { oneOf: [{ x: 1, y: 1 }, { x: 1 }] },
    ],
    ['a fallback for what is not known', "p ?? 'b'", 'param p string', { oneOf: ['?required-parameter', 'b'] }],
    ['a fallback for null', "p ?? 'b'", 'param p string?', 'b'],
    ['the content of other files', "loadTextContent('a.txt')", '', '?unsupported'],
    ['spread unknown objects under what is written later', '{ ...p, b: 2 }.b', 'param p object', 2],
    ['for expressions', '[for i in range(0, 3): i * 2]', '', [0, 2, 4]],
    ['lambdas', "map(['a', 'b'], (x, i) => '${x}${i}')", '', ['a0', 'b1']],
    ['filters', 'filter([1, 2, 3], x => x > 1)', '', [2, 3]],
    ['own functions', "f('a')", "func f(x string) string => '${x}!'", 'a!'],
    ['union', 'union({ a: 1 }, { b: 2 })', '', { a: 1, b: 2 }],
    ['safe access', 'v.?b ?? 3', 'var v = { a: 1 }', 3],
    ['namespaced functions', "sys.toUpper('a')", '', 'A'],
    ['runtime functions', 'resourceGroup().location', '', '?runtime-function'],
    ['outputs of modules that are not there', 'm.outputs.id', "module m 'm.bicep' = {}", '?unresolved-module'],
    ['names that nothing has', 'nothing', '', '?unresolved-name'],
    ['circles', 'a', 'var a = b\nvar b = a', '?cycle'],
    ['short circuits', 'false && p', 'param p bool', false],
    ['comparison without case', "'A' =~ 'a'", '', true],
    ['integer division', '7 / 2', '', 3],
  ] as const)('of %s', (_what, expression, declarations, expected) => {
    expect(evaluated(expression, declarations)).toEqual(expected);
  });

  it('read from another resource are what that resource says, or a reference to it', () => {
    const design = read(`resource vnet 'Microsoft.Network/virtualNetworks@2024-01-01' = {
  name: 'hub'
  location: 'westeurope'
}
resource log 'M.N/a@1' = {
  name: 'log'
  location: vnet.location
  target: vnet.id
}`);
    const log = design.resources[1];
    expect(show(valueAt(log?.body, 'location'))).toBe('westeurope');
    const target = valueAt(log?.body, 'target');
    expect(show(target)).toBe('?resource-reference');
    expect(referencedResource(design, target)?.address).toBe('vnet');
    expect(referencedType(design, target)).toBe('Microsoft.Network/virtualNetworks');
  });

  it('read from an instance of a loop lead to that instance', () => {
    const design =
      read(`resource nsgs 'Microsoft.Network/networkSecurityGroups@2024-01-01' = [for i in range(0, 2): { name: 'nsg\${i}' }]
resource log 'M.N/a@1' = { name: 'log', target: nsgs[1].id }`);
    expect(referencedResource(design, valueAt(design.resources.at(-1)?.body, 'target'))?.key).toBe(
      'main.bicep#nsgs[1]',
    );
  });

  it('remember the way they came, from the use to the text that is to be mended', () => {
    const text =
      "param sku string = 'Standard_LRS'\nvar name = sku\nresource a 'M.N/a@1' = {\n  name: 'a'\n  sku: { name: name }\n}";
    const value = valueAt(read(text).resources[0]?.body, 'sku.name');
    expect(value?.source.trail.map((step) => step.description)).toEqual(['variable name', 'parameter sku']);
    expect(text.slice(value?.source.range.start, value?.source.range.end)).toBe("'Standard_LRS'");
  });
});

describe('evaluation', () => {
  it.each([
    [
      'a long chain of variables',
      Array.from({ length: 10_000 }, (_, i) => `var v${i + 1} = v${i}`).join('\n'),
      'v10000',
    ],
    [
      'text that doubles',
      `var v0 = 'xxxxxxxx'\n${Array.from({ length: 60 }, (_, i) => `var v${i + 1} = '\${v${i}}\${v${i}}'`).join('\n')}`,
      'v60',
    ],
    ['arrays that multiply', 'map(range(0, 9000), a => map(range(0, 9000), b => map(range(0, 9000), c => a)))', ''],
    ['a function that calls itself', 'func f(x int) int => f(x + 1)', 'f(0)'],
    ['deep nesting', '', `${'['.repeat(5_000)}${']'.repeat(5_000)}`],
  ])('ends for %s', (_what, declarations, expression) => {
    expect(() => evaluated(expression || declarations, expression ? declarations : '')).not.toThrow();
  });

  it('never throws, whatever the text', () => {
    const words = [
      'resource',
      'a',
      "'M.N/a@1'",
      '=',
      '{',
      '}',
      '[',
      ']',
      'for',
      'in',
      ':',
      '(',
      ')',
      'if',
      'param',
      'var',
      "'x${",
      "}'",
      '...',
      '.',
      '??',
      '=>',
      '\n',
      'range(0, 9)',
      'a.b',
      'true',
    ];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...words), { maxLength: 60 }), (parts) => {
        read(parts.join(' '));
      }),
      { numRuns: 300 },
    );
  });
});

describe('modules', () => {
  it('are given with their source and arguments', () => {
    const text =
      "module net 'br/public:avm/res/network/virtual-network:0.1.0' = {\n  name: 'net'\n  params: { zones: [1] }\n}";
    const [call] = read(text).moduleCalls;
    expect(call?.source).toBe('br/public:avm/res/network/virtual-network:0.1.0');
    expect(text.slice(call?.sourceRange.start, call?.sourceRange.end)).toBe(call?.source);
    expect(show(call?.arguments)).toEqual({ zones: [1] });
  });
});
