import { describe, expect, it } from 'vitest';
import { show } from '../../../support/show-value';
import { deploy, evaluated, resourceAt, shown, type Texts, written } from './deployed';

const shared: Texts = {
  'lib/shared.bicep': `@export()
var zones = ['1', '2', '3']
var own = 'own'
@export()
var derived = '\${own}-derived'
@export()
func suffixed(name string, index int) string => '\${name}-\${index}-\${own}'
@export()
type sku = 'Standard_LRS' | 'Standard_ZRS'
@export()
type optional = string?
@export()
type settings = {
  tier: 'Basic' | 'Premium'
  note: string?
}
func hidden() string => 'hidden'
`,
};

describe('imports', () => {
  it.each([
    ['variables', 'zones', "import { zones } from 'lib/shared.bicep'", ['1', '2', '3']],
    ['variables under another name', 'all[0]', "import { zones as all } from 'lib/shared.bicep'", '1'],
    ['variables that need others there', 'derived', "import { derived } from './lib/shared.bicep'", 'own-derived'],
    ['functions', "suffixed('a', 1)", "import { suffixed } from 'lib/shared.bicep'", 'a-1-own'],
    ['functions under another name', "f('a', 1)", "import { suffixed as f } from 'lib/shared.bicep'", 'a-1-own'],
    ['everything: variables', 'lib.zones[2]', "import * as lib from 'lib/shared.bicep'", '3'],
    ['everything: functions', "lib.suffixed('a', 2)", "import * as lib from 'lib/shared.bicep'", 'a-2-own'],
    ['what is not exported', 'own', "import { own } from 'lib/shared.bicep'", '?unresolved-name'],
    ['functions that are not exported', 'lib.hidden()', "import * as lib from 'lib/shared.bicep'", '?unresolved-name'],
    ['what is not there', 'lib.nothing', "import * as lib from 'lib/shared.bicep'", '?unresolved-name'],
    ['a missing file', 'a', "import { a } from 'lib/none.bicep'", '?unresolved-module'],
    ['a registry', 'a', "import { a } from 'br/public:avm/utl/types/avm-common-types:0.6.1'", '?unresolved-module'],
    [
      'a registry as a whole',
      't.f(1)',
      "import * as t from 'br/public:avm/utl/types/avm-common-types:0.6.1'",
      '?unresolved-module',
    ],
  ] as const)('give %s', (_what, expression, declarations, expected) => {
    expect(shown(expression, declarations, shared)).toEqual(expected);
  });

  it('keep the place of a variable in its own file', () => {
    const value = evaluated('zones[1]', "import { zones } from 'lib/shared.bicep'", shared);
    expect(written(value, shared)).toEqual(['lib/shared.bicep', "'2'"]);
  });

  it.each([
    ['unions', "import { sku } from 'lib/shared.bicep'\nparam p sku", { oneOf: ['Standard_LRS', 'Standard_ZRS'] }],
    ['nullable types', "import { optional } from 'lib/shared.bicep'\nparam p optional", 'absent'],
    ['types made nullable', "import { sku } from 'lib/shared.bicep'\nparam p sku?", 'absent'],
    [
      'types of everything',
      "import * as lib from 'lib/shared.bicep'\nparam p lib.sku",
      { oneOf: ['Standard_LRS', 'Standard_ZRS'] },
    ],
    [
      'properties of types',
      "import { settings } from 'lib/shared.bicep'\nparam p settings.tier",
      { oneOf: ['Basic', 'Premium'] },
    ],
    ['properties that may be left out', "import * as lib from 'lib/shared.bicep'\nparam p lib.settings.note", 'absent'],
    ['items of types', "type list = ('a' | 'b')[]\nparam p list[*]", { oneOf: ['a', 'b'] }],
    ['types that are not there', "import { sku } from 'none.bicep'\nparam p sku", '?required-parameter'],
    ['types that are defined by themselves', 'type a = b\ntype b = a\nparam p a', '?required-parameter'],
    ['types that are parts of one another', 'type a = b.x\ntype b = a.x\nparam p a', '?required-parameter'],
  ] as const)('give types to parameters: %s', (_what, declarations, expected) => {
    expect(shown('p', declarations, shared)).toEqual(expected);
  });

  it('may go in a circle between files', () => {
    const texts: Texts = {
      'a.bicep': "import { b } from 'b.bicep'\n@export()\nvar a = 'a'\n@export()\nvar both = '${a}${b}'",
      'b.bicep': "import { a } from 'a.bicep'\n@export()\nvar b = a",
      'c.bicep': "import { d } from 'd.bicep'\n@export()\nvar c = d",
      'd.bicep': "import { c } from 'c.bicep'\n@export()\nvar d = c",
    };
    expect(shown('both', "import { both } from 'a.bicep'", texts)).toBe('aa');
    expect(shown('c', "import { c } from 'c.bicep'", texts)).toBe('?cycle');
  });

  it('hold inside modules too', () => {
    const design = deploy({
      ...shared,
      'main.bicep': "module m 'mod/m.bicep' = { name: 'm' }",
      'mod/m.bicep':
        "import { zones } from '../lib/shared.bicep'\nresource vm 'M.N/vm@1' = { name: 'vm', zones: zones }",
    });
    expect(show(resourceAt(design, 'vm').body)).toEqual({ name: 'vm', zones: ['1', '2', '3'] });
    expect(design.files).toEqual(['main.bicep', 'mod/m.bicep', 'lib/shared.bicep']);
  });
});

describe('functions of a file', () => {
  it('do not call themselves', () => {
    expect(shown('f(3)', 'func f(x int) int => f(x - 1)')).toBe('?cycle');
    expect(shown('f(f(1))', 'func f(x int) int => x + 1')).toBe(3);
    expect(shown('f([1, 2])', 'func g(x int) int => x * 2\nfunc f(x int[]) int[] => map(x, i => g(i))')).toEqual([
      2, 4,
    ]);
  });

  it('see their own parameters only', () => {
    expect(shown("f('a')", "var x = 'outer'\nfunc f(x string) string => x")).toBe('a');
  });
});

describe('names', () => {
  it('are known without their values', () => {
    expect(shown('nameof(p)', 'param p string')).toBe('p');
    expect(shown('nameof(v.inner)', 'var v = { inner: 1 }')).toBe('inner');
  });
});
