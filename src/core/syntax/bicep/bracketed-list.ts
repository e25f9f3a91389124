import type { TextRange } from '../../text/text-range';
import type { Cursor } from './cursor';
import { TokenKind } from './tokens';

interface BracketedList<Item> {
  readonly open: TextRange;
  readonly close: TextRange | undefined;
  readonly items: readonly Item[];
}

interface ListShape<Item> {
  readonly closer: TokenKind;
  readonly closerText: string;
  /** Whether nested resources or decorators may stand in the list. */
  readonly admitsDeclarations: boolean;
  /** Reads one item; undefined, having read nothing, where none begins. */
  readonly parseItem: (cursor: Cursor) => Item | undefined;
}

/**
 * Reads a list from its opening bracket, at which the cursor stands, to its closing one. Line breaks or commas separate
 * the items. The list ends early before a line that begins a new statement and before a closing bracket that belongs
 * further out.
 */
export function parseBracketedList<Item>(cursor: Cursor, shape: ListShape<Item>): BracketedList<Item> {
  const open = cursor.take();
  cursor.openBracket(shape.closer);
  const items: Item[] = [];
  const indentation = declarationIndentation(cursor, shape.admitsDeclarations);
  let isAfterItem = false;
  while (moveToItem(cursor, indentation, isAfterItem)) {
    const before = cursor.index;
    const item = shape.parseItem(cursor);
    if (item !== undefined) items.push(item);
    if (cursor.index === before) skipUnexpected(cursor);
    else if (!isSeparator(cursor)) cursor.reportMissing('a new line or a comma');
    isAfterItem = true;
  }
  cursor.closeBracket(shape.closer);
  return { open, close: takeCloser(cursor, shape, open), items };
}

/** The column up to which a resource or a decorator at a line's start belongs to a new statement, not to the list. */
function declarationIndentation(cursor: Cursor, admitsDeclarations: boolean): number {
  if (!admitsDeclarations) return Number.POSITIVE_INFINITY;
  if (cursor.kind !== TokenKind.newLine) return cursor.statementColumn;
  const isWholeListUnindented =
    cursor.columnAt(cursor.index + 1) <= cursor.statementColumn && !cursor.isNewStatementAt(cursor.index + 1);
  return isWholeListUnindented ? -1 : cursor.statementColumn;
}

function moveToItem(cursor: Cursor, indentation: number, isAfterItem: boolean): boolean {
  let mayComeComma = isAfterItem;
  while (true) {
    if (cursor.kind === TokenKind.newLine) {
      if (cursor.isNewStatementAt(cursor.index + 1, indentation)) return false;
    } else if (cursor.kind === TokenKind.comma) {
      if (!mayComeComma) cursor.report(cursor.range, 'Expected a value before the comma.');
      mayComeComma = false;
    } else {
      return !cursor.isAtEnd && !cursor.closesOpenBracket;
    }
    cursor.advance();
  }
}

function isSeparator(cursor: Cursor): boolean {
  return cursor.isAtLineEnd || cursor.kind === TokenKind.comma || cursor.closesOpenBracket;
}

function skipUnexpected(cursor: Cursor): void {
  cursor.report(cursor.range, `'${cursor.tokenText.slice(0, 20)}' is not expected here.`);
  cursor.advance();
}

function takeCloser<Item>(cursor: Cursor, shape: ListShape<Item>, open: TextRange): TextRange | undefined {
  if (cursor.kind === shape.closer) return cursor.take();
  cursor.report(open, `This bracket has no closing '${shape.closerText}'.`);
  return undefined;
}
