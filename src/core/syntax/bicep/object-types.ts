import { parseBracketedList } from './bracketed-list';
import { keyName, parseKey } from './collections';
import type { Cursor } from './cursor';
import { parseDecorators } from './decorators';
import { parseExpression } from './expressions';
import { TokenKind } from './tokens';
import type { ObjectType, ObjectTypeMember, TupleItem, TupleType, TypeExpression } from './type-nodes';

type ParseType = (cursor: Cursor) => TypeExpression;

/** Reads the object type at the cursor. */
export function parseObjectType(cursor: Cursor, parseType: ParseType): ObjectType {
  const start = cursor.start;
  const list = parseBracketedList(cursor, {
    closer: TokenKind.rightBrace,
    closerText: '}',
    admitsDeclarations: true,
    parseItem: () => parseMember(cursor, parseType),
  });
  return {
    kind: 'objectType',
    range: cursor.rangeFrom(start),
    openBrace: list.open,
    closeBrace: list.close,
    members: list.items,
  };
}

/** Reads the tuple type at the cursor. */
export function parseTupleType(cursor: Cursor, parseType: ParseType): TupleType {
  const start = cursor.start;
  const list = parseBracketedList(cursor, {
    closer: TokenKind.rightBracket,
    closerText: ']',
    admitsDeclarations: true,
    parseItem: () => parseTupleItem(cursor, parseType),
  });
  return {
    kind: 'tupleType',
    range: cursor.rangeFrom(start),
    openBracket: list.open,
    closeBracket: list.close,
    items: list.items,
  };
}

function parseMember(cursor: Cursor, parseType: ParseType): ObjectTypeMember | undefined {
  const { start } = cursor;
  const decorators = parseDecorators(cursor);
  if (cursor.takeIf(TokenKind.asterisk)) {
    const type = parseValueType(cursor, parseType);
    return { kind: 'additionalProperties', range: cursor.rangeFrom(start), decorators, type };
  }
  const key = parseKey(cursor, parseExpression);
  if (key !== undefined) {
    const type = parseValueType(cursor, parseType);
    return { kind: 'typeProperty', range: cursor.rangeFrom(start), decorators, key, name: keyName(key), type };
  }
  if (decorators.length === 0) return undefined;
  cursor.reportMissing('a property after the decorator');
  return { kind: 'errorType', range: cursor.rangeFrom(start) };
}

function parseValueType(cursor: Cursor, parseType: ParseType): TypeExpression {
  if (cursor.expect(TokenKind.colon, "':' after the property's name")) return parseType(cursor);
  const start = cursor.lastEnd;
  cursor.skipBalanced();
  return { kind: 'errorType', range: cursor.rangeFrom(start) };
}

function parseTupleItem(cursor: Cursor, parseType: ParseType): TupleItem {
  const { start } = cursor;
  const decorators = parseDecorators(cursor);
  const type = parseType(cursor);
  return { kind: 'tupleItem', range: cursor.rangeFrom(Math.min(start, type.range.start)), decorators, type };
}
