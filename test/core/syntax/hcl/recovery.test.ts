// biome-ignore-all lint/suspicious/noTemplateCurlyInString: Terraform's own templates look like this.

import { describe, expect, it } from 'vitest';
import { parseHcl } from '../../../../src/core/syntax/hcl/parse-hcl';
import { outline } from './outline';

const next = 'resource "n" "n" {\n  z = 1\n}\n';
const nextOutline = 'resource "n" "n" { z = 1 }';

/** What is read of an unfinished resource that another one follows. */
function readUnfinished(body: string): string {
  const file = parseHcl(`resource "a" "b" {\n${body}\n${next}`);
  expect(file.errors.length).toBeGreaterThan(0);
  expect(file.body.blocks.map(outline).at(-1)).toBe(nextOutline);
  expect(file.body.blocks).toHaveLength(2);
  return outline(file.body.blocks[0]?.body ?? file.body);
}

describe('HCL recovery', () => {
  it.each([
    ['a missing value', '  a =\n  b = 2\n}', 'a = <missing>; b = 2'],
    ['a missing closing brace', '  b = 2\n', 'b = 2'],
    ['two missing closing braces', '  s {\n    b = 2\n', 's { b = 2 }'],
    ['an open bracket', '  a = ["1", "2"\n  b = 2\n}', 'a = [<"1">, <"2">]; b = 2'],
    ['an open bracket before a block', '  a = [\n  s {\n    b = 2\n  }\n}', 'a = []; s { b = 2 }'],
    ['an open bracket before a labelled block', '  a = [1,\n  dynamic "s" {\n  }\n}', 'a = [1]; dynamic "s" {  }'],
    ['an open bracket at the end of the block', '  a = [1\n}', 'a = [1]'],
    ['an open call', '  a = f(g(x, [1\n  b = 2\n}', 'a = f(g(x, [1])); b = 2'],
    ['an open string', '  a = "x\n  b = 2\n}', 'a = <"x">; b = 2'],
    ['an open interpolation', '  a = "x${var.y\n  b = 2\n}', 'a = <"x" ${var.y}>; b = 2'],
    ['an open interpolation before the closing brace', '  a = "x${var.y\n}', 'a = <"x" ${var.y}>'],
    ['an interpolation whose brace is missing', '  a = "x${var.y"\n  b = 2\n}', 'a = <"x" ${var.y}>; b = 2'],
    ['two expressions in an interpolation', '  a = "${x y}z"\n  b = 2\n}', 'a = <${x} "z">; b = 2'],
    ['an open directive', '  a = "%{ if x }y"\n  b = 2\n}', 'a = <if(x ? "y" : )>; b = 2'],
    ['an end without a beginning', '  a = "y%{ endif }"\n  b = 2\n}', 'a = <"y">; b = 2'],
    ['an open object', '  tags = {\n    a = 1\n', 'tags = {a: 1}'],
    [
      'an open object before a block',
      '  tags = {\n    a = 1\n\n  s {\n    b = 2\n  }\n}',
      'tags = {a: 1}; s { b = 2 }',
    ],
    ['an object item without its sign', '  tags = {\n    a 1\n    b = 2\n  }\n}', 'tags = {a: 1, b: 2}'],
    [
      'an object item without a value',
      '  tags = {\n    a\n    b = 2\n  }\n  c = 3\n}',
      'tags = {a: <missing>, b: 2}; c = 3',
    ],
    ['a dot without a name', '  a = var.\n  b = 2\n}', 'a = var; b = 2'],
    ['half a condition', '  a = x ? 1\n  b = 2\n}', 'a = (x ? 1 : <missing>); b = 2'],
    ['half an operation', '  a = 1 +\n  b = 2\n}', 'a = (1 + <missing>); b = 2'],
    ['a name alone', '  a\n  b = 2\n}', 'b = 2'],
    ['a block header alone', '  dynamic "x"\n  b = 2\n}', 'dynamic "x" {  }; b = 2'],
    ['a colon for an equals sign', '  a: 1\n  b = 2\n}', 'a = 1; b = 2'],
    ['a comma behind an argument', '  a = 1,\n  b = 2\n}', 'a = 1; b = 2'],
    ['stray marks', '  ) @ ] ?\n  b = 2\n}', 'b = 2'],
    ['a stray block', '  @ {\n    c = 3\n  }\n  b = 2\n}', 'b = 2'],
    ['a missing comma', '  a = [1 2]\n  b = 2\n}', 'a = [1, 2]; b = 2'],
    ['stray marks in brackets', '  a = [1, ; 2,, 3]\n  b = 2\n}', 'a = [1, 2, 3]; b = 2'],
    ['half a for', '  a = [for x in\n  b = 2\n}', 'a = for(-, x in <missing>: <missing>); b = 2'],
    ['an open heredoc', '  a = <<EOT\n  text\n}', 'a = heredoc<"  text\\n}">'],
    [
      'an interpolation that a heredoc does not close',
      '  a = <<EOT\n${x\nEOT\n  b = 2\n}',
      'a = heredoc<${x} "\\n">; b = 2',
    ],
    ['a heredoc without a name', '  a = <<\n  b = 2\n}', 'a = heredoc<>; b = 2'],
  ])('survives %s', (_, body, expected) => {
    expect(readUnfinished(body)).toBe(expected);
  });

  it('does not lose what follows a brace too many', () => {
    const file = parseHcl(`locals {\n  a = 1\n}\n}\n${next}`);
    expect(file.errors).toHaveLength(1);
    expect(file.body.blocks.map(outline)).toEqual(['locals { a = 1 }', nextOutline]);
  });

  it('keeps a half-typed header and what follows', () => {
    const file = parseHcl(`resource "azurerm_x"\n\nresource "azurerm_y" "\n${next}`);
    expect(file.body.blocks.map(outline)).toEqual([
      'resource "azurerm_x" {  }',
      'resource "azurerm_y" "" {  }',
      nextOutline,
    ]);
    expect(file.body.blocks[0]?.openBrace).toBeUndefined();
  });

  it('leaves the closing brace undefined where it is missing', () => {
    const file = parseHcl(`a {\n  b {\n    c = 1\n`);
    expect(file.body.blocks[0]?.closeBrace).toBeUndefined();
    expect(file.errors).toHaveLength(1);
  });

  it('reports a comment that is not closed', () => {
    expect(parseHcl('a = 1\n/* b = 2\n').errors).toEqual([
      { range: { start: 6, end: 8 }, message: 'This comment is not closed: "*/" is missing.' },
    ]);
  });

  it('reports one error for one mistake', () => {
    expect(parseHcl('a = f([\nb = 1\n').errors).toHaveLength(1);
    expect(parseHcl('a = \nb = 1\n').errors).toHaveLength(1);
    expect(parseHcl('a = "x\nb = 1\n').errors).toHaveLength(1);
  });
});
