import type { BinaryOperator, UnaryOperator } from './expression-nodes';
import { TokenKind, tokenKindCount } from './tokens';

interface OperatorEntry {
  readonly text: BinaryOperator;
  readonly precedence: number;
}

const levels: readonly (readonly [BinaryOperator, TokenKind][])[] = [
  [['??', TokenKind.doubleQuestion]],
  [['||', TokenKind.or]],
  [['&&', TokenKind.and]],
  [
    ['==', TokenKind.equal],
    ['!=', TokenKind.notEqual],
    ['=~', TokenKind.equalInsensitive],
    ['!~', TokenKind.notEqualInsensitive],
  ],
  [
    ['<', TokenKind.less],
    ['<=', TokenKind.lessOrEqual],
    ['>', TokenKind.greater],
    ['>=', TokenKind.greaterOrEqual],
  ],
  [
    ['+', TokenKind.plus],
    ['-', TokenKind.minus],
  ],
  [
    ['*', TokenKind.asterisk],
    ['/', TokenKind.slash],
    ['%', TokenKind.percent],
  ],
];

/** The binary operators by token kind; a higher precedence binds tighter. All associate to the left. */
export const binaryOperators: readonly (OperatorEntry | undefined)[] = buildTable();

function buildTable(): (OperatorEntry | undefined)[] {
  const table: (OperatorEntry | undefined)[] = new Array(tokenKindCount).fill(undefined);
  for (const [level, operators] of levels.entries()) {
    for (const [text, kind] of operators) table[kind] = { text, precedence: level + 1 };
  }
  return table;
}

/** The operators that stand before their operand, by token kind. */
export const unaryOperators: ReadonlyMap<TokenKind, UnaryOperator> = new Map([
  [TokenKind.minus, '-'],
  [TokenKind.plus, '+'],
  [TokenKind.exclamation, '!'],
]);
