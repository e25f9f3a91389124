// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the interpolation is that of the language under test
import { describe, expect, it } from 'vitest';
import { parseBicep } from '../../../../src/core/syntax/bicep/parse-bicep';
import type { Statement } from '../../../../src/core/syntax/bicep/statement-nodes';
import { memberOutline, outline, typeOutline } from './outline';

/** What was read of each statement: its keyword, its name and its value. */
function summary(text: string): string[] {
  const file = parseBicep(text);
  expect(file.errors).not.toEqual([]);
  return file.statements.map(summarize);
}

function summarize(statement: Statement): string {
  switch (statement.kind) {
    case 'resource':
    case 'module':
    case 'test':
      return `${statement.kind} ${statement.name.name} ${statement.body === undefined ? '<none>' : outline(statement.body)}`;
    case 'param':
      return `param ${statement.name.name} ${statement.type === undefined ? '<none>' : typeOutline(statement.type)}`;
    case 'type':
      return `type ${statement.name.name} ${typeOutline(statement.type)}`;
    case 'var':
    case 'output':
      return `${statement.kind} ${statement.name.name} ${outline(statement.value)}`;
    default:
      return statement.kind;
  }
}

function messages(text: string): string[] {
  return parseBicep(text).errors.map(({ range, message }) => `${range.start}..${range.end} ${message}`);
}

const next = "resource b 'c/d@1' = {\n  name: 'b'\n}\n";
const nextSummary = "resource b {name: 'b'}";

describe('an unfinished declaration leaves the next one whole', () => {
  it.each([
    ["resource a 'c/d@1' = {\n  name: 'a'\n\n", "resource a {name: 'a'}"],
    ["resource a 'c/d@1' = {\n\n", 'resource a {}'],
    ["resource a 'c/d@1' = {\n  properties: {\n    x: [\n      1\n\n", 'resource a {properties: {x: [1]}}'],
    ["resource a 'c/d@1' = {\n  name: f(x,\n\n", 'resource a {name: f(x)}'],
    ["resource a 'c/d@1' = {\n  name: 'a${x\n\n", "resource a {name: 'a${x}'}"],
    ["resource a 'c/d@1' = {\n  name: 'a\n\n", "resource a {name: 'a'}"],
    ["resource a 'c/d@1' = [for x in y: {\n  name: x\n\n", 'resource a {name: x}'],
    ["resource a 'c/d@1' = [for x in y:\n\n", 'resource a <none>'],
    ["resource a 'c/d@1' = [for\n\n", 'resource a <none>'],
    ["resource a 'c/d@1' = if (x\n\n", 'resource a <none>'],
    ["resource a 'c/d@1' =\n\n", 'resource a <none>'],
    ["resource a 'c/d@1'\n\n", 'resource a <none>'],
    ["resource a 'c/d\n\n", 'resource a <none>'],
    ['resource a\n\n', 'resource a <none>'],
    ['resource\n\n', 'resource  <none>'],
    ["module a 'a.bicep' = {\n  params: {\n\n", 'module a {params: {}}'],
    ['var a = [\n  1\n\n', 'var a [1]'],
    ['var a = {\n  b: c ?\n\n', 'var a {b: (c ? <error> : <error>)}'],
    ['var a = b ? c :\n\n', 'var a (b ? c : <error>)'],
    ['var a = b.\n\n', 'var a b.'],
    ['var a = b[\n\n', 'var a b[<error>]'],
    ['var a = 1 +\n\n', 'var a (1 + <error>)'],
    ['var a = (1\n\n', 'var a paren(1)'],
    ['var a = map(b, c =>\n\n', 'var a map(b, lambda(c => <error>))'],
    ['var a =\n\n', 'var a <error>'],
    ['var a\n\n', 'var a <error>'],
    ['var\n\n', 'var  <error>'],
    ["output a string = '${\n\n", "output a '${<error>}'"],
    ['param a\n\n', 'param a <none>'],
    ['param a {\n  b: string\n\n', 'param a {b: string}'],
    ["type a = {\n  b: 'c' |\n\n", "type a {b: ('c' | <error>)}"],
    ['type a = [\n  string\n\n', 'type a [string]'],
    ["type a = resourceInput<'c/d@1'\n\n", "type a resourceInput<'c/d@1'>"],
    ['import { a, \n\n', 'import'],
    ['import * as \n\n', 'import'],
    ['func f(a string, \n\n', 'func'],
    ['nonsense here\n\n', 'errorStatement'],
    ['}\n\n', 'errorStatement'],
    ["var a = '''\nabc\n\n", "var a ''"],
    ["var a = $'''x ${\n\n", "var a 'x ${'"],
  ])('after %j', (unfinished, expected) => {
    const [first, ...rest] = summary(unfinished + next);
    expect(first).toBe(expected);
    expect(rest.at(-1)).toBe(nextSummary);
  });

  it('whatever kind of declaration follows', () => {
    const followers = [
      'param p string',
      'var v = 1',
      'output o string = 1',
      "module m 'm.bicep' = {}",
      'type t = string',
      'func f() string => 1',
      "import * as i from 'i'",
      "import { i } from 'i'",
      "targetScope = 'tenant'",
      'extension e',
      "using 'u'",
      "@description('d')\nparam p string",
    ];
    for (const follower of followers) {
      const file = parseBicep(`resource a 'c/d@1' = {\n  tags: {\n    b: [\n${follower}\n`);
      const [alone] = parseBicep(follower).statements;
      expect(file.statements.map(({ kind }) => kind)).toEqual(['resource', alone?.kind]);
      expect(file.errors).toHaveLength(1);
    }
  });

  it('a decorated resource behind an unfinished resource or type', () => {
    const decorated = `@description('d')\n${next}`;
    expect(summary(`resource a 'c/d@1' = {\n  name: 'a'\n${decorated}`)).toEqual([
      "resource a {name: 'a'}",
      nextSummary,
    ]);
    expect(summary(`type a = {\n  b: string\n${decorated}`)).toEqual(['type a {b: string}', nextSummary]);
  });

  it('a child resource behind an unfinished property of its parent', () => {
    const text = "resource a 'c/d@1' = {\n  properties: {\n    x: 1\n  resource child 'e' = {\n    name: 'e'\n  }\n}\n";
    expect(summary(text + next)).toEqual(["resource a {properties: {x: 1}, resource child {name: 'e'}}", nextSummary]);
  });
});

