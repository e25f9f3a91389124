import { Character, isLineBreak } from './characters';
import type { SyntaxErrorList } from './syntax-errors';
import { TokenKind, type TokenTable } from './tokens';

const tripleQuote = "'''";

interface Hole {
  /** How many `$` open an interpolation of this string: 0 says that the string is a single-line one. */
  readonly dollars: number;
  brackets: number;
  braces: number;
}

/** The string interpolations that are open at one place, innermost last. */
export class HoleStack {
  private readonly holes: Hole[] = [];

  get isEmpty(): boolean {
    return this.holes.length === 0;
  }

  get isSingleLine(): boolean {
    return this.holes.at(-1)?.dollars === 0;
  }

  get dollars(): number {
    return this.holes.at(-1)?.dollars ?? 0;
  }

  open(dollars: number): void {
    this.holes.push({ dollars, brackets: 0, braces: 0 });
  }

  close(): void {
    this.holes.pop();
  }

  /** Whether a `}` here ends the innermost interpolation and not an object in it. */
  closesAtBrace(): boolean {
    return this.holes.at(-1)?.braces === 0;
  }

  /** Whether a line break here ends the innermost interpolation: it may go on inside brackets only. */
  endsAtLineBreak(): boolean {
    const hole = this.holes.at(-1);
    return hole !== undefined && hole.brackets + hole.braces <= 0;
  }

  countBracket(kind: TokenKind): void {
    const hole = this.holes.at(-1);
    if (hole === undefined) return;
    if (kind === TokenKind.leftBrace) hole.braces += 1;
    else if (kind === TokenKind.rightBrace) hole.braces -= 1;
    else if (kind === TokenKind.leftBracket || kind === TokenKind.leftParenthesis) hole.brackets += 1;
    else if (kind === TokenKind.rightBracket || kind === TokenKind.rightParenthesis) hole.brackets -= 1;
  }
}

/** Scans strings and the pieces between their interpolations. */
export class StringScanner {
  private hasNoMoreTripleQuotes = false;

  constructor(
    private readonly text: string,
    private readonly tokens: TokenTable,
    private readonly holes: HoleStack,
    private readonly errors: SyntaxErrorList,
  ) {}

  /** Scans from the opening `$` or quote to the first interpolation or the end; undefined where no string begins. */
  scanOpening(start: number): number | undefined {
    let quotes = start;
    while (this.text.charCodeAt(quotes) === Character.dollar) quotes += 1;
    const isMultiLine = this.text.startsWith(tripleQuote, quotes);
    if (!isMultiLine) return quotes > start ? undefined : this.scanSingleLine(start, start + 1, true);
    const content = quotes + tripleQuote.length;
    if (!this.hasTripleQuoteFrom(content)) return this.scanToLineEnd(start, content);
    if (quotes === start) return this.scanVerbatim(start, content);
    return this.scanInterpolated(start, content, quotes - start, true);
  }

  /** Scans the piece behind an interpolation. `start` is the token's start, `content` where its text begins. */
  scanAfterHole(start: number, content: number): number {
    const dollars = this.holes.dollars;
    this.holes.close();
    if (dollars === 0) return this.scanSingleLine(start, content, false);
    return this.scanInterpolated(start, content, dollars, false);
  }

  /** Ends the innermost interpolated string at `offset` without its closing quotes. */
  cutOffHole(offset: number): void {
    this.holes.close();
    this.tokens.push(TokenKind.stringRight, offset, offset);
    this.tokens.markLastCutOff();
    this.errors.add(offset, offset, 'This string has no closing quote.');
  }

  private scanSingleLine(start: number, content: number, isFirst: boolean): number {
    let offset = content;
    while (offset < this.text.length) {
      const code = this.text.charCodeAt(offset);
      if (code === Character.quote) return this.finish(start, offset + 1, isFirst, true);
      if (isLineBreak(code)) break;
      if (code === Character.dollar && this.text.charCodeAt(offset + 1) === Character.leftBrace) {
        return this.openHole(start, offset + 2, isFirst, 0);
      }
      const isEscape = code === Character.backslash && !isLineBreak(this.text.charCodeAt(offset + 1));
      offset += isEscape ? 2 : 1;
    }
    return this.finish(start, Math.min(offset, this.text.length), isFirst, false);
  }

  private scanVerbatim(start: number, content: number): number {
    const closing = this.text.indexOf(tripleQuote, content);
    return this.finish(start, this.skipQuotes(closing), true, true);
  }

  private scanInterpolated(start: number, content: number, dollars: number, isFirst: boolean): number {
    let offset = content;
    let run = 0;
    while (offset < this.text.length) {
      const code = this.text.charCodeAt(offset);
      if (code === Character.quote && this.text.startsWith(tripleQuote, offset)) {
        return this.finish(start, this.skipQuotes(offset), isFirst, true);
      }
      if (code === Character.leftBrace && run >= dollars) return this.openHole(start, offset + 1, isFirst, dollars);
      run = code === Character.dollar ? run + 1 : 0;
      offset += 1;
    }
    return this.finish(start, this.text.length, isFirst, false);
  }

  private scanToLineEnd(start: number, content: number): number {
    let offset = content;
    while (offset < this.text.length && !isLineBreak(this.text.charCodeAt(offset))) offset += 1;
    return this.finish(start, offset, true, false);
  }

  private openHole(start: number, end: number, isFirst: boolean, dollars: number): number {
    this.tokens.push(isFirst ? TokenKind.stringLeft : TokenKind.stringMiddle, start, end);
    this.holes.open(dollars);
    return end;
  }

  private finish(start: number, end: number, isFirst: boolean, isClosed: boolean): number {
    this.tokens.push(isFirst ? TokenKind.stringComplete : TokenKind.stringRight, start, end);
    if (!isClosed) {
      this.tokens.markLastCutOff();
      this.errors.add(start, end, 'This string has no closing quote.');
    }
    return end;
  }

  private skipQuotes(offset: number): number {
    let end = offset;
    while (this.text.charCodeAt(end) === Character.quote) end += 1;
    return end;
  }

  private hasTripleQuoteFrom(offset: number): boolean {
    if (this.hasNoMoreTripleQuotes) return false;
    if (this.text.includes(tripleQuote, offset)) return true;
    this.hasNoMoreTripleQuotes = true;
    return false;
  }
}
