// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the interpolation is that of the language under test
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lexBicep } from '../../../../src/core/syntax/bicep/lexer';
import { parseBicep } from '../../../../src/core/syntax/bicep/parse-bicep';
import { SyntaxErrorList } from '../../../../src/core/syntax/bicep/syntax-errors';
import { contains } from '../../../../src/core/text/text-range';
import { samples } from './samples';
import { expectSoundTree } from './sound-tree';

const fragments = [
  ...'{}[]()<>@,.:?!=+-*/%&|^#$"\'\\ \t\n\r\0',
  '...',
  '??',
  '::',
  '=>',
  "'''",
  "$'''",
  '${',
  '\r\n',
  '//',
  '/*',
  '*/',
  '\u{1F600}',
  '\uFEFF',
  '1',
  'a',
  "'b'",
  'param ',
  'var ',
  'resource ',
  'module ',
  'output ',
  'type ',
  'func ',
  'import ',
  'using ',
  'for ',
  'in ',
  'if ',
  'existing ',
  'as ',
  'from ',
  'with ',
  '\nresource r ',
  '\n@d()\n',
  '\nparam p string\n',
  '#disable-next-line x\n',
];
const soup = fc.array(fc.constantFrom(...fragments), { maxLength: 120 }).map((parts) => parts.join(''));
const anyText = fc.oneof(fc.string({ unit: 'binary', maxLength: 200 }), soup);
const mutated = fc
  .record({
    sample: fc.constantFrom(...samples),
    cuts: fc.array(fc.record({ at: fc.double({ min: 0, max: 1, noNaN: true }), remove: fc.nat(30), insert: soup }), {
      maxLength: 4,
    }),
    keep: fc.double({ min: 0, max: 1, noNaN: true }),
  })
  .map(({ sample, cuts, keep }) => {
    let text = sample;
    for (const { at, remove, insert } of cuts) {
      const offset = Math.floor(at * text.length);
      text = text.slice(0, offset) + insert.slice(0, 10) + text.slice(offset + remove);
    }
    return keep < 0.5 ? text.slice(0, Math.floor(keep * 2 * text.length)) : text;
  });
const texts = fc.oneof(anyText, mutated);

describe('any text', () => {
  it('gives a tree whose nodes nest and lie within the text', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const file = parseBicep(text);
        expect(file.range).toEqual({ start: 0, end: text.length });
        expectSoundTree(file);
        for (const { range } of file.errors) expect(contains(file.range, range) && range.start <= range.end).toBe(true);
      }),
      { numRuns: 3000 },
    );
  });

  it('is covered by its tokens, white space and comments', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const { tokens, comments } = lexBicep(text, new SyntaxErrorList());
        const covered = new Uint8Array(text.length);
        for (const { range } of comments) covered.fill(1, range.start, range.end);
        let previousEnd = 0;
        for (let index = 0; index < tokens.count; index += 1) {
          expect(tokens.startAt(index)).toBeGreaterThanOrEqual(previousEnd);
          previousEnd = tokens.endAt(index);
          covered.fill(1, tokens.startAt(index), previousEnd);
        }
        const rest = [...covered].flatMap((isCovered, offset) => (isCovered ? [] : [text.charAt(offset)])).join('');
        expect(rest).toMatch(/^[ \t\v\f\u00A0\uFEFF]*$/);
      }),
      { numRuns: 2000 },
    );
  });

  it('that is valid is read to the same statements whatever its line breaks', () => {
    for (const sample of samples) {
      const kinds = (text: string) => parseBicep(text).statements.map(({ kind }) => kind);
      expect(parseBicep(sample).errors).toEqual([]);
      expect(parseBicep(sample.replaceAll('\n', '\r\n')).errors).toEqual([]);
      expect(kinds(sample.replaceAll('\n', '\r\n'))).toEqual(kinds(sample));
    }
  });

  it('cut off anywhere keeps the declarations before the cut', () => {
    for (const sample of samples) {
      const whole = parseBicep(sample).statements;
      for (let end = 0; end <= sample.length; end += 7) {
        const complete = whole.filter(({ range }) => range.end <= end);
        const cut = parseBicep(sample.slice(0, end)).statements.slice(0, complete.length);
        expect(cut.map(({ kind, range }) => ({ kind, range }))).toEqual(
          complete.map(({ kind, range }) => ({ kind, range })),
        );
      }
    }
  });
});