describe('a half-typed property keeps the rest of the object', () => {
  it.each([
    ['zones:', 'zones: <error>'],
    ['zones', 'zones: <error>'],
    ['zones: [', undefined],
    ["zones: ['1'", undefined],
    ["zones: '1", "zones: '1'"],
    ['zones: a.', 'zones: a.'],
    ['zones: 1 2', undefined],
    ['zones: = 3', undefined],
    ['zones: )', 'zones: <error>'],
    ["'zones", undefined],
    ['...', '...<error>'],
    ['zones: a ? b', 'zones: (a ? b : <error>)'],
    ['zones: f(1', undefined],
  ])('%s', (half, expected) => {
    const file = parseBicep(`resource a 'c/d@1' = {\n  name: 'a'\n  ${half}\n  tags: {\n    t: 1\n  }\n}\n${next}`);
    expect(file.errors.length).toBeGreaterThan(0);
    const [resource, second] = file.statements;
    if (resource?.kind !== 'resource') throw new Error('expected a resource');
    const members = resource.body?.members.map(memberOutline) ?? [];
    expect(members[0]).toBe("name: 'a'");
    if (expected !== undefined) expect(members.slice(1)).toEqual([expected, 'tags: {t: 1}']);
    expect(second && summarize(second)).toBe(nextSummary);
  });

  it('also in an object type', () => {
    expect(summary('type a = {\n  b:\n  c\n  @d()\n  e: string\n}')).toEqual([
      'type a {b: <error>, c: <error>, @d e: string}',
    ]);
  });
});

describe('errors', () => {
  it('are told once, where they are', () => {
    expect(messages('var a = {\n  b:\n}')).toEqual(['14..14 Expected a value.']);
    expect(messages("resource a 'b/c@1' = {\n  name: 'x'\n")).toEqual(["21..22 This bracket has no closing '}'."]);
    expect(messages("var a = 'b")).toEqual(['8..10 This string has no closing quote.']);
    expect(messages('/* a')).toEqual(["0..2 This comment has no closing '*/'."]);
    expect(messages('var a = "b"')).toContain('8..9 A string begins and ends with a single quote.');
    expect(messages('what is this\nand that')).toEqual([
      '0..4 Expected a declaration, such as param, var, resource, module or output.',
    ]);
    expect(messages("@description('a')\n")).toEqual(['17..17 Expected a declaration after the decorator.']);
    expect(messages('var a = [1,,2]')).toEqual(['11..12 Expected a value before the comma.']);
    expect(messages('var a = ()')).toEqual(['8..10 Parentheses hold exactly one value.']);
    expect(messages('var a = 1 }')).toEqual(['10..11 Expected a new line.']);
  });

  it('stop at a thousand', () => {
    expect(parseBicep('var a =\n'.repeat(5000)).errors).toHaveLength(1000);
  });

  it('come in the order of their places', () => {
    const starts = parseBicep("var a = [\nvar b = '\nvar c =\n'''").errors.map(({ range }) => range.start);
    expect(starts).toEqual([...starts].sort((a, b) => a - b));
    expect(starts.length).toBeGreaterThan(2);
  });
});

describe('odd text', () => {
  it('keeps ranges exact with a byte order mark, CR LF, tabs and characters outside the basic plane', () => {
    const text = "\uFEFF// \u{1F600}\r\nparam\ta string = '\u{1F600}'\r\n\r\nvar b = a\r\n";
    const file = parseBicep(text);
    expect(file.errors).toEqual([]);
    const slices = file.statements.map(({ range }) => text.slice(range.start, range.end));
    expect(slices).toEqual(["param\ta string = '\u{1F600}'", 'var b = a']);
  });

  it('takes line feeds, carriage returns and pairs of both as line breaks', () => {
    expect(parseBicep('var a = 1\rvar b = 2\r\nvar c = 3\nvar d = 4').statements).toHaveLength(4);
  });

  it('goes on behind NUL characters', () => {
    const file = parseBicep(`\0\0\nvar a = 1\0\n${next}`);
    expect(file.statements.map(summarize)).toEqual(['errorStatement', 'var a 1', nextSummary]);
  });
});
