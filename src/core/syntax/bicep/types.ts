import { parseBracketedList } from './bracketed-list';
import { type Cursor, maximumChain, maximumDepth } from './cursor';
import { parseExpression } from './expressions';
import { parseObjectType, parseTupleType } from './object-types';
import { unaryOperators } from './operators';
import { parseString, startsString } from './strings';
import { TokenKind } from './tokens';
import type { LiteralType, ParenthesizedType, ResourceType, TypeExpression } from './type-nodes';

/** Reads a type; gives an error node, and reports it, where there is none. */
export function parseType(cursor: Cursor): TypeExpression {
  return nested(cursor, parseUnion);
}

function nested(cursor: Cursor, parse: (cursor: Cursor) => TypeExpression): TypeExpression {
  if (cursor.depth >= maximumDepth) {
    cursor.report(cursor.range, `Types are nested more than ${maximumDepth} deep here.`);
    return skipped(cursor);
  }
  cursor.depth += 1;
  const type = parse(cursor);
  cursor.depth -= 1;
  return type;
}

function skipped(cursor: Cursor): TypeExpression {
  const before = cursor.index;
  const { start } = cursor;
  cursor.skipBalanced();
  const isEmpty = cursor.index === before;
  return { kind: 'errorType', range: cursor.rangeFrom(isEmpty ? cursor.lastEnd : start) };
}

function parseUnion(cursor: Cursor): TypeExpression {
  const { start } = cursor;
  const hasLeadingBar = takeBar(cursor);
  const first = parseSuffixed(cursor);
  if (!hasLeadingBar && !startsBar(cursor)) return first;
  const members = [first];
  while (takeBar(cursor)) members.push(parseSuffixed(cursor));
  return { kind: 'unionType', range: cursor.rangeFrom(hasLeadingBar ? start : first.range.start), members };
}

function startsBar(cursor: Cursor): boolean {
  return cursor.kind === TokenKind.pipe || (cursor.kind === TokenKind.newLine && cursor.nextKind === TokenKind.pipe);
}

function takeBar(cursor: Cursor): boolean {
  if (!startsBar(cursor)) return false;
  cursor.takeIf(TokenKind.newLine);
  cursor.advance();
  return true;
}

/** Reads a type with the `?`, `!`, `[]`, `.name` and the like behind it. */
function parseSuffixed(cursor: Cursor): TypeExpression {
  const outerChain = cursor.chain;
  cursor.chain = 0;
  let type = parseUnary(cursor);
  while (true) {
    const chain = cursor.chain;
    const suffixed = chain < maximumChain ? parseSuffix(cursor, type) : undefined;
    if (suffixed === undefined) break;
    cursor.chain = Math.max(chain, cursor.chain) + 1;
    type = suffixed;
  }
  cursor.chain = Math.max(outerChain, cursor.chain);
  return type;
}

function parseSuffix(cursor: Cursor, type: TypeExpression): TypeExpression | undefined {
  const { start } = type.range;
  switch (cursor.kind) {
    case TokenKind.question:
      cursor.advance();
      return { kind: 'nullableType', range: cursor.rangeFrom(start), type };
    case TokenKind.exclamation:
      cursor.advance();
      return { kind: 'nonNullableType', range: cursor.rangeFrom(start), type };
    case TokenKind.leftBracket:
      return parseBracketSuffix(cursor, type);
    case TokenKind.dot:
      return parseMember(cursor, type);
    default:
      return undefined;
  }
}

function parseBracketSuffix(cursor: Cursor, target: TypeExpression): TypeExpression {
  const { start } = target.range;
  const open = cursor.take();
  if (cursor.takeIf(TokenKind.rightBracket)) {
    return { kind: 'arrayType', range: cursor.rangeFrom(start), element: target };
  }
  cursor.openBracket(TokenKind.rightBracket);
  const index = cursor.takeIf(TokenKind.asterisk) ? undefined : parseExpression(cursor);
  cursor.closeBracket(TokenKind.rightBracket);
  if (!cursor.takeIf(TokenKind.rightBracket)) cursor.report(open, "This bracket has no closing ']'.");
  const range = cursor.rangeFrom(start);
  return index === undefined ? { kind: 'itemType', range, target } : { kind: 'indexedType', range, target, index };
}

