import type { TextRange } from '../../text/text-range';
import type { ErrorExpression, Identifier } from './expression-nodes';
import { isStatementKeyword, statementShapeAt } from './statement-start';
import type { SyntaxErrorList } from './syntax-errors';
import { TokenKind, type TokenTable, tokenKindCount } from './tokens';

/** How many expressions or types may lie in one another. Together with `maximumChain` it bounds the tree's height. */
export const maximumDepth = 200;

/** How many operators or accesses may follow one another on a path from the root to a leaf. */
export const maximumChain = 500;

/** The place in the token table, with what error recovery needs to know of the surroundings. */
export class Cursor {
  index = 0;
  /** The end of the last token read that is not a line break. */
  lastEnd = 0;
  depth = 0;
  /** The longest chain of operators and accesses on a path in the nodes read since the caller last set it. */
  chain = 0;
  /** The column in which the statement being read begins. */
  statementColumn = 0;
  private isRecovering = false;
  private readonly openBrackets = new Uint32Array(tokenKindCount);

  constructor(
    readonly text: string,
    readonly tokens: TokenTable,
    private readonly errors: SyntaxErrorList,
  ) {}

  get kind(): TokenKind {
    return this.tokens.kindAt(this.index);
  }

  get nextKind(): TokenKind {
    return this.tokens.kindAt(this.index + 1);
  }

  get start(): number {
    return this.tokens.startAt(this.index);
  }

  get range(): TextRange {
    return { start: this.start, end: this.tokens.endAt(this.index) };
  }

  get isAtEnd(): boolean {
    return this.kind === TokenKind.endOfFile;
  }

  get isAtLineEnd(): boolean {
    return this.kind === TokenKind.newLine || this.isAtEnd;
  }

  get tokenText(): string {
    return this.text.slice(this.start, this.tokens.endAt(this.index));
  }

  /** The distance of token `index`, the first of its line, from the line's start. */
  columnAt(index: number): number {
    return this.tokens.startAt(index) - (index === 0 ? 0 : this.tokens.endAt(index - 1));
  }

  isWord(word: string): boolean {
    return this.isWordAt(this.index, word);
  }

  isWordAt(index: number, word: string): boolean {
    if (this.tokens.kindAt(index) !== TokenKind.identifier) return false;
    const start = this.tokens.startAt(index);
    return this.tokens.endAt(index) - start === word.length && this.text.startsWith(word, start);
  }

  advance(): void {
    const kind = this.kind;
    if (kind === TokenKind.endOfFile) return;
    if (kind === TokenKind.newLine || kind === TokenKind.comma) this.isRecovering = false;
    if (kind !== TokenKind.newLine) this.lastEnd = this.tokens.endAt(this.index);
    this.index += 1;
  }

  /** Reads the current token and gives its range. */
  take(): TextRange {
    const range = this.range;
    this.advance();
    return range;
  }

  takeIf(kind: TokenKind): boolean {
    if (this.kind !== kind) return false;
    this.advance();
    return true;
  }

  takeWord(word: string): boolean {
    if (!this.isWord(word)) return false;
    this.advance();
    return true;
  }

  /** Reads a token of `kind`, or reports that `expected` is missing. */
  expect(kind: TokenKind, expected: string): boolean {
    if (this.takeIf(kind)) return true;
    this.reportMissing(expected);
    return false;
  }

  expectWord(word: string): boolean {
    if (this.takeWord(word)) return true;
    this.reportMissing(`'${word}'`);
    return false;
  }

  /** Reports that `expected` is missing here; says nothing more until the next line, comma or statement. */
  reportMissing(expected: string): void {
    const end = this.isAtLineEnd ? this.lastEnd : this.tokens.endAt(this.index);
    const start = this.isAtLineEnd ? this.lastEnd : this.start;
    this.report({ start, end }, `Expected ${expected}.`);
  }

  report(range: TextRange, message: string): void {
    if (this.isRecovering) return;
    this.isRecovering = true;
    this.errors.add(range.start, range.end, message);
  }

  /** Lets errors be reported again: what went wrong before has nothing to do with what comes. */
  endRecovery(): void {
    this.isRecovering = false;
  }

