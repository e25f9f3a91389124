// biome-ignore-all lint/suspicious/noTemplateCurlyInString: Terraform's own templates look like this.

import { describe, expect, it } from 'vitest';
import { parseHcl } from '../../../../src/core/syntax/hcl/parse-hcl';
import { childrenOf, type HclNode } from '../../../../src/core/syntax/hcl/walk';

const depth = 10_000;
const next = '\nresource "n" "n" {\n  z = 1\n}\n';
const megabyte = 1024 * 1024;

function heightOf(root: HclNode): number {
  let height = 0;
  let level: readonly HclNode[] = [root];
  while (level.length > 0) {
    height += 1;
    level = level.flatMap((node) => childrenOf(node));
  }
  return height;
}

function fill(unit: string, size: number): string {
  return unit.repeat(Math.ceil(size / unit.length));
}

describe('HCL nested 10,000 deep', () => {
  it.each([
    ['parentheses', `a = ${'('.repeat(depth)}1${')'.repeat(depth)}`],
    ['tuples', `a = ${'['.repeat(depth)}${']'.repeat(depth)}`],
    ['objects', `a = ${'{ b = '.repeat(depth)}1${'}'.repeat(depth)}`],
    ['objects on lines', `a = ${'{\nb = '.repeat(depth)}1${'\n}'.repeat(depth)}`],
    ['calls', `a = ${'f('.repeat(depth)}1${')'.repeat(depth)}`],
    ['indexes', `a = ${'b['.repeat(depth)}1${']'.repeat(depth)}`],
    ['templates', `a = ${'"${'.repeat(depth)}1${'}"'.repeat(depth)}`],
    ['directives', `a = "${'%{ if b }'.repeat(depth)}x${'%{ endif }'.repeat(depth)}"`],
    ['conditions', `a = ${'b ? '.repeat(depth)}1${' : 0'.repeat(depth)}`],
    ['alternatives', `a = ${'b ? 1 : '.repeat(depth)}0`],
    ['signs', `a = ${'!'.repeat(depth)}b`],
    ['operators', `a = 1${' + 1'.repeat(depth)}`],
    ['chains in parentheses', `a = ${'('.repeat(150)}1${`${' + 1'.repeat(150)})`.repeat(150)}`],
    ['for expressions', `a = ${'[for x in '.repeat(depth)}y`],
    ['blocks', `${'b {\n'.repeat(depth)}${'}\n'.repeat(depth)}`],
    ['heredocs', `a = ${'<<E\n${'.repeat(depth)}`],
  ])('%s: read up to a limit, and on with the next resource', (_, text) => {
    const file = parseHcl(text + next);
    expect(file.errors.length).toBeGreaterThan(0);
    expect(heightOf(file.body)).toBeLessThan(3000);
    const block = file.body.blocks.at(-1);
    expect(block?.labels.map((label) => label.text)).toEqual(['n', 'n']);
    expect(block?.body.attributes.map(({ name }) => name)).toEqual(['z']);
  });

  it('reads steps, items and attributes without a limit', () => {
    const file = parseHcl(`a = b${'.c'.repeat(depth)}\nd = [${'1,'.repeat(depth)}]\n${'e = 1\n'.repeat(depth)}`);
    expect(file.errors).toEqual([]);
    expect(file.body.attributes).toHaveLength(depth + 2);
  });
});

describe('HCL of megabytes', () => {
  it('reads a long file completely', () => {
    const unit = 'resource "a" "b" {\n  name = "x${var.y}"\n  tags = { a = 1 }\n}\n';
    const text = fill(unit, 10 * megabyte);
    const file = parseHcl(text);
    expect(file.errors).toEqual([]);
    expect(file.body.blocks).toHaveLength(text.length / unit.length);
  });

  it.each([
    ['NUL', '\0'],
    ['quotes', '"'],
    ['interpolations', '"${'],
    ['open strings', 'a = "${b["x\n'],
    ['open heredocs', 'a = <<E\n'],
    ['different open heredocs', 'a = <<E\nresource "a" "b" {\n'],
    ['open brackets', 'a = [(\n'],
    ['open objects', 'a = {\n'],
    ['blocks in open objects', 'a = {\nb {\n'],
    ['brackets', '['],
    ['closing brackets', '])}\n'],
    ['headers', 'resource "a" "b"\n'],
    ['open blocks', 'resource "a" "b" {\n'],
    ['nested open blocks', 'a {\n'],
    ['open comments', '/* '],
    ['line breaks in brackets', 'a = [\n\n'],
    ['white space', ' \t'],
    ['one name', 'a'],
    ['digits', '1'],
    ['dots', 'a.'],
    ['dollars', '$'],
    ['backslashes', '\\'],
    ['braces and dollars', '${}'],
    ['surrogates', '\ud83d'],
  ])('ends for %s', (_, unit) => {
    const text = fill(unit, megabyte);
    const file = parseHcl(text);
    expect(file.range).toEqual({ start: 0, end: text.length });
  });

  it('ends for a long string, a long heredoc and a long line of items', () => {
    const file = parseHcl(
      `a = "${fill('x', 10 * megabyte)}"\nb = <<E\n${fill('y\n', megabyte)}E\nc = [${fill('{ d = 1 }, ', megabyte)}]\n`,
    );
    expect(file.errors).toEqual([]);
    expect(file.body.attributes.map(({ name }) => name)).toEqual(['a', 'b', 'c']);
  });
});
