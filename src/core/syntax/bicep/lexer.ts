import { Character, isDigit, isIdentifierPart, isIdentifierStart, isLineBreak, isWhiteSpace } from './characters';
import type { BicepComment } from './comments';
import { punctuationAt } from './punctuation';
import { HoleStack, StringScanner } from './string-scanner';
import type { SyntaxErrorList } from './syntax-errors';
import { TokenKind, TokenTable } from './tokens';

interface LexedText {
  readonly tokens: TokenTable;
  readonly comments: readonly BicepComment[];
}

const directives = ['#disable-next-line', '#disable-diagnostics', '#restore-diagnostics'];

/**
 * Splits `text` into tokens in one pass. Whatever lies between two tokens is white space or a comment. An opened string
 * interpolation always gets its `stringRight`, an empty one where the string is cut off.
 */
export function lexBicep(text: string, errors: SyntaxErrorList): LexedText {
  const lexer = new Lexer(text, errors);
  lexer.run();
  return { tokens: lexer.tokens, comments: lexer.comments };
}

class Lexer {
  readonly tokens: TokenTable;
  readonly comments: BicepComment[] = [];
  private readonly holes = new HoleStack();
  private readonly strings: StringScanner;
  private position = 0;
  private lineHasContent = false;

  constructor(
    private readonly text: string,
    private readonly errors: SyntaxErrorList,
  ) {
    this.tokens = new TokenTable((text.length >> 3) + 64);
    this.strings = new StringScanner(text, this.tokens, this.holes, errors);
  }

  run(): void {
    while (this.position < this.text.length) {
      this.lexOne(this.text.charCodeAt(this.position));
    }
    while (!this.holes.isEmpty) this.strings.cutOffHole(this.text.length);
    this.tokens.push(TokenKind.endOfFile, this.text.length, this.text.length);
  }

  private lexOne(code: number): void {
    if (isWhiteSpace(code)) {
      this.position += 1;
    } else if (isLineBreak(code)) {
      this.lexLineBreak(code);
    } else if (code === Character.slash && this.lexComment()) {
      return;
    } else if (code === Character.hash && this.lexDirective()) {
      return;
    } else {
      this.lineHasContent = true;
      this.lexToken(code);
    }
  }

  private lexToken(code: number): void {
    const start = this.position;
    if (isIdentifierStart(code)) {
      this.position = this.skipWhile(start + 1, isIdentifierPart);
      this.tokens.push(TokenKind.identifier, start, this.position);
    } else if (isDigit(code)) {
      this.position = this.skipWhile(start + 1, isDigit);
      this.tokens.push(TokenKind.integer, start, this.position);
    } else if (code === Character.quote || code === Character.dollar) {
      const end = this.strings.scanOpening(start);
      if (end === undefined) this.lexUnknown();
      else this.position = end;
    } else if (code === Character.rightBrace && this.holes.closesAtBrace()) {
      this.position = this.strings.scanAfterHole(start, start + 1);
    } else {
      this.lexPunctuation();
    }
  }

  private lexPunctuation(): void {
    const start = this.position;
    const spelling = punctuationAt(this.text, start);
    if (spelling === undefined) {
      this.lexUnknown();
      return;
    }
    this.position = start + spelling.text.length;
    this.tokens.push(spelling.kind, start, this.position);
    this.holes.countBracket(spelling.kind);
  }

  private lexUnknown(): void {
    const start = this.position;
    let end = this.skipWhile(start, (code) => code === Character.dollar);
    if (end === start) end += 1;
    while (end < this.text.length && this.isUnknown(end)) end += 1;
    this.position = end;
    this.tokens.push(TokenKind.unknown, start, end);
    const isDoubleQuoted = this.text.startsWith('"', start);
    this.errors.add(
      start,
      end,
      isDoubleQuoted ? 'A string begins and ends with a single quote.' : 'This character has no meaning in Bicep.',
    );
  }

  private isUnknown(offset: number): boolean {
    const code = this.text.charCodeAt(offset);
    const startsSomething =
      isIdentifierPart(code) ||
      isWhiteSpace(code) ||
      isLineBreak(code) ||
      code === Character.quote ||
      code === Character.dollar ||
      code === Character.hash;
    return !startsSomething && punctuationAt(this.text, offset) === undefined;
  }

  private lexLineBreak(code: number): void {
    const start = this.position;
    if (this.holes.isSingleLine) {
      while (!this.holes.isEmpty && this.holes.isSingleLine) this.strings.cutOffHole(start);
    }
    if (this.holes.endsAtLineBreak()) {
      this.errors.add(start, start, "Expected '}' to end the interpolation.");
      this.position = this.strings.scanAfterHole(start, start);
      return;
    }
    const isPair = code === Character.carriageReturn && this.text.charCodeAt(start + 1) === Character.lineFeed;
    this.position = start + (isPair ? 2 : 1);
    this.lineHasContent = false;
    if (this.tokens.count > 0 && this.tokens.kindAt(this.tokens.count - 1) === TokenKind.newLine) {
      this.tokens.extendLast(this.position);
    } else {
      this.tokens.push(TokenKind.newLine, start, this.position);
    }
  }

  private lexComment(): boolean {
    const next = this.text.charCodeAt(this.position + 1);
    if (next === Character.slash) {
      this.addComment('line', this.lineEnd(this.position));
      return true;
    }
    if (next === Character.asterisk) {
      this.lineHasContent = true;
      const closing = this.text.indexOf('*/', this.position + 2);
      if (closing === -1) this.errors.add(this.position, this.position + 2, "This comment has no closing '*/'.");
      this.addComment('block', closing === -1 ? this.text.length : closing + 2);
      return true;
    }
    return false;
  }

  private lexDirective(): boolean {
    if (this.lineHasContent || !directives.some((name) => this.text.startsWith(name, this.position))) return false;
    const lineEnd = this.lineEnd(this.position);
    const comment = this.text.slice(this.position, lineEnd).indexOf('//');
    this.addComment('directive', comment === -1 ? lineEnd : this.position + comment);
    return true;
  }

  private addComment(kind: BicepComment['kind'], end: number): void {
    const start = this.position;
    this.comments.push({ kind, range: { start, end }, text: this.text.slice(start, end) });
    this.position = end;
  }

  private lineEnd(offset: number): number {
    return this.skipWhile(offset, (code) => !isLineBreak(code));
  }

  private skipWhile(offset: number, test: (code: number) => boolean): number {
    let end = offset;
    while (end < this.text.length && test(this.text.charCodeAt(end))) end += 1;
    return end;
  }
}
