import type { Cursor } from './cursor';
import type { Expression, StringExpression, StringPiece, StringText } from './expression-nodes';
import { decodeEscapes } from './string-escapes';
import { TokenKind } from './tokens';

const tripleQuote = "'''";

/** Whether a string begins at the cursor. */
export function startsString(cursor: Cursor): boolean {
  return cursor.kind === TokenKind.stringComplete || cursor.kind === TokenKind.stringLeft;
}

/** Reads the string at the cursor, with `parseExpression` for what is interpolated. */
export function parseString(cursor: Cursor, parseExpression: (cursor: Cursor) => Expression): StringExpression {
  const start = cursor.start;
  const opening = measureOpening(cursor.text, start);
  const pieces: StringPiece[] = [];
  let isLast = cursor.kind === TokenKind.stringComplete;
  pieces.push(takePiece(cursor, opening, opening.length, isLast));
  while (!isLast) {
    pieces.push(parseInterpolation(cursor, parseExpression));
    isLast = cursor.kind !== TokenKind.stringMiddle;
    const isBraceThere = cursor.text.charAt(cursor.start) === '}' && cursor.range.end > cursor.start;
    pieces.push(takePiece(cursor, opening, isBraceThere ? 1 : 0, isLast));
  }
  const [first] = pieces;
  const value = pieces.length === 1 && first?.kind === 'text' ? first.value : undefined;
  return { kind: 'string', range: cursor.rangeFrom(start), pieces, value, isMultiLine: opening.isMultiLine };
}

interface Opening {
  /** The characters before the string's text. */
  readonly length: number;
  readonly isMultiLine: boolean;
  /** How many `$` stand before the `{` of an interpolation. */
  readonly dollars: number;
}

function measureOpening(text: string, start: number): Opening {
  let quotes = start;
  while (text.charAt(quotes) === '$') quotes += 1;
  const isMultiLine = text.startsWith(tripleQuote, quotes);
  const length = quotes - start + (isMultiLine ? tripleQuote.length : 1);
  return { length, isMultiLine, dollars: isMultiLine ? quotes - start : 1 };
}

function takePiece(cursor: Cursor, opening: Opening, prefix: number, isLast: boolean): StringText {
  const isCutOff = cursor.tokens.isCutOff(cursor.index);
  const isFirst = !isAfterHole(cursor);
  const token = cursor.take();
  const closing = isCutOff ? 0 : isLast ? closingLength(opening) : opening.dollars + 1;
  const range = { start: token.start + prefix, end: Math.max(token.start + prefix, token.end - closing) };
  return { kind: 'text', range, value: decodePiece(cursor, range.start, range.end, opening, isFirst) };
}

function isAfterHole(cursor: Cursor): boolean {
  return cursor.kind === TokenKind.stringMiddle || cursor.kind === TokenKind.stringRight;
}

function closingLength(opening: Opening): number {
  return opening.isMultiLine ? tripleQuote.length : 1;
}

function decodePiece(cursor: Cursor, start: number, end: number, opening: Opening, isFirst: boolean): string {
  if (opening.isMultiLine) return cursor.text.slice(isFirst ? skipLineBreak(cursor.text, start, end) : start, end);
  return decodeEscapes(cursor.text, start, end, (escapeStart, escapeEnd) => {
    cursor.report({ start: escapeStart, end: escapeEnd }, "This escape is unknown. Write '\\\\' for a backslash.");
  });
}

/** The line break right behind the opening quotes is no part of the string. */
function skipLineBreak(text: string, start: number, end: number): number {
  let offset = start;
  if (offset < end && text.charAt(offset) === '\r') offset += 1;
  if (offset < end && text.charAt(offset) === '\n') offset += 1;
  return offset;
}

function parseInterpolation(cursor: Cursor, parseExpression: (cursor: Cursor) => Expression): Expression {
  cursor.openBracket(TokenKind.stringRight);
  cursor.takeLineBreak();
  const expression = parseExpression(cursor);
  cursor.takeLineBreak();
  if (!isAfterHole(cursor)) skipToHoleEnd(cursor);
  cursor.closeBracket(TokenKind.stringRight);
  return expression;
}

function skipToHoleEnd(cursor: Cursor): void {
  cursor.reportMissing("'}' to end the interpolation");
  let depth = 0;
  while (!cursor.isAtEnd) {
    if (depth === 0 && isAfterHole(cursor)) return;
    if (cursor.kind === TokenKind.stringLeft) depth += 1;
    else if (cursor.kind === TokenKind.stringRight) depth -= 1;
    cursor.advance();
  }
}
