// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the interpolation is that of the language under test
import { describe, expect, it } from 'vitest';
import type { StringExpression } from '../../../../src/core/syntax/bicep/expression-nodes';
import { parseBicep } from '../../../../src/core/syntax/bicep/parse-bicep';
import { outline, outlineOf, statementOf } from './outline';

function stringOf(text: string): StringExpression {
  const { value } = statementOf(`var x = ${text}`, 'var');
  if (value.kind !== 'string') throw new Error('expected a string');
  return value;
}

describe('single-line strings', () => {
  it.each([
    ["''", ''],
    ["'plain'", 'plain'],
    ["'it\\'s'", "it's"],
    ["'a\\\\b'", 'a\\b'],
    ["'\\n\\r\\t'", '\n\r\t'],
    ["'\\${a}'", '${a}'],
    ["'$a {b} $'", '$a {b} $'],
    ["'\\u{41}\\u{1F600}'", 'A\u{1F600}'],
    ["'\u{1F600}'", '\u{1F600}'],
    ["'// no comment /* none */'", '// no comment /* none */'],
  ])('decodes %s', (text, value) => {
    expect(stringOf(text).value).toBe(value);
  });

  it('reports an escape that does not exist and keeps it as written', () => {
    const file = parseBicep("var x = 'a\\qb\\u{zz}'");
    expect(file.errors.map(({ range }) => range)).toEqual([{ start: 10, end: 12 }]);
    const [statement] = file.statements;
    expect(statement?.kind === 'var' && outline(statement.value)).toBe("'a\\qb\\u{zz}'");
  });

  it('reports a code point beyond the last', () => {
    expect(parseBicep("var x = '\\u{110000}'").errors).toHaveLength(1);
  });
});

describe('interpolation', () => {
  it.each([
    ["'a${b}c'", "'a${b}c'"],
    ["'${a}'", "'${a}'"],
    ["'${a}${b}'", "'${a}${b}'"],
    ["'${'${'${a}'}'}'", "'${'${'${a}'}'}'"],
    ["'${union({ a: 1 }, { b: 2 }).a}'", "'${union({a: 1}, {b: 2}).a}'"],
    ["'${a ? 'b' : 'c'}-d'", "'${(a ? 'b' : 'c')}-d'"],
    ["'\\'${a}\\''", "''${a}''"],
  ])('reads %s', (text, expected) => {
    expect(outlineOf(text)).toBe(expected);
  });

  it('has no value as a whole, and the pieces know their places', () => {
    const text = "'ab${c}d'";
    const string = stringOf(text);
    expect(string.value).toBeUndefined();
    const pieces = string.pieces.map(({ kind, range }) => [kind, text.slice(range.start - 8, range.end - 8)]);
    expect(pieces).toEqual([
      ['text', 'ab'],
      ['variable', 'c'],
      ['text', 'd'],
    ]);
  });
});

describe('multi-line strings', () => {
  it.each([
    ["'''abc'''", 'abc'],
    ["'''\nabc\n'''", 'abc\n'],
    ["'''\r\nabc'''", 'abc'],
    ["'''\n\nabc'''", '\nabc'],
    ["''''quoted''''", "'quoted'"],
    ["'''it's \\n ${raw}'''", "it's \\n ${raw}"],
    ["''''''", ''],
  ])('takes %j as written', (text, value) => {
    const string = stringOf(text);
    expect(string.value).toBe(value);
    expect(string.isMultiLine).toBe(true);
  });

  it.each([
    ["$'''\na ${b}\n'''", "'a ${b}\n'"],
    ["$'''${a}'''", "'${a}'"],
    ["$$'''${a} $${b}'''", "'${a} ${b}'"],
    ["$'''${a ? '''b''' : 'c'}'''", "'${(a ? 'b' : 'c')}'"],
    ["$'''a${f(\n  b,\n  c\n)}d'''", "'a${f(b, c)}d'"],
  ])('interpolates %j', (text, expected) => {
    expect(outlineOf(text)).toBe(expected);
  });

  it('needs as many dollars before an interpolation as before the quotes', () => {
    const string = stringOf("$$'''${a} $${b}'''");
    expect(string.pieces.map((piece) => (piece.kind === 'text' ? piece.value : piece.kind))).toEqual([
      '${a} ',
      'variable',
      '',
    ]);
  });
});
