// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the interpolation is that of the language under test
import { describe, expect, it } from 'vitest';
import { outlineOf, parseValid } from './outline';

describe('operators', () => {
  it.each([
    ['1 + 2 * 3', '(1 + (2 * 3))'],
    ['1 - 2 - 3', '((1 - 2) - 3)'],
    ['a || b && c', '(a || (b && c))'],
    ['a ?? b || c', '(a ?? (b || c))'],
    ['a == b < c', '(a == (b < c))'],
    ["a =~ 'X' && b !~ 'Y'", "((a =~ 'X') && (b !~ 'Y'))"],
    ['a >= 1 && a <= 2', '((a >= 1) && (a <= 2))'],
    ['10 / 2 % 3', '((10 / 2) % 3)'],
    ['!a && -b', '((!a) && (-b))'],
    ['!!a', '(!(!a))'],
    ['(a != b) ? 1 : 2', '(paren((a != b)) ? 1 : 2)'],
    ['a ? b : c ? d : e', '(a ? b : (c ? d : e))'],
    ['a ? b ? 1 : 2 : 3', '(a ? (b ? 1 : 2) : 3)'],
  ])('reads %s', (text, expected) => {
    expect(outlineOf(text)).toBe(expected);
  });

  it('lets a conditional expression go on in the next line', () => {
    expect(outlineOf('a\n  ? b\n  : c')).toBe('(a ? b : c)');
  });
});

describe('accesses', () => {
  it.each([
    ['a.b.c', 'a.b.c'],
    ['a.?b.c', 'a.?b.c'],
    ['a[0]', 'a[0]'],
    ['a[?0]', 'a[?0]'],
    ['a[^1]', 'a[^1]'],
    ['a[?^1]', 'a[?^1]'],
    ["a['b'].c", "a['b'].c"],
    ['a!.b', 'a!.b'],
    ['a.b! != c', '(a.b! != c)'],
    ['vnet::subnet.id', 'vnet::subnet.id'],
    ['az.resourceGroup().location', 'az.resourceGroup().location'],
    ["vault.getSecret('s', 'v')", "vault.getSecret('s', 'v')"],
    ['f()', 'f()'],
    ['a.?b ?? c', '(a.?b ?? c)'],
    ['a ? b.?d : c', '(a ? b.?d : c)'],
  ])('reads %s', (text, expected) => {
    expect(outlineOf(text)).toBe(expected);
  });

  it('lets arguments stand on lines of their own, with or without a comma', () => {
    expect(outlineOf("union(\n  a,\n  b\n  'c'\n)")).toBe("union(a, b, 'c')");
  });
});

describe('literals', () => {
  it.each([
    ['true', 'true'],
    ['false', 'false'],
    ['null', 'null'],
    ['42', '42'],
    ['[]', '[]'],
    ['{}', '{}'],
    ['[1, 2, 3]', '[1, 2, 3]'],
    ['[\n  1\n  2, 3\n\n  4\n]', '[1, 2, 3, 4]'],
    ['[\n  1,\n  2,\n]', '[1, 2]'],
    ['{ a: 1, b: 2 }', '{a: 1, b: 2}'],
    ["{\n  a: 1\n  'b-c': 2\n  'd${e}': 3\n}", "{a: 1, 'b-c': 2, 'd${e}': 3}"],
    ['{\n  ...a\n  b: 1\n}', '{...a, b: 1}'],
    ['[...a, 1]', '[...a, 1]'],
    [
      '{ type: 1, param: 2, resource: 3, for: 4, if: 5, null: 6, true: 7 }',
      '{type: 1, param: 2, resource: 3, for: 4, if: 5, null: 6, true: 7}',
    ],
    [
      '{\n  output: 1\n  module: 2\n  targetScope: 3\n  import: 4\n}',
      '{output: 1, module: 2, targetScope: 3, import: 4}',
    ],
    ['[\n  -1\n  !a\n]', '[(-1), (!a)]'],
    ['[\n  a\n  [b]\n  (c)\n]', '[a, [b], paren(c)]'],
  ])('reads %s', (text, expected) => {
    expect(outlineOf(text)).toBe(expected);
  });

  it('takes names that are keywords elsewhere as variables in an array', () => {
    expect(outlineOf('[\n  type\n  output\n  param\n]')).toBe('[type, output, param]');
  });
});

describe('loops and lambdas', () => {
  it.each([
    ['[for a in b: a]', 'for(a in b: a)'],
    ['[for (a, i) in b: i]', 'for(a, i in b: i)'],
    ['[for i in range(0, 3): {\n  name: i\n}]', 'for(i in range(0, 3): {name: i})'],
    ['[\n  for a in b: a\n]', 'for(a in b: a)'],
    ['[for a in b: [for c in a: c]]', 'for(a in b: for(c in a: c))'],
    ['[for a in (b ?? []): a]', 'for(a in paren((b ?? [])): a)'],
    ['map(a, x => x.id)', 'map(a, lambda(x => x.id))'],
    ['map(a, (x, i) => i)', 'map(a, lambda(x, i => i))'],
    ['map([], () => 1)', 'map([], lambda( => 1))'],
    ['filter(a, x =>\n  x.b\n)', 'filter(a, lambda(x => x.b))'],
    ['reduce(a, 0, (p, n) => p + n)', 'reduce(a, 0, lambda(p, n => (p + n)))'],
    ['toObject(a, x => x.k, x => {\n  v: x\n})', 'toObject(a, lambda(x => x.k), lambda(x => {v: x}))'],
    ['[for]', '[for]'],
  ])('reads %s', (text, expected) => {
    expect(outlineOf(text)).toBe(expected);
  });
});

describe('ranges', () => {
  it('gives brackets, keys, values and whole properties their places', () => {
    const text = 'var x = {\n  zones: [1]\n}';
    const [statement] = parseValid(text).statements;
    if (statement?.kind !== 'var' || statement.value.kind !== 'object') throw new Error('expected an object');
    const [property] = statement.value.members;
    if (property?.kind !== 'property' || property.value.kind !== 'array') throw new Error('expected an array');
    const slice = ({ start, end }: { start: number; end: number }) => text.slice(start, end);
    expect(slice(statement.value.openBrace)).toBe('{');
    expect(statement.value.openBrace.start).toBe(8);
    expect(statement.value.closeBrace).toEqual({ start: text.length - 1, end: text.length });
    expect(slice(property.range)).toBe('zones: [1]');
    expect(slice(property.key.range)).toBe('zones');
    expect(slice(property.value.openBracket)).toBe('[');
    expect(property.value.closeBracket && slice(property.value.closeBracket)).toBe(']');
  });
});
