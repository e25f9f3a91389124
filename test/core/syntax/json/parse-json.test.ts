import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findProperty } from '../../../../src/core/syntax/json/find-property';
import { sourceOffsets } from '../../../../src/core/syntax/json/json-string';
import { parseJson } from '../../../../src/core/syntax/json/parse-json';
import type { JsonNode, JsonProperty } from '../../../../src/core/syntax/json/tree';
import { damagedText, randomText } from '../damaged-text';
import { misplacedNode } from '../node-ranges';

/** The plain value; a property without one is `<missing>`, and a repeated key becomes a list of pairs. */
function plain(node: JsonNode | undefined): unknown {
  if (node === undefined) return '<missing>';
  switch (node.kind) {
    case 'object':
      return Object.fromEntries(node.properties.map(({ key, value }) => [key, plain(value)]));
    case 'array':
      return node.items.map(plain);
    case 'null':
      return null;
    default:
      return node.value;
  }
}

function childrenOf(node: JsonNode | JsonProperty): readonly (JsonNode | JsonProperty)[] {
  switch (node.kind) {
    case 'object':
      return node.properties;
    case 'array':
      return node.items;
    case 'property':
      return node.value === undefined ? [] : [node.value];
    default:
      return [];
  }
}

const samples = [
  '{\n  // note\n  "$schema": "https://schema",\n  "a": [1, -2.5e3, true, false, null, "x\\"\\u00e9\\n"],\n  "b": { "c": {}, "d": [], },\n}\n',
  '{\r\n  "resources": [\r\n    {\r\n      "name": "[concat(\r\n        \'a\')]", /* n */\r\n      "zones": ["1", "2"]\r\n    }\r\n  ]\r\n}',
];

