import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { parseYaml } from '../../../../src/core/syntax/yaml/parse-yaml';
import type { YamlEntry, YamlItem, YamlNode } from '../../../../src/core/syntax/yaml/tree';
import { damagedText, randomText } from '../damaged-text';
import { misplacedNode } from '../node-ranges';

type AnyNode = YamlNode | YamlEntry | YamlItem;

function plain(node: YamlNode | undefined): unknown {
  if (node === undefined) return '';
  if (node.kind === 'scalar') return node.value;
  if (node.kind === 'map') return Object.fromEntries(node.entries.map(({ key, value }) => [key, plain(value)]));
  return node.items.map(({ value }) => plain(value));
}

/** What stands in the node itself: what an alias stands for is left out. */
function childrenOf(node: AnyNode): readonly AnyNode[] {
  switch (node.kind) {
    case 'map':
      return node.entries;
    case 'sequence':
      return node.items;
    case 'scalar':
      return [];
    default:
      return node.value === undefined || node.aliasRange !== undefined ? [] : [node.value];
  }
}

const workflow = `# CI
name: build
on:
  push:
    branches: [main, "release/*"]
  workflow_dispatch:
jobs:
  build:
    runs-on: ubuntu-24.04 # image
    strategy: { matrix: { node: [20, 22], os: ['a', "b"] } }
    steps:
      - uses: actions/checkout@v4 # v4.2
        with: &options
          fetch-depth: 0
      - run: |
          echo "a: b"
          # not a comment

          echo c
        env: *options
      -
        name: "line\\u00e9 \\
          two"
        if: >-
          a &&
          b
`;

