import { skipBlanks } from './characters';
import type { Cursor } from './cursor';
import { beginsExpression, missing, parseExpression } from './expression-parser';
import type { TokenKind } from './lexer';
import { beginsTopLevelBlock, blockHeaderAt, indentOf } from './line-shape';
import { literalText } from './literal-text';
import type { HclExpression, HclFor, HclObject, HclObjectItem, HclTuple } from './tree';

/** Reads a tuple, an object, or a `for` in either bracket. The token is the bracket. */
export function parseCollection(cursor: Cursor): HclTuple | HclObject | HclFor {
  const start = cursor.start;
  const isTuple = cursor.kind === '[';
  const outer = cursor.open(true);
  if (beginsFor(cursor)) return parseFor(cursor, start, outer, isTuple ? ']' : '}');
  return isTuple ? parseTuple(cursor, start, outer) : parseObject(cursor, start, outer);
}

function beginsFor(cursor: Cursor): boolean {
  if (cursor.kind !== 'identifier' || cursor.tokenText() !== 'for') return false;
  const next = cursor.text[skipBlanks(cursor.text, cursor.end, cursor.limit)];
  return next !== '=' && next !== ':';
}

/** Reads expressions separated by commas, up to a closing bracket or what stands for one. */
export function parseList(cursor: Cursor, afterItem?: () => void): HclExpression[] {
  const items: HclExpression[] = [];
  for (;;) {
    if (beginsExpression(cursor)) {
      items.push(parseExpression(cursor));
      afterItem?.();
      if (cursor.accept(',')) continue;
      if (beginsExpression(cursor)) cursor.report(cursor.start, cursor.end, '"," is missing between two items.');
    } else if (!skipStray(cursor)) {
      return items;
    }
  }
}

/** Passes over a token that belongs nowhere; false at what ends the surrounding brackets. */
function skipStray(cursor: Cursor): boolean {
  if (enders.has(cursor.kind)) return false;
  cursor.report(cursor.start, cursor.end, `"${cursor.tokenText()}" is not expected here.`);
  cursor.advance();
  return true;
}

const enders = new Set<TokenKind>(['end', 'statement', ')', ']', '}']);

function parseTuple(cursor: Cursor, start: number, outer: boolean): HclTuple {
  const items = parseList(cursor);
  cursor.close(']', outer, start);
  return { kind: 'tuple', range: cursor.rangeFrom(start), items };
}

/** An object's items stand on lines of their own, so line breaks count in it. */
function parseObject(cursor: Cursor, start: number, outer: boolean): HclObject {
  cursor.acrossLines = false;
  cursor.resume(start + 1);
  const items: HclObjectItem[] = [];
  let indent: number | undefined;
  let onNewLine = false;
  for (;;) {
    if (cursor.kind === 'newline' || cursor.kind === ',') {
      onNewLine = cursor.kind === 'newline';
      cursor.advance();
      continue;
    }
    if (onNewLine && cursor.kind === 'identifier') {
      indent ??= indentOf(cursor.text, start);
      if (beginsEnclosedBlock(cursor, indent)) break;
    }
    onNewLine = false;
    if (beginsExpression(cursor)) items.push(parseObjectItem(cursor));
    else if (!skipStray(cursor)) break;
  }
  cursor.close('}', outer, start);
  return { kind: 'object', range: cursor.rangeFrom(start), items };
}

/** Whether the line is a block's header, which no object holds: then the object was never closed. */
function beginsEnclosedBlock(cursor: Cursor, objectIndent: number): boolean {
  if (beginsTopLevelBlock(cursor.text, cursor.start, cursor.limit)) return true;
  const header = blockHeaderAt(cursor.text, cursor.start, cursor.limit);
  return header !== undefined && (header.labelled || indentOf(cursor.text, cursor.start) <= objectIndent);
}

function parseObjectItem(cursor: Cursor): HclObjectItem {
  const start = cursor.start;
  const key = parseExpression(cursor);
  let value: HclExpression;
  if (cursor.accept('=') || cursor.accept(':')) {
    value = parseExpression(cursor);
  } else {
    cursor.report(cursor.start, cursor.end, '"=" is missing behind the key.');
    value = beginsExpression(cursor) ? parseExpression(cursor) : missing(cursor);
  }
  if (beginsExpression(cursor)) {
    cursor.report(cursor.start, cursor.end, 'A line break or "," is missing between two items.');
  }
  return { kind: 'item', range: cursor.rangeFrom(start), name: fixedName(key), key, value };
}

function fixedName(key: HclExpression): string | undefined {
  if (key.kind === 'variable') return key.name;
  if (key.kind === 'template') return literalText(key);
  if (key.kind === 'literal') return String(key.value);
  return undefined;
}

/** Reads `[for … : …]` or `{for … : … => …}` from the `for` on. */
function parseFor(cursor: Cursor, start: number, outer: boolean, bracket: ']' | '}'): HclFor {
  cursor.advance();
  const names = parseForNames(cursor);
  const collection = parseExpression(cursor);
  if (!cursor.accept(':')) cursor.report(cursor.start, cursor.end, '":" is missing behind the collection.');
  let key: HclExpression | undefined;
  let result = parseExpression(cursor);
  if (cursor.accept('=>')) {
    key = result;
    result = parseExpression(cursor);
  } else if (bracket === '}') {
    cursor.report(cursor.start, cursor.end, '"=>" is missing between key and value.');
  }
  const grouped = cursor.accept('...');
  let condition: HclExpression | undefined;
  if (cursor.kind === 'identifier' && cursor.tokenText() === 'if') {
    cursor.advance();
    condition = parseExpression(cursor);
  }
  cursor.close(bracket, outer, start);
  return { kind: 'for', range: cursor.rangeFrom(start), ...names, collection, key, result, grouped, condition };
}

/** Reads `key, value in` or `value in`, in an expression or a directive. */
export function parseForNames(cursor: Cursor): { keyName: string | undefined; valueName: string } {
  const first = parseForName(cursor);
  const second = cursor.accept(',') ? parseForName(cursor) : undefined;
  if (cursor.kind === 'identifier' && cursor.tokenText() === 'in') cursor.advance();
  else cursor.report(cursor.start, cursor.end, '"in" is missing behind the names.');
  return second === undefined ? { keyName: undefined, valueName: first } : { keyName: first, valueName: second };
}

function parseForName(cursor: Cursor): string {
  if (cursor.kind !== 'identifier') {
    cursor.report(cursor.start, cursor.end, 'A name is missing behind "for".');
    return '';
  }
  const name = cursor.tokenText();
  cursor.advance();
  return name;
}
