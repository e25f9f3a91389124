import type { Cursor } from './cursor';
import type { Decorator } from './expression-nodes';
import { parseArguments } from './expressions';
import { TokenKind } from './tokens';

/** Reads the decorators at the cursor and the line breaks behind each. */
export function parseDecorators(cursor: Cursor): readonly Decorator[] {
  const decorators: Decorator[] = [];
  while (cursor.kind === TokenKind.at) {
    decorators.push(parseDecorator(cursor));
    finishDecorator(cursor);
  }
  return decorators;
}

function finishDecorator(cursor: Cursor): void {
  if (!cursor.isAtLineEnd && cursor.kind !== TokenKind.identifier && cursor.kind !== TokenKind.at) {
    cursor.reportMissing('a new line after the decorator');
    cursor.skipBalanced();
  }
  cursor.takeIf(TokenKind.newLine);
  cursor.endRecovery();
}

function parseDecorator(cursor: Cursor): Decorator {
  const { start, end } = cursor.take();
  const names = [cursor.identifier("the decorator's name").name];
  while (cursor.takeIf(TokenKind.dot)) names.push(cursor.identifier("the decorator's name").name);
  const nameRange = { start: names[0] === '' ? cursor.lastEnd : end, end: cursor.lastEnd };
  const decoratorArguments = cursor.kind === TokenKind.leftParenthesis ? parseArguments(cursor) : [];
  return {
    kind: 'decorator',
    range: cursor.rangeFrom(start),
    name: names.join('.'),
    nameRange,
    arguments: decoratorArguments,
  };
}
