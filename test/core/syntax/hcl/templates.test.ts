// biome-ignore-all lint/suspicious/noTemplateCurlyInString: Terraform's own templates look like this.

import { describe, expect, it } from 'vitest';
import { literalText } from '../../../../src/core/syntax/hcl/literal-text';
import { parseHcl } from '../../../../src/core/syntax/hcl/parse-hcl';
import type { HclTemplate } from '../../../../src/core/syntax/hcl/tree';
import { outline } from './outline';

function readTemplate(source: string): HclTemplate {
  const file = parseHcl(`a = ${source}\nb = 1\n`);
  expect(file.errors).toEqual([]);
  expect(file.body.attributes.map(({ name }) => name)).toEqual(['a', 'b']);
  const value = file.body.attributes[0]?.value;
  if (value?.kind !== 'template') throw new Error('no template');
  return value;
}

describe('HCL quoted templates', () => {
  it.each([
    ['""', '<>'],
    ['"text"', '<"text">'],
    ['"a\\n\\t\\r\\"\\\\b"', '<"a\\n\\t\\r\\"\\\\b">'],
    ['"\\u00e9 \\U0001F600"', '<"é 😀">'],
    ['"$${a} %%{b} $5 100% $"', '<"${a} %{b} $5 100% $">'],
    ['"${a}"', '<${a}>'],
    ['"x-${a.b["c"]}-y"', '<"x-" ${a.b[<"c">]} "-y">'],
    ['"${f("${g("x")}")}"', '<${f(<${g(<"x">)}>)}>'],
    ['"${ {a = 1}["a"] }"', '<${{a: 1}[<"a">]}>'],
    ['"a ${~ b ~} c"', '<"a" ${~b~} "c">'],
    ['"${\n  a\n}-b"', '<${a} "-b">'],
    ['"${merge({\n  a = 1\n})}"', '<${merge({a: 1})}>'],
    ['"%{ if a }x%{ else }y%{ endif }"', '<if(a ? "x" : "y")>'],
    ['"%{if a}x%{endif}z"', '<if(a ? "x" : ) "z">'],
    ['"%{ for k, v in m }${k}=${v},%{ endfor }"', '<each(k, v in m: ${k},"=",${v},",")>'],
    ['"%{ for x in l ~} ${x} %{~ endfor }"', '<each(-, x in l: "",${x},"")>'],
    ['"%{ if a }%{ if b }1%{ endif }%{ else }2%{ endif }"', '<if(a ? if(b ? "1" : ) : "2")>'],
  ])('reads %s', (source, expected) => {
    expect(outline(readTemplate(source))).toBe(expected);
  });

  it('gives a text piece the range of its source, escapes included', () => {
    const text = 'a = "x\\ty${b}z"';
    const value = parseHcl(text).body.attributes[0]?.value;
    if (value?.kind !== 'template') throw new Error('no template');
    expect(value.pieces.map(({ range }) => text.slice(range.start, range.end))).toEqual(['x\\ty', '${b}', 'z']);
    expect(text.slice(value.contentRange.start, value.contentRange.end)).toBe('x\\ty${b}z');
    expect(text.slice(value.range.start, value.range.end)).toBe('"x\\ty${b}z"');
  });

  it('tells plain text from text with interpolations', () => {
    expect(literalText(readTemplate('"a\\tb"'))).toBe('a\tb');
    expect(literalText(readTemplate('""'))).toBe('');
    expect(literalText(readTemplate('"a${b}"'))).toBeUndefined();
  });

  it('reports an escape that does not exist and keeps its text', () => {
    const file = parseHcl('a = "C:\\dir"\n');
    expect(file.errors).toHaveLength(1);
    expect(file.body.attributes[0] && outline(file.body.attributes[0])).toBe('a = <"C:\\\\dir">');
  });
});

describe('HCL heredocs', () => {
  it.each([
    ['<<EOT\n  one\n  two\nEOT', 'heredoc<"  one\\n  two\\n">'],
    ['<<EOT\nEOT', 'heredoc<>'],
    ['<<EOT\r\none\r\nEOT', 'heredoc<"one\\r\\n">'],
    ['<<EOT\n"quoted" \\n $${x}\n  EOT', 'heredoc<"\\"quoted\\" \\\\n ${x}\\n">'],
    ['<<-EOT\n    one\n\n      two\n    EOT', 'heredoc<"one\\n\\n  two\\n">'],
    ['<<-EOT\n\t\tone\n\t\ttwo\n\tEOT', 'heredoc<"one\\ntwo\\n">'],
    ['<<-EOT\n    ${a} b\n      ${c}\n    EOT', 'heredoc<"" ${a} " b\\n  " ${c} "\\n">'],
    ['<<-EOT\n${a}\n  b\nEOT', 'heredoc<${a} "\\n  b\\n">'],
    ['<<EOT\n%{ for x in l ~}\nv ${x}\n%{ endfor ~}\nend\nEOT', 'heredoc<each(-, x in l: "v ",${x},"\\n") "end\\n">'],
    ['<<EOT\nEOTX\n EOT x\nEOT', 'heredoc<"EOTX\\n EOT x\\n">'],
    ['<<EOT\n${f({\n  a = 1\n})}\nEOT', 'heredoc<${f({a: 1})} "\\n">'],
  ])('reads %j', (source, expected) => {
    expect(outline(readTemplate(source))).toBe(expected);
  });

  it('spans from the opening marker to the closing one', () => {
    const text = 'a = <<-EOT\n  x\n  EOT\nb = 1\n';
    const value = parseHcl(text).body.attributes[0]?.value;
    if (value?.kind !== 'template') throw new Error('no template');
    expect(text.slice(value.range.start, value.range.end)).toBe('<<-EOT\n  x\n  EOT');
    expect(text.slice(value.contentRange.start, value.contentRange.end)).toBe('  x\n');
  });
});
