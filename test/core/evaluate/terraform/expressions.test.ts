import { describe, expect, it } from 'vitest';
import { evaluateText, result } from './evaluate-text';

describe('operators', () => {
  it.each([
    ['1 + 2 * 3', 7],
    ['(1 + 2) * 3', 9],
    ['7 % 4 - -1', 4],
    ['"2" * 3', 6],
    ['1 < 2 && !(2 <= 1)', true],
    ['"a" == "a"', true],
    ['1 == "1"', false],
    ['[1, { a = 2 }] == [1, { a = 2 }]', true],
    ['null != null', false],
    ['false && var.unknown', false],
    ['var.unknown && false', false],
    ['var.unknown || true', true],
    ['var.unknown || false', { unknown: 'required-parameter' }],
    ['var.unknown == 1', { unknown: 'required-parameter' }],
    ['[1, var.unknown] == [2, var.unknown]', false],
    ['var.either == "a"', { choice: [true, false] }],
    ['1 / 0', { unknown: 'unsupported' }],
    ['"x" + 1', { unknown: 'unsupported' }],
  ])('%s', (text, expected) => {
    expect(result(text)).toEqual(expected);
  });
});

describe('conditionals', () => {
  it.each([
    ['true ? "a" : "b"', 'a'],
    ['"false" ? "a" : "b"', 'b'],
    ['var.unknown ? "a" : "b"', { choice: ['a', 'b'] }],
    ['var.flag ? "a" : "a"', 'a'],
    ['var.unknown ? (var.flag ? 1 : 2) : 3', { choice: [1, 2, 3] }],
    ['true ? "a" : 1 / 0', 'a'],
  ])('%s', (text, expected) => {
    expect(result(text)).toEqual(expected);
  });
});

describe('templates', () => {
  it.each([
    ['"a-${1 + 1}-${true}"', 'a-2-true'],
    ['"${["a"]}"', ['a']],
    ['"rg-${var.unknown}-x"', { pieces: ['rg-', { unknown: 'required-parameter' }, '-x'] }],
    ['"x-${"y-${var.unknown}"}"', { pieces: ['x-y-', { unknown: 'required-parameter' }] }],
    ['"x-${var.either}"', { choice: ['x-a', 'x-b'] }],
    ['"%{ if true }yes%{ else }no%{ endif }"', 'yes'],
    ['"%{ if var.unknown }yes%{ else }no%{ endif }"', { choice: ['yes', 'no'] }],
    ['"%{ for k, v in { b = 1, a = 2 } }${k}=${v};%{ endfor }"', 'a=2;b=1;'],
    ['"a${[1]}"', { unknown: 'unsupported' }],
  ])('%s', (text, expected) => {
    expect(result(text)).toEqual(expected);
  });
});

describe('for expressions', () => {
  it.each([
    ['[for x in ["a", "b"] : upper(x)]', ['A', 'B']],
    ['[for i, x in ["a", "b"] : "${i}${x}" if i > 0]', ['1b']],
    ['[for k, v in { b = 1, a = 2 } : k]', ['a', 'b']],
    ['{ for x in ["a", "b"] : x => length(x) }', { a: 1, b: 1 }],
    ['{ for x in ["a", "b", "ab"] : substr(x, 0, 1) => x... }', { a: ['a', 'ab'], b: ['b'] }],
    ['[for x in var.unknown : x]', { unknown: 'required-parameter' }],
    ['[for x in ["a", "b"] : x if x == "a" || var.unknown]', { items: ['a'], rest: { unknown: 'required-parameter' } }],
    ['{ for x in ["a", var.unknown] : x => 1 }', { members: { a: 1 }, rest: { unknown: 'required-parameter' } }],
    ['[for x in var.flag ? ["a"] : [] : x]', { choice: [['a'], []] }],
    ['[for x in 1 : x]', { unknown: 'unsupported' }],
  ])('%s', (text, expected) => {
    expect(result(text)).toEqual(expected);
  });

  it('remembers what every member of an unknown collection looks like', () => {
    expect(result('{ for k in var.unknown : k => { sku = "Standard" } }["any"].sku')).toBe('Standard');
  });
});

describe('members', () => {
  it.each([
    ['{ a = { b = [1, 2] } }.a.b[1]', 2],
    ['{ "a b" = 1 }["a b"]', 1],
    ['["a", "b"].1', 'b'],
    ['[{ a = 1 }, { a = 2 }][*].a', [1, 2]],
    ['[{ a = 1 }, { a = 2 }].*.a', [1, 2]],
    ['{ a = 1 }[*].a', [1]],
    ['null[*]', []],
    ['{ a = 1 }.b', { unknown: 'unsupported' }],
    ['{ A = 1 }.a', { unknown: 'unsupported' }],
    ['["a"][3]', { unknown: 'unsupported' }],
    ['{ dev = "LRS", prod = "ZRS" }[var.unknown]', { choice: ['LRS', 'ZRS'] }],
    ['{ a = "LRS", b = "ZRS" }[var.either]', { choice: ['LRS', 'ZRS'] }],
    ['(var.flag ? { a = 1 } : { a = 2 }).a', { choice: [1, 2] }],
    ['{ (var.unknown) = 1, b = 2 }', { members: { b: 2 }, rest: { unknown: 'required-parameter' } }],
  ])('%s', (text, expected) => {
    expect(result(text)).toEqual(expected);
  });

  it('extends a reference by the names that are read from it', () => {
    const value = evaluateText('vault.identity[0].principal_id');
    expect(value.kind === 'unknown' && value.reference).toEqual({
      key: 'vault',
      path: ['identity', '0', 'principal_id'],
    });
  });
});

describe('sources', () => {
  it('keeps the place of a value that is only passed on', () => {
    const text = 'try(null.a, lookup({ sku = "Premium" }, "sku"))';
    const value = evaluateText(text);
    const { start, end } = value.source.range;
    expect(`x = ${text}`.slice(start, end)).toBe('"Premium"');
  });
});
