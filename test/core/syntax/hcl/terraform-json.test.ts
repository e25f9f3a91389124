// biome-ignore-all lint/suspicious/noTemplateCurlyInString: Terraform's own templates look like this.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseHcl } from '../../../../src/core/syntax/hcl/parse-hcl';
import { parseTerraformJson } from '../../../../src/core/syntax/hcl/parse-terraform-json';
import { childrenOf, type HclNode } from '../../../../src/core/syntax/hcl/walk';
import { damagedText, randomText } from '../damaged-text';
import { misplacedNode } from '../node-ranges';
import { outline } from './outline';

const sample = `{
  "//": "a note",
  "terraform": { "required_providers": { "azurerm": { "source": "hashicorp/azurerm", "version": "~> 4.0" } } },
  "provider": { "azurerm": [{ "features": {} }, { "alias": "b", "features": {} }] },
  "variable": { "name": { "type": "string", "default": null } },
  "locals": [{ "a": 1 }, { "b": true }],
  "resource": {
    "azurerm_storage_account": {
      "main": {
        "//": "another note",
        "name": "st\${var.name}\\n",
        "tags": { "a b": "x", "\${local.k}": "\${merge({ \\"c\\" = 1 }, {})}" },
        "zones": ["1", 2]
      },
      "other": [{ "count": 0 }]
    }
  }
}`;

describe('Terraform JSON', () => {
  it('reads blocks with labels as the native syntax does', () => {
    const file = parseTerraformJson(sample);
    expect(file.errors).toEqual([]);
    expect(file.body.attributes).toEqual([]);
    expect(file.body.blocks.map(outline)).toEqual([
      'terraform { required_providers = {azurerm: {source: <"hashicorp/azurerm">, version: <"~> 4.0">}} }',
      'provider "azurerm" { features = {} }',
      'provider "azurerm" { alias = <"b">; features = {} }',
      'variable "name" { type = <"string">; default = null }',
      'locals { a = 1 }',
      'locals { b = true }',
      'resource "azurerm_storage_account" "main" { name = <"st" ${var.name} "\\n">; tags = {a b: <"x">, <${local.k}>: <${merge({c: 1}, {})}>}; zones = [<"1">, 2] }',
      'resource "azurerm_storage_account" "other" { count = 0 }',
    ]);
  });

  it('gives the tree of the native syntax for the same attributes', () => {
    const native = parseHcl('resource "a" "b" {\n  c = "x${d.e[0]}"\n  f = ["1", true]\n}\n');
    const json = parseTerraformJson('{"resource":{"a":{"b":{"c":"x${d.e[0]}","f":["1",true]}}}}');
    expect(json.body.blocks.map(outline)).toEqual(native.body.blocks.map(outline));
  });

  it('gives ranges in the document, also behind escapes and in interpolations', () => {
    const text = '{ "locals": { "a": "\\u00e9\\"${ f(\\"x\\", b.c) }" } }';
    const file = parseTerraformJson(text);
    expect(file.errors).toEqual([]);
    const slices: string[] = [];
    const visit = (node: HclNode): void => {
      slices.push(text.slice(node.range.start, node.range.end));
      childrenOf(node).forEach(visit);
    };
    file.body.blocks.forEach(visit);
    expect(slices.slice(3)).toEqual([
      '"\\u00e9\\"${ f(\\"x\\", b.c) }"',
      '\\u00e9\\"',
      '${ f(\\"x\\", b.c) }',
      'f(\\"x\\", b.c)',
      '\\"x\\"',
      'x',
      'b.c',
      'b',
      '.c',
    ]);
  });

  it('gives braces, type and labels of a block', () => {
    const text = '{ "resource": { "a": { "b": { "c": 1 } } } }';
    const block = parseTerraformJson(text).body.blocks[0];
    expect(text.slice(block?.openBrace, (block?.closeBrace ?? 0) + 1)).toBe('{ "c": 1 }');
    expect(text.slice(block?.typeRange.start, block?.typeRange.end)).toBe('"resource"');
    expect(block?.labels.map(({ range }) => text.slice(range.start, range.end))).toEqual(['"a"', '"b"']);
  });

  it('reads variable values as attributes', () => {
    const file = parseTerraformJson('{ "location": "westeurope", "zones": ["1"] }');
    expect(file.body.attributes.map(outline)).toEqual(['location = <"westeurope">', 'zones = [<"1">]']);
  });

  it('reports what cannot be a block, and a template that does not parse', () => {
    expect(parseTerraformJson('{ "resource": { "a": { "b": 1 } } }').errors).toHaveLength(1);
    expect(parseTerraformJson('[1]').errors).toHaveLength(1);
    const text = '{ "locals": { "a": "\\n${b" } }';
    const [error] = parseTerraformJson(text).errors;
    expect(text.slice(error?.range.start, error?.range.end)).toBe('${');
  });

  it('leaves a value that is not written yet as missing', () => {
    const file = parseTerraformJson('{ "locals": { "a": , "b": 1 } }');
    expect(file.body.blocks.map(outline)).toEqual(['locals { a = <missing>; b = 1 }']);
  });

  it('gives expressions whose ranges nest, whatever the text', () => {
    const check = (text: string) => {
      const { body } = parseTerraformJson(text);
      for (const each of [body, ...body.blocks.map((block) => block.body)]) {
        for (const attribute of each.attributes) {
          expect(misplacedNode<HclNode>(attribute, childrenOf, text.length)).toBeUndefined();
        }
      }
    };
    fc.assert(fc.property(damagedText([sample]), check), { numRuns: 1000 });
    fc.assert(
      fc.property(randomText(), (text) => check(`{"locals":{"a":${JSON.stringify(text)}}}`)),
      { numRuns: 1000 },
    );
  });

  it('survives nesting of 10,000', () => {
    const deep = `${'{"a":'.repeat(10_000)}1${'}'.repeat(10_000)}`;
    expect(parseTerraformJson(deep).errors).toHaveLength(1);
    expect(parseTerraformJson(`{"locals":{"a":${deep}}}`).errors).toHaveLength(1);
    expect(parseTerraformJson(`{"locals":{"a":"${'${['.repeat(10_000)}"}}`).errors.length).toBeGreaterThan(0);
  });
});
