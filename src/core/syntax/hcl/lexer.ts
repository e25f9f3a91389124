import type { TextRange } from '../../text/text-range';
import type { Comment } from '../comment';
import type { ParseError } from '../parse-error';
import { afterLineBreak, isLineBreak, lineEndFrom, skipDigits, skipIdentifier } from './characters';
import { beginsStatement } from './line-shape';

/** `quote` is only the opening quote of a string and `heredoc` only the `<<`: what follows them is read as a template. */
export type TokenKind =
  | 'end'
  | 'newline'
  | 'statement'
  | 'identifier'
  | 'number'
  | 'quote'
  | 'heredoc'
  | 'invalid'
  | Punctuation;

const punctuation = [
  ['...', '.'],
  ['=>', '==', '='],
  ['!=', '!'],
  ['<=', '<'],
  ['>=', '>'],
  ['&&'],
  ['||'],
  ['::', ':'],
  ['{'],
  ['}'],
  ['['],
  [']'],
  ['('],
  [')'],
  [','],
  ['+'],
  ['-'],
  ['*'],
  ['/'],
  ['%'],
  ['?'],
  ['~'],
] as const;

type Punctuation = (typeof punctuation)[number][number];

const punctuationByCharacter = new Map<string, readonly Punctuation[]>(
  punctuation.map((marks) => [marks[0].charAt(0), marks]),
);

/** More errors than these tell nobody more, and a file of rubbish must not fill the memory. */
const maximumErrors = 1000;

/** Reads one token at a time, from wherever the parser stands: what a character means depends on what is open. */
export class Lexer {
  kind: TokenKind = 'newline';
  start = 0;
  end = 0;
  /** The text is read up to here: its end, or the end of the heredoc that is being read. */
  limit: number;
  private lastCommentAt = -1;
  readonly comments: Comment[] = [];
  readonly errors: ParseError[] = [];

  /** `toSource` maps offsets of `text` to offsets of the document, where `text` is a decoded part of one. */
  constructor(
    readonly text: string,
    private readonly toSource?: (offset: number) => number,
  ) {
    this.limit = text.length;
  }

  range(start: number, end: number): TextRange {
    if (this.toSource === undefined) return { start, end };
    return { start: this.toSource(start), end: this.toSource(end) };
  }

  /**
   * Reads the token at or behind `offset`. With `acrossLines`, line breaks are white space, except before a line that
   * begins a statement: there the token is an empty `statement`.
   */
  read(offset: number, acrossLines: boolean): void {
    let at = offset;
    for (;;) {
      at = this.skipTrivia(at);
      if (at >= this.limit) {
        this.set('end', this.limit, this.limit);
        return;
      }
      if (!isLineBreak(this.text, at)) break;
      const lineStart = afterLineBreak(this.text, at);
      if (!acrossLines) {
        this.set('newline', at, Math.min(lineStart, this.limit));
        return;
      }
      if (beginsStatement(this.text, lineStart, this.limit)) {
        this.set('statement', at, at);
        return;
      }
      at = lineStart;
    }
    this.readToken(at);
  }

  addError(range: TextRange, message: string): void {
    if (this.errors.length < maximumErrors) this.errors.push({ range, message });
  }

  private set(kind: TokenKind, start: number, end: number): void {
    this.kind = kind;
    this.start = start;
    this.end = end;
  }

  private readToken(at: number): void {
    const identifierEnd = skipIdentifier(this.text, at, this.limit);
    if (identifierEnd > at) {
      this.set('identifier', at, identifierEnd);
      return;
    }
    const character = this.text.charAt(at);
    if (character === '"') {
      this.set('quote', at, at + 1);
    } else if (character >= '0' && character <= '9') {
      this.set('number', at, this.numberEnd(at));
    } else if (character === '<' && this.text[at + 1] === '<') {
      this.set('heredoc', at, at + 2);
    } else {
      this.readPunctuation(character, at);
    }
  }

  private readPunctuation(character: string, at: number): void {
    for (const mark of punctuationByCharacter.get(character) ?? []) {
      if (mark.length === 1 || this.text.startsWith(mark, at)) {
        this.set(mark, at, Math.min(at + mark.length, this.limit));
        return;
      }
    }
    const width = (this.text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
    this.set('invalid', at, Math.min(at + width, this.limit));
  }

  private numberEnd(start: number): number {
    let end = skipDigits(this.text, start, this.limit);
    if (this.text[end] === '.') {
      const fractionEnd = skipDigits(this.text, end + 1, this.limit);
      if (fractionEnd > end + 1) end = fractionEnd;
    }
    if (this.text[end] === 'e' || this.text[end] === 'E') {
      const sign = this.text[end + 1];
      const digits = sign === '+' || sign === '-' ? end + 2 : end + 1;
      const exponentEnd = skipDigits(this.text, digits, this.limit);
      if (exponentEnd > digits) end = exponentEnd;
    }
    return end;
  }

  /** Skips blanks and comments; line breaks are left, except in block comments. */
  private skipTrivia(offset: number): number {
    const text = this.text;
    let at = offset;
    while (at < this.limit) {
      const character = text[at];
      if (character === ' ' || character === '\t' || (at === 0 && character === '\uFEFF')) {
        at += 1;
      } else if (character === '#' || (character === '/' && text[at + 1] === '/')) {
        const end = lineEndFrom(text, at, this.limit);
        this.addComment(at, end);
        at = end;
      } else if (character === '/' && text[at + 1] === '*') {
        at = this.skipBlockComment(at);
      } else {
        break;
      }
    }
    return at;
  }

  private skipBlockComment(start: number): number {
    const close = this.text.indexOf('*/', start + 2);
    const closed = close !== -1 && close + 2 <= this.limit;
    const end = closed ? close + 2 : this.limit;
    const isNew = this.addComment(start, end);
    if (isNew && !closed) this.addError(this.range(start, start + 2), 'This comment is not closed: "*/" is missing.');
    return end;
  }

  /** Keeps a comment, unless it was kept before: after an error the parser may read the same place again. */
  private addComment(start: number, end: number): boolean {
    if (start <= this.lastCommentAt) return false;
    this.lastCommentAt = start;
    this.comments.push({ range: this.range(start, end), text: this.text.slice(start, end) });
    return true;
  }
}
