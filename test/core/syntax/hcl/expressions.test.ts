// biome-ignore-all lint/suspicious/noTemplateCurlyInString: Terraform's own templates look like this.

import { describe, expect, it } from 'vitest';
import { parseHcl } from '../../../../src/core/syntax/hcl/parse-hcl';
import { outline } from './outline';

function read(expression: string): string {
  const file = parseHcl(`a = ${expression}\n`);
  expect(file.errors).toEqual([]);
  const [attribute] = file.body.attributes;
  if (attribute === undefined) throw new Error('no attribute');
  return outline(attribute.value);
}

describe('HCL expressions', () => {
  it.each([
    ['1', '1'],
    ['1.5e3', '1500'],
    ['2E-2', '0.02'],
    ['true', 'true'],
    ['false', 'false'],
    ['null', 'null'],
    ['var.name', 'var.name'],
    ['my-name_1.other-name', 'my-name_1.other-name'],
    ['größe.größer', 'größe.größer'],
    ['a[0]', 'a[0]'],
    ['a["b"].c', 'a[<"b">].c'],
    ['a.0.1.b', 'a[0][1].b'],
    ['a.*.id', 'a.*.id'],
    ['a[*].b[*].c', 'a[*].b[*].c'],
    ['f(a)[0].b', 'f(a)[0].b'],
    ['a[b[c]]', 'a[b[c]]'],
    ['-a', '(-a)'],
    ['!a.b', '(!a.b)'],
    ['!!a', '(!(!a))'],
    ['a + b * c', '(a + (b * c))'],
    ['a - b - c', '((a - b) - c)'],
    ['a % b / c', '((a % b) / c)'],
    ['a || b && c == d', '(a || (b && (c == d)))'],
    ['a < b != c >= d', '((a < b) != (c >= d))'],
    ['a <= b', '(a <= b)'],
    ['a > -b', '(a > (-b))'],
    ['(a + b) * c', '(((a + b)) * c)'],
    ['a ? b : c', '(a ? b : c)'],
    ['a ? b : c ? d : e', '(a ? b : (c ? d : e))'],
    ['a == b ? [1] : {}', '((a == b) ? [1] : {})'],
    ['(\n  a\n  && b\n)', '((a && b))'],
    ['(\n  a ==\n b\n)', '((a == b))'],
    ['(\n  a ||\n  b == c\n)', '((a || (b == c)))'],
  ])('reads %j', (expression, expected) => {
    expect(read(expression)).toBe(expected);
  });

  it.each([
    ['[]', '[]'],
    ['[1, "2", a]', '[1, <"2">, a]'],
    ['[\n  1, # one\n  2,\n]', '[1, 2]'],
    ['[\n  [1]\n  , 2\n]', '[[1], 2]'],
    ['{}', '{}'],
    ['{ a = 1, b : 2 }', '{a: 1, b: 2}'],
    ['{\n  a = 1\n  b = 2,\n\n  // note\n  c = 3\n}', '{a: 1, b: 2, c: 3}'],
    ['{ (a.b) = 1, "c d" = 2, "${e}" = 3, true = 4, 5 = 6 }', '{(a.b): 1, c d: 2, <${e}>: 3, true: 4, 5: 6}'],
    ['{ for = 1, in = 2, if : 3 }', '{for: 1, in: 2, if: 3}'],
    ['{ a = { b = [{ c = 1 }] } }', '{a: {b: [{c: 1}]}}'],
    ['[for x in xs : x.id]', 'for(-, x in xs: x.id)'],
    ['[for i, x in xs : i if x != ""]', 'for(i, x in xs: i if (x != <>))'],
    ['[\n  for x in xs :\n  x.id\n  if "a" != x.b\n]', 'for(-, x in xs: x.id if (<"a"> != x.b))'],
    ['{for k, v in m : k => v}', 'for(k, v in m: k => v)'],
    ['{\n  for k, v in m :\n  k => {\n    a = v\n  }...\n  if v.c\n}', 'for(k, v in m: k => {a: v}... if v.c)'],
    ['[ # note\n for x in xs : x]', 'for(-, x in xs: x)'],
    ['{ for s in a ? b : c : s.k => s }', 'for(-, s in (a ? b : c): s.k => s)'],
  ])('reads the collection %j', (expression, expected) => {
    expect(read(expression)).toBe(expected);
  });

  it.each([
    ['f()', 'f()'],
    ['f(a, b)', 'f(a, b)'],
    ['f(a...)', 'f(a...)'],
    ['f(\n  a,\n  { b = 1 },\n)', 'f(a, {b: 1})'],
    ['f(g(a)[0], h())', 'f(g(a)[0], h())'],
    ['provider::azurerm::normalise_resource_id(a)', 'provider::azurerm::normalise_resource_id(a)'],
    ['jsonencode({\n  a = <<EOT\nx\nEOT\n  b = 1\n})', 'jsonencode({a: heredoc<"x\\n">, b: 1})'],
  ])('reads the call %j', (expression, expected) => {
    expect(read(expression)).toBe(expected);
  });

  it('gives a name, an argument list and a whole call their own ranges', () => {
    const text = 'a = f::g (x, y)  # note';
    const value = parseHcl(text).body.attributes[0]?.value;
    expect(value).toMatchObject({ kind: 'call', range: { start: 4, end: 15 }, nameRange: { start: 4, end: 8 } });
  });

  it('gives every step of a reference its range', () => {
    const text = 'a = b.c[0].*';
    const value = parseHcl(text).body.attributes[0]?.value;
    if (value?.kind !== 'traversal') throw new Error('no reference');
    expect(value.steps.map(({ range }) => text.slice(range.start, range.end))).toEqual(['.c', '[0]', '.*']);
    expect(text.slice(value.target.range.start, value.target.range.end)).toBe('b');
  });
});