  rangeFrom(start: number): TextRange {
    return { start, end: Math.max(start, this.lastEnd) };
  }

  /** A node for what is missing, right behind the last token. */
  missingExpression(): ErrorExpression {
    return { kind: 'error', range: { start: this.lastEnd, end: this.lastEnd } };
  }

  /** Reads an identifier; gives an empty one and reports `expected` where there is none. */
  identifier(expected: string): Identifier {
    if (this.kind === TokenKind.identifier) {
      const name = this.tokenText;
      return { kind: 'identifier', range: this.take(), name };
    }
    this.reportMissing(expected);
    return { kind: 'identifier', range: { start: this.lastEnd, end: this.lastEnd }, name: '' };
  }

  openBracket(closer: TokenKind): void {
    this.openBrackets[closer] = (this.openBrackets[closer] ?? 0) + 1;
  }

  closeBracket(closer: TokenKind): void {
    this.openBrackets[closer] = (this.openBrackets[closer] ?? 1) - 1;
  }

  /** Whether the current token closes a bracket or an interpolation that is open around this place. */
  get closesOpenBracket(): boolean {
    const closer = this.kind === TokenKind.stringMiddle ? TokenKind.stringRight : this.kind;
    return (this.openBrackets[closer] ?? 0) > 0;
  }

  /** Reads a line break inside brackets, but not one before a line that begins a new statement. */
  takeLineBreak(): boolean {
    if (this.kind !== TokenKind.newLine || this.isNewStatementAt(this.index + 1)) return false;
    this.advance();
    return true;
  }

  /**
   * Whether the line that begins with token `index` begins a new statement, so that brackets open before it end.
   * Resources and decorators further right than `indentation` do not count: they are at home in the brackets.
   */
  isNewStatementAt(index: number, indentation = Number.POSITIVE_INFINITY): boolean {
    const shape = statementShapeAt(this.text, this.tokens, index);
    if (shape === 'none') return false;
    if (shape === 'statement') return true;
    return this.columnAt(index) <= (shape === 'unfinished' ? this.statementColumn : indentation);
  }

  /**
   * Skips to the next line break, comma, closing bracket or interpolation's end outside of brackets and strings opened on
   * the way, to the next new statement at the latest.
   */
  skipBalanced(): void {
    let brackets = 0;
    let strings = 0;
    while (!this.isAtEnd) {
      const kind = this.kind;
      const isOutside = brackets === 0 && strings === 0;
      if (kind === TokenKind.newLine) {
        if (isOutside || this.isNewStatementAt(this.index + 1)) return;
      } else if (kind === TokenKind.comma) {
        if (isOutside) return;
      } else if (isOpener(kind)) {
        brackets += 1;
      } else if (isCloser(kind)) {
        if (isOutside) return;
        brackets = Math.max(0, brackets - 1);
      } else if (kind === TokenKind.stringLeft) {
        strings += 1;
      } else if (kind === TokenKind.stringMiddle || kind === TokenKind.stringRight) {
        if (strings === 0) return;
        if (kind === TokenKind.stringRight) strings -= 1;
      }
      this.advance();
    }
  }

  /** Skips to the line break before the next line that begins with a decorator or a statement's keyword. */
  skipToStatement(): void {
    while (!this.isAtEnd) {
      if (this.kind === TokenKind.newLine && this.canStartStatement(this.index + 1)) return;
      this.advance();
    }
  }

  private canStartStatement(index: number): boolean {
    const kind = this.tokens.kindAt(index);
    if (kind === TokenKind.at) return true;
    if (kind !== TokenKind.identifier || this.tokens.kindAt(index + 1) === TokenKind.colon) return false;
    return isStatementKeyword(this.text.slice(this.tokens.startAt(index), this.tokens.endAt(index)));
  }
}

function isOpener(kind: TokenKind): boolean {
  return kind === TokenKind.leftBrace || kind === TokenKind.leftBracket || kind === TokenKind.leftParenthesis;
}

function isCloser(kind: TokenKind): boolean {
  return kind === TokenKind.rightBrace || kind === TokenKind.rightBracket || kind === TokenKind.rightParenthesis;
}