function parseMember(cursor: Cursor, target: TypeExpression): TypeExpression {
  const { start } = target.range;
  cursor.advance();
  if (cursor.takeIf(TokenKind.asterisk)) {
    return { kind: 'additionalPropertiesType', range: cursor.rangeFrom(start), target };
  }
  const name = cursor.identifier("a type's or property's name");
  if (cursor.kind !== TokenKind.less) return { kind: 'typeMember', range: cursor.rangeFrom(start), target, name };
  const typeArguments = parseTypeArguments(cursor);
  return { kind: 'typeInstance', range: cursor.rangeFrom(start), target, name, arguments: typeArguments };
}

function parseTypeArguments(cursor: Cursor): readonly TypeExpression[] {
  return parseBracketedList(cursor, {
    closer: TokenKind.greater,
    closerText: '>',
    admitsDeclarations: false,
    parseItem: parseType,
  }).items;
}

function parseUnary(cursor: Cursor): TypeExpression {
  const operator = unaryOperators.get(cursor.kind);
  if (operator === undefined) return parsePrimary(cursor);
  const { start } = cursor.take();
  const operand = nested(cursor, parseUnary);
  return { kind: 'unaryType', range: cursor.rangeFrom(start), operator, operand };
}

function parsePrimary(cursor: Cursor): TypeExpression {
  if (startsString(cursor)) {
    const literal = parseString(cursor, parseExpression);
    return { kind: 'literalType', range: literal.range, literal };
  }
  switch (cursor.kind) {
    case TokenKind.integer: {
      const value = Number(cursor.tokenText);
      const range = cursor.take();
      return { kind: 'literalType', range, literal: { kind: 'integer', range, value } };
    }
    case TokenKind.identifier:
      return parseNamed(cursor);
    case TokenKind.leftBrace:
      return parseObjectType(cursor, parseType);
    case TokenKind.leftBracket:
      return parseTupleType(cursor, parseType);
    case TokenKind.leftParenthesis:
      return parseParenthesized(cursor);
    default:
      cursor.reportMissing('a type');
      return { kind: 'errorType', range: cursor.rangeFrom(cursor.lastEnd) };
  }
}

function parseNamed(cursor: Cursor): TypeExpression {
  if (cursor.isWord('resource') && cursor.nextKind !== TokenKind.less && cursor.nextKind !== TokenKind.dot) {
    return parseResourceType(cursor);
  }
  const identifier = cursor.identifier("a type's name");
  const { name, range } = identifier;
  if (cursor.kind === TokenKind.less) {
    const typeArguments = parseTypeArguments(cursor);
    return {
      kind: 'typeInstance',
      range: cursor.rangeFrom(range.start),
      target: undefined,
      name: identifier,
      arguments: typeArguments,
    };
  }
  return literalFor(name, range) ?? { kind: 'typeName', range, name };
}

function literalFor(name: string, range: LiteralType['range']): LiteralType | undefined {
  if (name === 'null') return { kind: 'literalType', range, literal: { kind: 'null', range } };
  if (name !== 'true' && name !== 'false') return undefined;
  return { kind: 'literalType', range, literal: { kind: 'boolean', range, value: name === 'true' } };
}

function parseResourceType(cursor: Cursor): ResourceType {
  const { start } = cursor.take();
  const type = startsString(cursor) ? parseString(cursor, parseExpression) : undefined;
  return { kind: 'resourceType', range: cursor.rangeFrom(start), type };
}

function parseParenthesized(cursor: Cursor): ParenthesizedType {
  const { start } = cursor;
  const list = parseBracketedList(cursor, {
    closer: TokenKind.rightParenthesis,
    closerText: ')',
    admitsDeclarations: false,
    parseItem: parseType,
  });
  const range = cursor.rangeFrom(start);
  if (list.items.length !== 1) cursor.report(range, 'Parentheses hold exactly one type.');
  const type = list.items[0] ?? { kind: 'errorType', range: { start: list.open.end, end: list.open.end } };
  return { kind: 'parenthesizedType', range, type };
}
