import { parseCollection, parseList } from './collection-parser';
import type { Cursor } from './cursor';
import { parseTemplate } from './template-parser';
import { parseSteps } from './traversal-parser';
import type { HclBinaryOperator, HclExpression, HclMissing } from './tree';

const precedences = new Map<string, number>([
  ['||', 1],
  ['&&', 2],
  ['==', 3],
  ['!=', 3],
  ['<', 4],
  ['<=', 4],
  ['>', 4],
  ['>=', 4],
  ['+', 5],
  ['-', 5],
  ['*', 6],
  ['/', 6],
  ['%', 6],
]);

/** Reads an expression; `missing` where none stands. Takes nothing that cannot belong to one. */
export function parseExpression(cursor: Cursor): HclExpression {
  if (!cursor.enter()) return missing(cursor);
  const outer = cursor.beginChains();
  const expression = parseConditional(cursor);
  cursor.endChains(outer);
  cursor.leave();
  return expression;
}

/** Whether the token begins an expression. */
export function beginsExpression(cursor: Cursor): boolean {
  switch (cursor.kind) {
    case 'identifier':
    case 'number':
    case 'quote':
    case 'heredoc':
    case '[':
    case '{':
    case '(':
    case '-':
    case '!':
      return true;
    default:
      return false;
  }
}

export function missing(cursor: Cursor): HclMissing {
  return { kind: 'missing', range: cursor.gap() };
}

/** Where the next expression begins; if it is missing, that is behind the last token. */
function expressionStart(cursor: Cursor): number {
  return beginsExpression(cursor) ? cursor.start : cursor.lastEnd;
}

function parseConditional(cursor: Cursor): HclExpression {
  const start = expressionStart(cursor);
  const condition = parseBinary(cursor, 1);
  if (!cursor.accept('?')) return condition;
  const whenTrue = parseExpression(cursor);
  let whenFalse: HclExpression;
  if (cursor.accept(':')) {
    whenFalse = parseExpression(cursor);
  } else {
    cursor.report(cursor.start, cursor.end, '":" is missing: a condition needs a value for both cases.');
    whenFalse = missing(cursor);
  }
  return { kind: 'conditional', range: cursor.rangeFrom(start), condition, whenTrue, whenFalse };
}

function parseBinary(cursor: Cursor, minimum: number): HclExpression {
  const start = expressionStart(cursor);
  let left = parseUnary(cursor);
  for (;;) {
    const precedence = precedences.get(cursor.kind);
    if (precedence === undefined || precedence < minimum) return left;
    if (!cursor.extendChain()) return left;
    const operator = cursor.kind as HclBinaryOperator;
    cursor.advance();
    const right = parseBinary(cursor, precedence + 1);
    left = { kind: 'binary', range: cursor.rangeFrom(start), operator, left, right };
  }
}

function parseUnary(cursor: Cursor): HclExpression {
  const operator = cursor.kind;
  if (operator !== '-' && operator !== '!') return parseSteps(cursor, expressionStart(cursor), parsePrimary(cursor));
  const start = cursor.start;
  cursor.advance();
  if (!cursor.enter()) return { kind: 'unary', range: cursor.rangeFrom(start), operator, operand: missing(cursor) };
  const operand = parseUnary(cursor);
  cursor.leave();
  return { kind: 'unary', range: cursor.rangeFrom(start), operator, operand };
}

function parsePrimary(cursor: Cursor): HclExpression {
  switch (cursor.kind) {
    case 'identifier':
      return parseName(cursor);
    case 'number': {
      const start = cursor.start;
      const value = Number(cursor.tokenText());
      cursor.advance();
      return { kind: 'literal', range: cursor.rangeFrom(start), value };
    }
    case 'quote':
    case 'heredoc':
      return parseTemplate(cursor);
    case '[':
    case '{':
      return parseCollection(cursor);
    case '(':
      return parseParentheses(cursor);
    default:
      cursor.report(cursor.start, cursor.end, 'A value is missing here.');
      return missing(cursor);
  }
}

function parseParentheses(cursor: Cursor): HclExpression {
  const start = cursor.start;
  const outer = cursor.open(true);
  const expression = parseExpression(cursor);
  cursor.close(')', outer, start);
  return { kind: 'parentheses', range: cursor.rangeFrom(start), expression };
}

/** Reads what begins with a name: a keyword, a call, or a reference. */
function parseName(cursor: Cursor): HclExpression {
  const start = cursor.start;
  let name = cursor.tokenText();
  cursor.advance();
  while ((cursor.kind as string) === '::') {
    cursor.advance();
    if (cursor.kind === 'identifier') {
      name += `::${cursor.tokenText()}`;
      cursor.advance();
    }
  }
  const nameEnd = cursor.lastEnd;
  if ((cursor.kind as string) === '(') return parseCall(cursor, name, start, nameEnd);
  const range = cursor.range(start, nameEnd);
  if (name === 'true' || name === 'false') return { kind: 'literal', range, value: name === 'true' };
  if (name === 'null') return { kind: 'literal', range, value: null };
  return { kind: 'variable', range, name };
}

function parseCall(cursor: Cursor, name: string, start: number, nameEnd: number): HclExpression {
  const openedAt = cursor.start;
  const outer = cursor.open(true);
  let expanded = false;
  const list = parseList(cursor, () => {
    expanded = cursor.accept('...');
  });
  cursor.close(')', outer, openedAt);
  return {
    kind: 'call',
    range: cursor.rangeFrom(start),
    name,
    nameRange: cursor.range(start, nameEnd),
    arguments: list,
    expanded,
  };
}
