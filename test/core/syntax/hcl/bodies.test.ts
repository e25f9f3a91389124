import { describe, expect, it } from 'vitest';
import { parseHcl } from '../../../../src/core/syntax/hcl/parse-hcl';
import { outline } from './outline';

describe('HCL bodies', () => {
  it('reads attributes and nested blocks with their labels', () => {
    const file = parseHcl(`
resource "azurerm_linux_web_app" "main" {
  name = "a"
  site_config {
    always_on = true
    ip { }
  }
  dynamic "identity" {
    for_each = var.ids
    content { type = "x" }
  }
}
locals { a = 1 }
odd label { }
`);
    expect(file.errors).toEqual([]);
    expect(file.body.blocks.map(outline)).toEqual([
      'resource "azurerm_linux_web_app" "main" { name = <"a">; site_config { always_on = true; ip {  } }; dynamic "identity" { for_each = var.ids; content { type = <"x"> } } }',
      'locals { a = 1 }',
      'odd label {  }',
    ]);
  });

  it('gives ranges of names, labels, braces and bodies', () => {
    const text = 'resource "a" "b" {\n  x = 1 # note\n}\n';
    const block = parseHcl(text).body.blocks[0];
    const slice = (range: { start: number; end: number } | undefined) => range && text.slice(range.start, range.end);
    expect(slice(block?.range)).toBe('resource "a" "b" {\n  x = 1 # note\n}');
    expect(slice(block?.typeRange)).toBe('resource');
    expect(block?.labels.map(({ range }) => slice(range))).toEqual(['"a"', '"b"']);
    expect(slice(block?.body.range)).toBe('\n  x = 1 # note\n');
    expect(block?.openBrace).toBe(17);
    expect(block?.closeBrace).toBe(text.length - 2);
    expect(slice(block?.body.attributes[0]?.range)).toBe('x = 1');
    expect(slice(block?.body.attributes[0]?.nameRange)).toBe('x');
  });

  it('keeps every comment once, as written', () => {
    const text = '# one\na = [ // two\n  1, /* three\n  3 */ 2\n]\r\n#four\r\nb = "# no" # five';
    const file = parseHcl(text);
    expect(file.errors).toEqual([]);
    expect(file.comments.map((comment) => comment.text)).toEqual([
      '# one',
      '// two',
      '/* three\n  3 */',
      '#four',
      '# five',
    ]);
    for (const { range, text: comment } of file.comments) expect(text.slice(range.start, range.end)).toBe(comment);
  });

  it('reads BOM, CRLF, lone CR and characters outside the basic plane at exact offsets', () => {
    const text = '\uFEFFa = "😀"\r\nb = 1\rc = "é"';
    const file = parseHcl(text);
    expect(file.errors).toEqual([]);
    expect(file.body.attributes.map(({ range }) => text.slice(range.start, range.end))).toEqual([
      'a = "😀"',
      'b = 1',
      'c = "é"',
    ]);
  });

  it('reads a check with its data block', () => {
    const file = parseHcl('check "c" {\ndata "http" "d" {\nurl = "x"\n}\nassert { condition = true }\n}\n');
    expect(file.errors).toEqual([]);
    expect(file.body.blocks.map(outline)).toEqual([
      'check "c" { data "http" "d" { url = <"x"> }; assert { condition = true } }',
    ]);
  });

  it('reads an empty text', () => {
    const file = parseHcl('');
    expect(file.errors).toEqual([]);
    expect(file.body.range).toEqual({ start: 0, end: 0 });
  });
});