describe('YAML', () => {
  it.each([
    workflow,
    workflow.replaceAll('\n', '\r\n'),
    `\uFEFF${workflow}`,
    "a: 1\nb: [x, {y: z}, w: v]\n? k\n: v\n\"q r\": 's''t'\n",
    '- - a\n  - b\n-\n  - c\n- d: e\n  f: g\n',
    'just text',
    'a:\n- b\n- c\nd: 😀é\n',
    '%YAML 1.2\n---\na: !!str b\n...\n',
  ])('reads what the yaml package reads from %j', (text) => {
    const file = parseYaml(text);
    expect(file.errors).toEqual([]);
    expect(plain(file.root)).toEqual(parse(text, { schema: 'failsafe' }));
  });

  it('keeps comments, and only those', () => {
    const file = parseYaml(workflow);
    expect(file.comments.map((comment) => comment.text)).toEqual(['# CI', '# image', '# v4.2']);
    for (const { range, text } of file.comments) expect(workflow.slice(range.start, range.end)).toBe(text);
  });

  it('gives ranges and styles', () => {
    const text = 'a: "b c" # d\ne: \'f\'\ng: |\n  h\n  i\nj: >-\n  k\nl: m\n';
    const root = parseYaml(text).root;
    if (root?.kind !== 'map') throw new Error('no map');
    const slice = ({ start, end }: { start: number; end: number }) => text.slice(start, end);
    expect(
      root.entries.map(({ keyRange, range, value }) => [
        slice(keyRange),
        slice(range),
        value?.kind === 'scalar'
          ? [value.style, slice(value.range), slice(value.contentRange), value.value]
          : undefined,
      ]),
    ).toEqual([
      ['a', 'a: "b c"', ['double-quoted', '"b c"', 'b c', 'b c']],
      ['e', "e: 'f'", ['single-quoted', "'f'", 'f', 'f']],
      ['g', 'g: |\n  h\n  i\n', ['literal', '|\n  h\n  i\n', '  h\n  i\n', 'h\ni\n']],
      ['j', 'j: >-\n  k\n', ['folded', '>-\n  k\n', '  k\n', 'k']],
      ['l', 'l: m', ['plain', 'm', 'm', 'm']],
    ]);
  });

  it('gives items their range from the dash on', () => {
    const text = 'a:\n  - b: c\n    d: e\n  -\n  - f\n';
    const root = parseYaml(text).root;
    const value = root?.kind === 'map' ? root.entries[0]?.value : undefined;
    if (value?.kind !== 'sequence') throw new Error('no sequence');
    expect(value.items.map(({ range }) => text.slice(range.start, range.end))).toEqual([
      '- b: c\n    d: e',
      '-',
      '- f',
    ]);
  });

  it('follows an alias to the anchor and keeps both places', () => {
    const text = 'a: &x { b: c }\nd: *x\n';
    const root = parseYaml(text).root;
    if (root?.kind !== 'map') throw new Error('no map');
    const [first, second] = root.entries;
    expect(second?.value).toBe(first?.value);
    expect(text.slice(second?.aliasRange?.start, second?.aliasRange?.end)).toBe('*x');
    expect(first?.aliasRange).toBeUndefined();
  });

  it('does not follow an alias to what is not there, or to itself', () => {
    expect(parseYaml('a: *x\n').errors).toHaveLength(1);
    expect(parseYaml('a: &x [1, *x]\n').errors).toHaveLength(1);
  });

  it('does not follow aliases that multiply', () => {
    const lines = ['a0: &a0 [x, x, x, x, x, x, x, x, x, x]'];
    for (let level = 1; level < 30; level += 1) {
      lines.push(`a${level}: &a${level} [${Array.from({ length: 10 }, () => `*a${level - 1}`).join(', ')}]`);
    }
    const file = parseYaml(lines.join('\n'));
    expect(file.errors.length).toBeGreaterThan(0);
    expect(JSON.stringify(plain(file.root)).length).toBeLessThan(1_000_000);
  });

  it.each([
    ['a key without a colon', 'a:\n  b: 1\n  c\nd: 2\n', { a: { b: '1', c: '' }, d: '2' }],
    ['a key without a colon, first', 'a:\n  b\n  c: 1\nd: 2\n', { a: { c: '1' }, d: '2' }],
    ['a key without a value', 'a:\n  b:\n  c: 1\n', { a: { b: '', c: '1' } }],
    ['an open list', 'a: [1, 2\nb: 3\n', { a: ['1', '2'], b: '3' }],
    ['an open list, indented', 'a:\n  b: [1, 2\n  c: 3\nd: 4\n', { a: { b: ['1', '2'], c: '3' }, d: '4' }],
    ['an open map', 'a: { b: 1\nc: 3\n', { a: { b: '1' }, c: '3' }],
    ['an open string', 'a: "b\nc: 3\n', { a: 'b', c: '3' }],
    ['an open string before others', 'a: "b\nc: "d"\ne:\n  - "f"\n', { a: 'b', c: 'd', e: ['f'] }],
    ['two open strings', "a: 'b: c\nd: 'e\nf: g\n", { a: 'b: c', d: 'e', f: 'g' }],
    ['an item without a value', 'a:\n  - b\n  -\nc: 1\n', { a: ['b', ''], c: '1' }],
    ['wrong indentation', 'a:\n  b: 1\n d: 2\ne: 3\n', { a: { b: '1' }, d: '2', e: '3' }],
  ])('survives %s', (_, text, expected) => {
    expect(plain(parseYaml(text).root)).toEqual(expected);
  });

  it.each([
    ['a key without a colon', 'a:\n  b: 1\n  c\nd: 2\n', 'c'],
    ['a key above another', 'a:\n  b\n  c: 1\n', 'b'],
    ['an open list', 'a: [1\nb: 3\n', '['],
    ['an open string', 'a: "b\nc: 3\n', '"b'],
    ['a key that is written twice', 'a: 1\nb: 2\na: 3\n', 'a'],
    ['wrong indentation', 'a: 1\n  \nb:\n  c: 1\n d: 2\n', 'd'],
  ])('reports %s once, at its place', (_, text, place) => {
    const { errors } = parseYaml(text);
    expect(errors.map(({ range }) => text.slice(range.start, range.end))).toEqual([place]);
  });

  it('reads only the first document and says so', () => {
    const file = parseYaml('a: 1\n---\nb: 2\n');
    expect(plain(file.root)).toEqual({ a: '1' });
    expect(file.errors).toHaveLength(1);
  });

  it('leaves an empty text without a root', () => {
    expect(parseYaml('').root).toBeUndefined();
    expect(parseYaml('# only a comment\n')).toMatchObject({ root: undefined, errors: [] });
  });

  it('gives a tree whose ranges nest, whatever the text', () => {
    const check = (text: string) => {
      const file = parseYaml(text);
      if (file.root !== undefined) {
        expect(misplacedNode<AnyNode>(file.root, childrenOf, text.length)).toBeUndefined();
      }
      for (const { range } of file.errors) {
        expect(range.start).toBeGreaterThanOrEqual(0);
        expect(range.end).toBeGreaterThanOrEqual(range.start);
        expect(range.end).toBeLessThanOrEqual(text.length);
      }
      for (const { range, text: comment } of file.comments) expect(text.slice(range.start, range.end)).toBe(comment);
    };
    fc.assert(fc.property(randomText(), check), { numRuns: 1000 });
    fc.assert(fc.property(damagedText([workflow, workflow.replaceAll('\n', '\r\n')]), check), { numRuns: 1000 });
    for (let end = 0; end <= workflow.length; end += 1) check(workflow.slice(0, end));
  });

  it.each([
    ['flow sequences', '['.repeat(10_000) + ']'.repeat(10_000)],
    ['flow maps', '{a: '.repeat(10_000)],
    ['sequences', '- '.repeat(10_000)],
    ['explicit keys', '? '.repeat(10_000)],
    ['maps', Array.from({ length: 2_000 }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n')],
  ])('reads 10,000 nested %s up to a limit', (_, text) => {
    const file = parseYaml(text);
    expect(file.errors.length).toBeGreaterThan(0);
    expect(file.range.end).toBe(text.length);
  });

  it('says that a text of 10 MB is not read', () => {
    const file = parseYaml('a: b\n'.repeat(2 * 1024 * 1024));
    expect(file.root).toBeUndefined();
    expect(file.errors).toHaveLength(1);
  });

  it.each(['\0', '"', "'", '"\n', '- ', ': ', '#', '&a ', '*a ', '}', '[}', '|\n', '\t', '\\', '"a\nb: '])(
    'ends for a long text of %j',
    (unit) => {
      const text = unit.repeat(100_000 / unit.length);
      expect(parseYaml(text).range.end).toBe(text.length);
    },
  );
});
