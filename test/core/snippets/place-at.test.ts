import { describe, expect, it } from 'vitest';
import { ParsedFile } from '../../../src/core/project/parsed-file';
import { fits, placeAt } from '../../../src/core/snippets/place-at';

/** The place of the `|` in a text, which is taken out. */
function placeIn(text: string, language: 'bicep' | 'terraform') {
  const offset = text.indexOf('|');
  const file = new ParsedFile({ path: `main.${language}`, text: text.replace('|', ''), language });
  return placeAt(file, offset);
}

const file = { kind: 'file' };

describe('a place in Bicep', () => {
  const type = 'A.B/c';
  it.each([
    ['an empty file', '|', file],
    ['between declarations', 'param a string\n\n|\n\nparam b string\n', file],
    ['the body of a resource', "resource a 'A.B/c@2024-01-01' = {\n  |\n}\n", { kind: 'inside', type, path: '' }],
    [
      'an object of a resource',
      "resource a 'A.B/c@2024-01-01' = {\n  name: 'a'\n  properties: {\n    x: 1\n    |\n  }\n}\n",
      { kind: 'inside', type, path: 'properties' },
    ],
    [
      'a resource in a condition',
      "resource a 'A.B/c@2024-01-01' = if (true) {\n  |\n}\n",
      { kind: 'inside', type, path: '' },
    ],
    [
      'a nested resource',
      "resource a 'A.B/c@2024-01-01' = {\n  resource d 'D@2024-01-01' = {\n    |\n  }\n}\n",
      { kind: 'inside', type: 'D', path: '' },
    ],
    ['a text', "resource a 'A.B/c@2024-01-01' = {\n  name: 'a|'\n}\n", undefined],
    ['a list', "resource a 'A.B/c@2024-01-01' = {\n  zones: [\n    |\n  ]\n}\n", undefined],
    ['a variable', 'var a = {\n  |\n}\n', undefined],
    ['before the body', "resource a 'A.B/c@2024-01-01' = | {\n}\n", undefined],
  ])('%s', (_name, text, place) => {
    expect(placeIn(text, 'bicep')).toEqual(place);
  });
});

describe('a place in Terraform', () => {
  const type = 'azurerm_x';
  it.each([
    ['an empty file', '|', file],
    ['between blocks', 'variable "a" {\n}\n|\n', file],
    ['a resource', 'resource "azurerm_x" "a" {\n  |\n}\n', { kind: 'inside', type, path: '' }],
    [
      'a block of a resource',
      'resource "azurerm_x" "a" {\n  b {\n    c {\n      |\n    }\n  }\n}\n',
      { kind: 'inside', type, path: 'b.c' },
    ],
    ['a value', 'resource "azurerm_x" "a" {\n  name = "a|"\n}\n', undefined],
    ['another kind of block', 'variable "a" {\n  |\n}\n', undefined],
  ])('%s', (_name, text, place) => {
    expect(placeIn(text, 'terraform')).toEqual(place);
  });
});

describe('a snippet', () => {
  const frame = () => ({ parts: [] });
  const members = { kind: 'inside', types: ['A.B/c'], path: 'properties', frame } as const;

  it.each([
    [{ kind: 'file' }, { kind: 'file' }, true],
    [{ kind: 'file' }, { kind: 'inside', type: 'A.B/c', path: '' }, false],
    [members, { kind: 'file' }, false],
    [members, { kind: 'inside', type: 'a.b/C', path: 'Properties' }, true],
    [members, { kind: 'inside', type: 'A.B/c', path: '' }, false],
    [members, { kind: 'inside', type: 'A.B/d', path: 'properties' }, false],
  ] as const)('fits where it is for: %o at %o', (own, place, result) => {
    expect(fits(own, place)).toBe(result);
  });
});
