import type { TextRange } from '../../text/text-range';
import { TerminatorIndex } from './heredoc-terminator';
import { Lexer, type TokenKind } from './lexer';
import { lineBreakBeforeTopLevelBlock } from './line-shape';

/** How deep blocks and expressions may be nested. Written code stays below 20; the limit protects the stack. */
const maximumDepth = 200;
/** How many operators may stand in a row, on any way from an expression down to its innermost. */
const maximumChain = 1000;

/** The parser's place in the text: the token that stands next, what is open around it, and the errors so far. */
export class Cursor extends Lexer {
  /** The end of the last token that was taken, line breaks aside. */
  lastEnd = 0;
  /** Whether line breaks are white space, as they are inside parentheses and brackets. */
  acrossLines = false;
  private depth = 0;
  private chained = 0;
  private lastErrorAt = -1;
  private terminatorIndex: TerminatorIndex | undefined;

  /** Reads on from `offset`, as if everything before it had been taken. */
  resume(offset: number): void {
    this.lastEnd = offset;
    this.read(offset, this.acrossLines);
  }

  /** Takes the token. */
  advance(): void {
    if (this.kind !== 'newline') this.lastEnd = this.end;
    this.read(this.end, this.acrossLines);
  }

  /** Takes the token if it is a `kind`. */
  accept(kind: TokenKind): boolean {
    if (this.kind !== kind) return false;
    this.advance();
    return true;
  }

  /** The text of the token. */
  tokenText(): string {
    return this.text.slice(this.start, this.end);
  }

  /** Takes an opening bracket and sets how line breaks count behind it; returns what `close` needs. */
  open(acrossLines: boolean): boolean {
    const outer = this.acrossLines;
    this.acrossLines = acrossLines;
    this.advance();
    return outer;
  }

  /** Takes the closing bracket of what `openedAt` opened, or reports that it is missing and leaves the token. */
  close(bracket: ')' | ']' | '}', outer: boolean, openedAt: number): void {
    this.acrossLines = outer;
    if (this.accept(bracket)) return;
    this.report(openedAt, openedAt + 1, `"${bracket}" is missing: what opens here is not closed.`);
    this.read(this.lastEnd, outer);
  }

  terminators(): TerminatorIndex {
    this.terminatorIndex ??= new TerminatorIndex(this.text);
    return this.terminatorIndex;
  }

  /** Goes one level deeper. False at the limit: then the rest up to the next top-level block is passed over. */
  enter(): boolean {
    if (this.depth >= maximumDepth) {
      this.giveUp(`Nested deeper than ${maximumDepth} levels: the rest of this block is not read.`);
      return false;
    }
    this.depth += 1;
    return true;
  }

  leave(levels = 1): void {
    this.depth -= levels;
  }

  /** Begins an expression; returns what `endChains` needs. */
  beginChains(): number {
    const outer = this.chained;
    this.chained = 0;
    return outer;
  }

  endChains(outer: number): void {
    this.chained = Math.max(outer, this.chained);
  }

  /** Counts an operator, each of which makes the tree of a chain `a + b + c` one deeper. False at the limit, as `enter`. */
  extendChain(): boolean {
    this.chained += 1;
    if (this.chained <= maximumChain) return true;
    this.giveUp(`More than ${maximumChain} operators in a row: the rest of this block is not read.`);
    return false;
  }

  private giveUp(message: string): void {
    this.report(this.start, this.start, message);
    this.resume(lineBreakBeforeTopLevelBlock(this.text, this.start, this.limit));
    this.lastErrorAt = this.start;
  }

  /** Adds an error, but only one for each place at which the parser stands: the others follow from the first. */
  report(start: number, end: number, message: string): void {
    if (this.start === this.lastErrorAt) return;
    this.lastErrorAt = this.start;
    this.addError(this.range(start, end), message);
  }

  /** The span from `start` to the last token taken. */
  rangeFrom(start: number): TextRange {
    return this.range(start, Math.max(start, this.lastEnd));
  }

  /** The empty span behind the last token taken, where something is missing. */
  gap(): TextRange {
    return this.range(this.lastEnd, this.lastEnd);
  }
}
