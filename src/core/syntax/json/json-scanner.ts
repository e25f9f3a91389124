import type { Comment } from '../comment';
import type { ParseError } from '../parse-error';

export type JsonTokenKind = 'end' | 'string' | 'number' | 'word' | 'invalid' | '{' | '}' | '[' | ']' | ':' | ',';

const numberPattern = /-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const invalidPattern = /[^\s{}[\]:,"'\w$/-]*/y;
const wordPattern = /[A-Za-z_$][\w$-]*/y;

/** More errors than these tell nobody more, and a file of rubbish must not fill the memory. */
const maximumErrors = 1000;

/** Reads a JSON text token by token; comments are collected on the way. */
export class JsonScanner {
  kind: JsonTokenKind = 'end';
  start = 0;
  end = 0;
  /** The end of the token before this one. */
  lastEnd = 0;
  /** Whether a string has its closing quote. */
  closed = true;
  /** Whether there is a line break between this token and the one before it. */
  onNewLine = false;
  readonly comments: Comment[] = [];
  readonly errors: ParseError[] = [];

  constructor(readonly text: string) {
    this.end = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  }

  advance(): void {
    this.lastEnd = this.end;
    this.start = this.skipTrivia(this.end);
    if (this.start >= this.text.length) {
      this.kind = 'end';
      this.end = this.start;
      return;
    }
    this.readToken();
  }

  accept(kind: JsonTokenKind): boolean {
    if (this.kind !== kind) return false;
    this.advance();
    return true;
  }

  report(start: number, end: number, message: string): void {
    if (this.errors.length >= maximumErrors || this.errors.at(-1)?.range.start === start) return;
    this.errors.push({ range: { start, end }, message });
  }

  /** Whether a colon follows this token: then it is a key. */
  beforeColon(): boolean {
    let at = this.end;
    while (isWhiteSpace(this.text.charCodeAt(at))) at += 1;
    return this.text[at] === ':';
  }

  private readToken(): void {
    const character = this.text.charAt(this.start);
    switch (character) {
      case '{':
      case '}':
      case '[':
      case ']':
      case ':':
      case ',':
        this.kind = character;
        this.end = this.start + 1;
        break;
      case '"':
      case "'":
        this.readString(character);
        break;
      default:
        if (this.matches(numberPattern)) this.kind = 'number';
        else if (this.matches(wordPattern)) this.kind = 'word';
        else this.readInvalid();
    }
  }

  private matches(pattern: RegExp): boolean {
    pattern.lastIndex = this.start;
    if (!pattern.test(this.text)) return false;
    this.end = pattern.lastIndex;
    return true;
  }

  private readInvalid(): void {
    this.kind = 'invalid';
    invalidPattern.lastIndex = this.start + 1;
    invalidPattern.test(this.text);
    this.end = invalidPattern.lastIndex;
  }

  private readString(quote: string): void {
    this.kind = 'string';
    const lineEnd = this.findQuote(quote, this.start + 1, true);
    const close = this.text[lineEnd] === quote ? lineEnd : this.findCloseOnLaterLine(quote, lineEnd);
    this.closed = close !== undefined;
    this.end = close === undefined ? lineEnd : close + 1;
    if (!this.closed) this.report(this.start, this.end, 'This string is not closed: a quote is missing.');
    else if (quote === "'") this.report(this.start, this.end, 'A string is written with double quotes.');
  }

  /** The offset of the next `quote`, or of the line break before it with `withinLine`, or of the text's end. */
  private findQuote(quote: string, from: number, withinLine: boolean): number {
    const { text } = this;
    let at = from;
    while (at < text.length) {
      const character = text[at];
      if (character === quote) return at;
      if (withinLine && (character === '\n' || character === '\r')) return at;
      at += character === '\\' && text[at + 1] !== '\n' && text[at + 1] !== '\r' ? 2 : 1;
    }
    return text.length;
  }

  /** A string may go on over line breaks. If what follows the next quote cannot follow a string, it is another's opening quote. */
  private findCloseOnLaterLine(quote: string, lineEnd: number): number | undefined {
    const close = this.findQuote(quote, lineEnd, false);
    if (close >= this.text.length) return undefined;
    let after = close + 1;
    while (isWhiteSpace(this.text.charCodeAt(after))) after += 1;
    return after >= this.text.length || ',:]}/'.includes(this.text.charAt(after)) ? close : undefined;
  }

  private skipTrivia(offset: number): number {
    const { text } = this;
    this.onNewLine = false;
    let at = offset;
    for (;;) {
      const code = text.charCodeAt(at);
      if (isWhiteSpace(code)) {
        if (code === 10 || code === 13) this.onNewLine = true;
        at += 1;
      } else if (text.startsWith('//', at)) {
        at = this.addComment(at, lineEndFrom(text, at));
      } else if (text.startsWith('/*', at)) {
        const close = text.indexOf('*/', at + 2);
        if (close === -1) this.report(at, at + 2, 'This comment is not closed: "*/" is missing.');
        at = this.addComment(at, close === -1 ? text.length : close + 2);
      } else {
        return at;
      }
    }
  }

  private addComment(start: number, end: number): number {
    this.comments.push({ range: { start, end }, text: this.text.slice(start, end) });
    return end;
  }
}

function lineEndFrom(text: string, offset: number): number {
  let end = offset;
  while (end < text.length && text[end] !== '\n' && text[end] !== '\r') end += 1;
  return end;
}

function isWhiteSpace(code: number): boolean {
  return code === 32 || code === 9 || code === 10 || code === 13 || code === 0xa0;
}
