import type { TextRange } from '../../text/text-range';
import { parseBracketedList } from './bracketed-list';
import type { Cursor } from './cursor';
import type {
  ArrayExpression,
  ErrorExpression,
  Expression,
  ForExpression,
  Identifier,
  LoopHeader,
  ObjectExpression,
  ObjectMember,
  Property,
  SpreadElement,
  StringExpression,
} from './expression-nodes';
import { parseString, startsString } from './strings';
import { TokenKind } from './tokens';

type Parse<Node> = (cursor: Cursor) => Node;

/** Reads the array at the cursor. */
export function parseArray(cursor: Cursor, parseExpression: Parse<Expression>): ArrayExpression {
  const start = cursor.start;
  const list = parseBracketedList<Expression | SpreadElement>(cursor, {
    closer: TokenKind.rightBracket,
    closerText: ']',
    admitsDeclarations: false,
    parseItem: () => parseSpread(cursor, parseExpression) ?? parseExpression(cursor),
  });
  return {
    kind: 'array',
    range: cursor.rangeFrom(start),
    openBracket: list.open,
    closeBracket: list.close,
    items: list.items,
  };
}

/** Reads the object at the cursor; `parseMember` gives undefined, having read nothing, where no member begins. */
export function parseObject(
  cursor: Cursor,
  parseMember: Parse<ObjectMember | undefined>,
  admitsDeclarations: boolean,
): ObjectExpression {
  const start = cursor.start;
  const list = parseBracketedList(cursor, {
    closer: TokenKind.rightBrace,
    closerText: '}',
    admitsDeclarations,
    parseItem: parseMember,
  });
  return {
    kind: 'object',
    range: cursor.rangeFrom(start),
    openBrace: list.open,
    closeBrace: list.close,
    members: list.items,
  };
}

/** Reads a property or a spread; undefined where neither begins. */
export function parseObjectMember(
  cursor: Cursor,
  parseExpression: Parse<Expression>,
): Property | SpreadElement | undefined {
  const spread = parseSpread(cursor, parseExpression);
  if (spread !== undefined) return spread;
  const key = parseKey(cursor, parseExpression);
  if (key === undefined) return undefined;
  const hasColon = cursor.expect(TokenKind.colon, "':' after the property's name");
  const value = hasColon ? parseExpression(cursor) : skipValue(cursor);
  return { kind: 'property', range: cursor.rangeFrom(key.range.start), key, name: keyName(key), value };
}

/** Reads a property's name: an identifier or a string; undefined where neither begins. */
export function parseKey(
  cursor: Cursor,
  parseExpression: Parse<Expression>,
): Identifier | StringExpression | undefined {
  if (cursor.kind === TokenKind.identifier) return cursor.identifier("a property's name");
  return startsString(cursor) ? parseString(cursor, parseExpression) : undefined;
}

export function keyName(key: Identifier | StringExpression): string | undefined {
  return key.kind === 'identifier' ? key.name : key.value;
}

/** Whether a `for` expression begins at the cursor, and not an array. */
export function startsFor(cursor: Cursor): boolean {
  if (cursor.kind !== TokenKind.leftBracket) return false;
  const word = cursor.nextKind === TokenKind.newLine ? cursor.index + 2 : cursor.index + 1;
  if (!cursor.isWordAt(word, 'for')) return false;
  const next = cursor.tokens.kindAt(word + 1);
  return next === TokenKind.identifier || next === TokenKind.leftParenthesis || next === TokenKind.newLine;
}

interface Loop<Body> {
  readonly range: TextRange;
  readonly header: LoopHeader;
  readonly body: Body;
}

/** Reads `[for … in …: body]` at the cursor. */
export function parseLoop<Body>(
  cursor: Cursor,
  parseExpression: Parse<Expression>,
  parseBody: Parse<Body>,
): Loop<Body> {
  const open = cursor.take();
  cursor.openBracket(TokenKind.rightBracket);
  cursor.takeLineBreak();
  const header = parseLoopHeader(cursor, parseExpression);
  cursor.expect(TokenKind.colon, "':' before the loop's body");
  cursor.takeLineBreak();
  const body = parseBody(cursor);
  cursor.takeLineBreak();
  if (cursor.kind !== TokenKind.rightBracket) {
    cursor.report(open, "This bracket has no closing ']'.");
    cursor.skipBalanced();
  }
  cursor.closeBracket(TokenKind.rightBracket);
  cursor.takeIf(TokenKind.rightBracket);
  return { range: cursor.rangeFrom(open.start), header, body };
}

/** Reads a `for` expression whose body is any expression. */
export function parseFor(cursor: Cursor, parseExpression: Parse<Expression>): ForExpression {
  const { range, header, body } = parseLoop(cursor, parseExpression, parseExpression);
  return { kind: 'for', range, header, body };
}

function parseLoopHeader(cursor: Cursor, parseExpression: Parse<Expression>): LoopHeader {
  const start = cursor.start;
  cursor.advance();
  const { item, index } = parseLoopVariables(cursor);
  cursor.expectWord('in');
  const iterable = parseExpression(cursor);
  return { kind: 'loopHeader', range: cursor.rangeFrom(start), item, index, iterable };
}

function parseLoopVariables(cursor: Cursor): { item: Identifier; index: Identifier | undefined } {
  const expected = "the loop variable's name";
  if (!cursor.takeIf(TokenKind.leftParenthesis)) return { item: cursor.identifier(expected), index: undefined };
  const item = cursor.identifier(expected);
  cursor.expect(TokenKind.comma, "',' before the index variable");
  const index = cursor.identifier("the index variable's name");
  cursor.expect(TokenKind.rightParenthesis, "')'");
  return { item, index };
}

function parseSpread(cursor: Cursor, parseExpression: Parse<Expression>): SpreadElement | undefined {
  if (cursor.kind !== TokenKind.ellipsis) return undefined;
  const { start } = cursor.take();
  const value = parseExpression(cursor);
  return { kind: 'spread', range: cursor.rangeFrom(start), value };
}

function skipValue(cursor: Cursor): ErrorExpression {
  const before = cursor.index;
  const start = cursor.start;
  cursor.skipBalanced();
  return cursor.index === before
    ? cursor.missingExpression()
    : { kind: 'error', range: { start, end: cursor.lastEnd } };
}