describe('JSON', () => {
  it('reads what JSON.parse reads', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.constantFrom(undefined, 2), (value, indent) => {
        const text = JSON.stringify(value, undefined, indent);
        const file = parseJson(text);
        expect(file.errors).toEqual([]);
        expect(plain(file.root)).toEqual(JSON.parse(text));
      }),
    );
  });

  it('takes comments and trailing commas, and keeps the comments', () => {
    const text = '\uFEFF// one\n{ "a": 1, /* two */ "b": [1, 2,], }';
    const file = parseJson(text);
    expect(file.errors).toEqual([]);
    expect(plain(file.root)).toEqual({ a: 1, b: [1, 2] });
    expect(file.comments.map((comment) => comment.text)).toEqual(['// one', '/* two */']);
    expect(file.comments.map(({ range }) => text.slice(range.start, range.end))).toEqual(['// one', '/* two */']);
  });

  it('takes a string over several lines', () => {
    const file = parseJson('{\n  "a": "[concat(\n    \'x\',\n    \'y\')]",\n  "b": 1\n}');
    expect(file.errors).toEqual([]);
    expect(plain(file.root)).toEqual({ a: "[concat(\n    'x',\n    'y')]", b: 1 });
  });

  it('gives ranges of keys, values and properties', () => {
    const text = '{ "a" : [ 1 ], "b": "c" }';
    const root = parseJson(text).root;
    const slice = (range: { start: number; end: number } | undefined) => range && text.slice(range.start, range.end);
    const [first, second] = root?.kind === 'object' ? root.properties : [];
    expect([slice(first?.keyRange), slice(first?.value?.range), slice(first?.range)]).toEqual([
      '"a"',
      '[ 1 ]',
      '"a" : [ 1 ]',
    ]);
    expect(second?.value?.kind === 'string' && slice(second.value.contentRange)).toBe('c');
  });

  it('keeps a key that is written twice, and finds the one that counts', () => {
    const root = parseJson('{ "a": 1, "a": 2 }').root;
    expect(root?.kind === 'object' && root.properties.map(({ value }) => plain(value))).toEqual([1, 2]);
    expect(plain(findProperty(root, 'a')?.value)).toBe(2);
    expect(findProperty(root, 'b')).toBeUndefined();
  });

  it('tells where a character of a string stands in the text', () => {
    const text = '["a\\n\\u00e9b"]';
    const root = parseJson(text).root;
    const item = root?.kind === 'array' ? root.items[0] : undefined;
    if (item?.kind !== 'string') throw new Error('no string');
    const offsetOf = sourceOffsets(text, item);
    expect(item.value).toBe('a\néb');
    expect([0, 1, 2, 3, 4].map((index) => text.slice(offsetOf(index)))).toEqual([
      'a\\n\\u00e9b"]',
      '\\n\\u00e9b"]',
      '\\u00e9b"]',
      'b"]',
      '"]',
    ]);
  });

  it.each([
    ['', '<missing>', 0],
    ['{ "a": , "b": 2 }', { a: '<missing>', b: 2 }, 1],
    ['{ "a":\n "b": 2 }', { a: '<missing>', b: 2 }, 1],
    ['{ "a"\n "b": 2 }', { a: '<missing>', b: 2 }, 2],
    ['{ "a": 1 "b": 2 }', { a: 1, b: 2 }, 1],
    ['{ "a": "x\n  "b": 2 }', { a: 'x', b: 2 }, 2],
    ['{ "a": "x', { a: 'x' }, 2],
    ['{ "a": [1, 2\n "b": 2 }', { a: [1, 2], b: 2 }, 2],
    ['{ "a": [1, { "b": 2 ]', { a: [1, { b: 2 }] }, 2],
    ['{ "a": { "b": [1 }, "c": 3 }', { a: { b: [1] }, c: 3 }, 1],
    ["{ a: 1, 'b': 'c' }", { a: 1, b: 'c' }, 3],
    ['{ "a": yes }', { a: 'yes' }, 1],
    ['{ "a": "\\x" }', { a: '\\x' }, 1],
    ['{ @ "a": 1 }', { a: 1 }, 1],
    ['[1 2, , 3]', [1, 2, 3], 2],
    ['{ "a": 1 } }', { a: 1 }, 1],
    ['{ "a": 1 /* b', { a: 1 }, 2],
  ])('survives %j', (text, expected, errorCount) => {
    const file = parseJson(text);
    expect(plain(file.root)).toEqual(expected);
    expect(file.errors).toHaveLength(errorCount);
  });

  it('says whether an object or array was closed', () => {
    const root = parseJson('{ "a": [{}').root;
    expect(root).toMatchObject({
      closed: false,
      properties: [{ value: { closed: false, items: [{ closed: true }] } }],
    });
  });

  it('gives a tree whose ranges nest, whatever the text', () => {
    const check = (text: string) => {
      const file = parseJson(text);
      if (file.root !== undefined) {
        expect(misplacedNode<JsonNode | JsonProperty>(file.root, childrenOf, text.length)).toBeUndefined();
      }
      for (const { range } of [...file.errors, ...file.comments]) {
        expect(range.start).toBeGreaterThanOrEqual(0);
        expect(range.end).toBeLessThanOrEqual(text.length);
      }
    };
    fc.assert(fc.property(randomText(), check), { numRuns: 1000 });
    fc.assert(fc.property(damagedText(samples), check), { numRuns: 2000 });
  });

  it.each([
    ['objects', '{"a":', '}'],
    ['arrays', '[', ']'],
    ['both', '[{"a":', '}]'],
  ])('reads 10,000 nested %s up to a limit, and on behind them', (_, open, close) => {
    const file = parseJson(`{ "deep": ${open.repeat(10_000)}1${close.repeat(10_000)}, "next": 2 }`);
    expect(file.errors).toHaveLength(1);
    expect(plain(findProperty(file.root, 'next')?.value)).toBe(2);
    expect(parseJson(open.repeat(10_000)).errors.length).toBeGreaterThan(0);
  });

  it('reads 10 MB completely', () => {
    const item = '{ "name": "x", "zones": ["1", "2"] },\n';
    const count = Math.ceil((10 * 1024 * 1024) / item.length);
    const file = parseJson(`[${item.repeat(count)}]`);
    expect(file.errors).toEqual([]);
    expect(file.root?.kind === 'array' && file.root.items.length).toBe(count);
  });

  it.each([
    '\0',
    '"',
    "'",
    '"\n',
    "'\n",
    '}',
    ']',
    ',',
    '[}',
    '{]',
    '/*',
    '/',
    '\\',
    '"\\',
    '"a": ',
    ' ',
    '\n',
    '1',
    'a',
  ])('ends for a megabyte of %j', (unit) => {
    const text = unit.repeat((1024 * 1024) / unit.length);
    expect(parseJson(text).range.end).toBe(text.length);
  });
});
