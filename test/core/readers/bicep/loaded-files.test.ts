import { describe, expect, it } from 'vitest';
import { evaluated, shown, type Texts, written } from './deployed';

const data: Texts = {
  'data/settings.json': '{\n  "sku": "Premium",\n  "zones": [1, 2, { "name": "x" }],\n  "expression": "[not()]"\n}',
  'data/settings.yaml': "sku: Premium\nzones: [1, 2]\non: true\nnone: ~\ntext: '1'\ncopy: &a { b: 1.5 }\nagain: *a\n",
  'data/script.sh': 'echo hällo\n',
};

describe('loaded files', () => {
  it.each([
    ['text', "loadTextContent('data/script.sh')", 'echo hällo\n'],
    ['Base64', "base64ToString(loadFileAsBase64('data/script.sh'))", 'echo hällo\n'],
    ['JSON', "loadJsonContent('data/settings.json').zones[2].name", 'x'],
    ['a part of JSON', "loadJsonContent('data/settings.json', '$.zones[1]')", 2],
    ['a part of JSON without the root', "loadJsonContent('data/settings.json', 'zones[2].name')", 'x'],
    ['a part of JSON by a quoted name', "loadJsonContent('data/settings.json', '$[\\'sku\\']')", 'Premium'],
    ['text in JSON as it stands', "loadJsonContent('data/settings.json').expression", '[not()]'],
    ['JSON out of text', "json(loadTextContent('data/settings.json')).sku", 'Premium'],
    [
      'YAML',
      "loadYamlContent('data/settings.yaml')",
      { sku: 'Premium', zones: [1, 2], on: true, none: null, text: '1', copy: { b: 1.5 }, again: { b: 1.5 } },
    ],
    ['a part of YAML', "loadYamlContent('data/settings.yaml', '$.zones[0]')", 1],
    ['a part that is not there', "loadJsonContent('data/settings.json', '$.none')", '?unresolved-name'],
    ['a search in JSON', "loadJsonContent('data/settings.json', '$..name')", '?unsupported'],
    ['a file that is not there', "loadTextContent('data/none.txt')", '?unsupported'],
    ['a file outside of the workspace', "loadTextContent('/etc/passwd')", '?unsupported'],
    ['a folder', "loadDirectoryFileInfo('data')", '?unsupported'],
  ] as const)('give %s', (_what, expression, expected) => {
    expect(shown(expression, '', data)).toEqual(expected);
  });

  it('have their places in the loaded file', () => {
    const json = evaluated("loadJsonContent('data/settings.json').sku", '', data);
    expect(written(json, data)).toEqual(['data/settings.json', '"Premium"']);
    const yaml = evaluated("loadYamlContent('data/settings.yaml').zones[1]", '', data);
    expect(written(yaml, data)).toEqual(['data/settings.yaml', '2']);
  });

  it('are named where they cannot be looked into', () => {
    const value = evaluated("loadTextContent('data/none.txt')", '', data);
    expect(value?.kind === 'unknown' && value.reason.text).toBe(
      'loadTextContent() cannot look into data/none.txt here',
    );
  });

  it('end where YAML repeats itself by aliases', () => {
    const lines = ['a0: &a0 [x, x, x, x, x, x, x, x, x, x]'];
    for (let n = 1; n < 12; n += 1)
      lines.push(`a${n}: &a${n} [${Array.from({ length: 10 }, () => `*a${n - 1}`).join(', ')}]`);
    expect(shown("loadYamlContent('bomb.yaml')", '', { 'bomb.yaml': lines.join('\n') })).toBe('?limit');
  });
});
