// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the interpolation is that of the language under test
import { describe, expect, it } from 'vitest';
import { lexBicep } from '../../../../src/core/syntax/bicep/lexer';
import { SyntaxErrorList } from '../../../../src/core/syntax/bicep/syntax-errors';
import { TokenKind } from '../../../../src/core/syntax/bicep/tokens';

const names = new Map<number, string>(Object.entries(TokenKind).map(([name, kind]) => [kind, name]));

function lex(text: string): string[] {
  const { tokens } = lexBicep(text, new SyntaxErrorList());
  return Array.from({ length: tokens.count }, (_, index) => {
    const content = text.slice(tokens.startAt(index), tokens.endAt(index));
    return `${names.get(tokens.kindAt(index))} ${content}`.trimEnd();
  }).slice(0, -1);
}

describe('the lexer', () => {
  it('takes the longest operator', () => {
    expect(lex('... .. ?? ? :: : != !~ ! <= < >= > == =~ => = && || | ^')).toEqual([
      'ellipsis ...',
      'dot .',
      'dot .',
      'doubleQuestion ??',
      'question ?',
      'doubleColon ::',
      'colon :',
      'notEqual !=',
      'notEqualInsensitive !~',
      'exclamation !',
      'lessOrEqual <=',
      'less <',
      'greaterOrEqual >=',
      'greater >',
      'equal ==',
      'equalInsensitive =~',
      'arrow =>',
      'assign =',
      'and &&',
      'or ||',
      'pipe |',
      'caret ^',
    ]);
  });

  it('makes one token of a run of line breaks', () => {
    const { tokens } = lexBicep('a\n\n  // comment\n\r\n b', new SyntaxErrorList());
    expect([tokens.kindAt(1), tokens.startAt(1), tokens.endAt(1)]).toEqual([TokenKind.newLine, 1, 18]);
    expect(tokens.kindAt(2)).toBe(TokenKind.identifier);
  });

  it('splits a string at its interpolations', () => {
    expect(lex("'a${b}c${{ d: 1 }.d}e'")).toEqual([
      "stringLeft 'a${",
      'identifier b',
      'stringMiddle }c${',
      'leftBrace {',
      'identifier d',
      'colon :',
      'integer 1',
      'rightBrace }',
      'dot .',
      'identifier d',
      "stringRight }e'",
    ]);
  });

  it('ends every string that a line break cuts off', () => {
    expect(lex("'a${'b${c\nd")).toEqual([
      "stringLeft 'a${",
      "stringLeft 'b${",
      'identifier c',
      'stringRight',
      'stringRight',
      'newLine',
      'identifier d',
    ]);
  });

  it('goes on with the text of a multi-line string when a line break cuts off an interpolation', () => {
    expect(lex("$'''a${b\nc''' d")).toEqual([
      "stringLeft $'''a${",
      'identifier b',
      "stringRight \nc'''",
      'identifier d',
    ]);
  });

  it('does not take a dollar run apart for a string that never closes', () => {
    expect(lex('$$$ a')).toEqual(['unknown $$$', 'identifier a']);
  });

  it('takes a directive only at the start of a line', () => {
    const { comments } = lexBicep('a #disable-next-line b\n\t#disable-next-line c', new SyntaxErrorList());
    expect(comments.map(({ text }) => text)).toEqual(['#disable-next-line c']);
  });

  it('keeps surrogate pairs whole', () => {
    expect(lex('a\u{1F600}\u{1F600}b')).toEqual(['identifier a', 'unknown \u{1F600}\u{1F600}', 'identifier b']);
  });
});
