// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the interpolation is that of the language under test
import { describe, expect, it } from 'vitest';
import { parseBicep } from '../../../../src/core/syntax/bicep/parse-bicep';
import { childrenOf } from '../../../../src/core/syntax/bicep/traversal';
import type { BicepFile, BicepNode } from '../../../../src/core/syntax/bicep/tree';
import { expectSoundTree } from './sound-tree';

const depth = 10_000;
const highestTree = 1500;

function nest(open: string, core: string, close: string): string {
  return open.repeat(depth) + core + close.repeat(depth);
}

function heightOf(file: BicepFile): number {
  let height = 0;
  let level: readonly BicepNode[] = [file];
  while (level.length > 0) {
    height += 1;
    level = level.flatMap(childrenOf);
  }
  return height;
}

describe('ten thousand in one another', () => {
  it.each([
    ['arrays', `var x = ${nest('[', '1', ']')}`],
    ['arrays on lines of their own', `var x = ${nest('[\n', '1', '\n]')}`],
    ['arrays that are not closed', `var x = ${'['.repeat(depth)}`],
    ['objects', `var x = ${nest('{ a: ', '1', '}')}`],
    ['objects on lines of their own', `var x = ${nest('{\na: ', '1', '\n}')}`],
    ['objects that are not closed', `var x = ${'{ a: '.repeat(depth)}`],
    ['parentheses', `var x = ${nest('(', '1', ')')}`],
    ['calls', `var x = ${nest('f(', '1', ')')}`],
    ['indices', `var x = ${nest('a[', '1', ']')}`],
    ['conditionals in the false branch', `var x = ${'a ? b : '.repeat(depth)}c`],
    ['conditionals in the true branch', `var x = ${nest('a ? ', '1', ' : 2')}`],
    ['conditionals over lines', `var x = ${'a\n  ? b\n  : '.repeat(depth)}c`],
    ['negations', `var x = ${'!'.repeat(depth)}a`],
    ['signs', `var x = ${'-'.repeat(depth)}1`],
    ['interpolations', `var x = ${nest("'${", '1', "}'")}`],
    ['interpolations that are not closed', `var x = ${"'${".repeat(depth)}`],
    ['interpolations of multi-line strings', `var x = ${nest("$'''${", '1', "}'''")}`],
    ['sums', `var x = 1${' + 1'.repeat(depth)}`],
    ['mixed operators', `var x = 1${' + 1 * 2 ?? 3'.repeat(depth)}`],
    ['accesses', `var x = a${'.b'.repeat(depth)}`],
    ['calls of calls', `var x = a${'.b(1)'.repeat(depth)}`],
    ['indices of indices', `var x = a${'[0]'.repeat(depth)}`],
    ['assertions', `var x = a${'!'.repeat(depth)}`],
    ['chains within brackets', `var x = ${'(a.b + ['.repeat(depth)}`],
    ['long chains in one another', `var x = ${'('.repeat(150)}a${`${'.b'.repeat(400)})`.repeat(150)}`],
    ['lambdas', `var x = ${'a => '.repeat(depth)}1`],
    ['loops', `var x = ${nest('[for a in b: ', '1', ']')}`],
    ['spreads', `var x = ${nest('[...', 'a', ']')}`],
    ['array types', `type x = string${'[]'.repeat(depth)}`],
    ['nullable types', `type x = string${'?'.repeat(depth)}`],
    ['object types', `type x = ${nest('{ a: ', 'string', '}')}`],
    ['tuple types', `type x = ${nest('[', 'string', ']')}`],
    ['types in parentheses', `type x = ${nest('(', 'string', ')')}`],
    ['type arguments', `type x = ${nest('a<', 'string', '>')}`],
    ['nested resources', `resource a 'b/c@1' = {\n${"  resource a 'b' = {\n".repeat(depth)}${'}\n'.repeat(depth + 1)}`],
    ['decorators', `${'@a(['.repeat(depth)}`],
  ])('%s', (_, text) => {
    const file = parseBicep(`${text}\nparam after string\n`);
    const last = file.statements.at(-1);
    expect(last?.kind === 'param' && last.name.name).toBe('after');
    expect(heightOf(file)).toBeLessThan(highestTree);
    expectSoundTree(file);
  });

  it('says that the limit is reached, once', () => {
    expect(parseBicep(`var x = ${nest('[', '1', ']')}`).errors.map(({ message }) => message)).toEqual([
      'Expressions are nested more than 200 deep here.',
    ]);
  });

  it('accepts what people write', () => {
    expect(parseBicep(`var x = ${'['.repeat(100)}${']'.repeat(100)}`).errors).toEqual([]);
    expect(parseBicep(`var x = a${' || a'.repeat(400)}`).errors).toEqual([]);
    expect(parseBicep(`type x = ${"'a' | ".repeat(depth)}'b'`).errors).toEqual([]);
  });
});

function fill(size: number, piece: string): string {
  return piece.repeat(Math.ceil(size / piece.length));
}

describe('ten megabytes', () => {
  const size = 10_000_000;

  it('of resources are all read', () => {
    const piece =
      "resource a 'Microsoft.Storage/storageAccounts@2023-05-01' = {\n  name: 'a${b}'\n  sku: {\n    name: 'Standard_ZRS'\n  }\n}\n\n";
    const file = parseBicep(fill(size, piece));
    expect(file.errors).toEqual([]);
    expect(file.statements).toHaveLength(Math.ceil(size / piece.length));
  });

  it('of one string are one value', () => {
    const file = parseBicep(`var a = '${'b'.repeat(size)}'`);
    const [statement] = file.statements;
    expect(statement?.kind === 'var' && statement.value.kind === 'string' && statement.value.value?.length).toBe(size);
  });

  it('of NUL characters are one error', () => {
    expect(parseBicep(fill(size, '\0')).errors).toHaveLength(1);
  });
});

describe('a megabyte', () => {
  const size = 1_000_000;

  it.each([
    ['spaces', ' '],
    ['line breaks', '\n'],
    ['quotes', "'"],
    ['double quotes', '"'],
    ['dollars', '$'],
    ['dollars and braces', '${'],
    ['hashes', '#'],
    ['slashes', '/'],
    ['opened comments', '/*'],
    ['opened brackets', '['],
    ['closed brackets', ']'],
    ['mixed brackets', '[{('],
    ['letters', 'a'],
    ['digits', '1'],
    ['backslashes', '\\'],
    ['words', 'var '],
    ['decorator marks', '@'],
    ['commas in brackets', '[,'],
    ['interpolations left open', "'${["],
    ['multi-line interpolations left open', "$'''${["],
  ])('of %s is read to its end', (_, piece) => {
    const file = parseBicep(`${fill(size, piece)}\nvar z = 1`);
    expect(file.range.end).toBeGreaterThanOrEqual(size);
    expectSoundTree(file);
  });

  it.each([
    ['unfinished resources', "resource a 'b/c@1' = {\n"],
    ['opened strings', "var a = 'b${c\n"],
    ['opened multi-line strings', "var a = $'''${b\n"],
    ['opened lists', 'var a = [\n'],
    ['half-typed properties', 'var a = {\n  zones:\n}\n'],
  ])('of %s stops reporting at a thousand errors', (_, piece) => {
    expect(parseBicep(fill(size, piece)).errors).toHaveLength(1000);
  });
});
