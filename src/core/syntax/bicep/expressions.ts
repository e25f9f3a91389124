import { parseBracketedList } from './bracketed-list';
import { parseArray, parseFor, parseObject, parseObjectMember, startsFor } from './collections';
import { type Cursor, maximumChain, maximumDepth } from './cursor';
import type {
  ErrorExpression,
  Expression,
  IndexExpression,
  LambdaExpression,
  ObjectExpression,
  ParenthesizedExpression,
} from './expression-nodes';
import { binaryOperators, unaryOperators } from './operators';
import { parseString } from './strings';
import { TokenKind } from './tokens';

/** Reads an expression; gives an error node, and reports it, where there is none. */
export function parseExpression(cursor: Cursor): Expression {
  return nested(cursor, parseTernary);
}

/** Reads an object without nested resources. */
export function parsePlainObject(cursor: Cursor): ObjectExpression {
  return parseObject(cursor, () => parseObjectMember(cursor, parseExpression), false);
}

/** Reads the arguments in parentheses at the cursor. */
export function parseArguments(cursor: Cursor): readonly Expression[] {
  return parseBracketedList(cursor, {
    closer: TokenKind.rightParenthesis,
    closerText: ')',
    admitsDeclarations: false,
    parseItem: parseExpression,
  }).items;
}

function nested(cursor: Cursor, parse: (cursor: Cursor) => Expression): Expression {
  if (cursor.depth >= maximumDepth) return skipTooDeep(cursor);
  cursor.depth += 1;
  const expression = parse(cursor);
  cursor.depth -= 1;
  return expression;
}

function skipTooDeep(cursor: Cursor): ErrorExpression {
  const start = Math.max(cursor.start, cursor.lastEnd);
  cursor.report(cursor.range, `Expressions are nested more than ${maximumDepth} deep here.`);
  cursor.skipBalanced();
  return cursor.lastEnd > start ? { kind: 'error', range: { start, end: cursor.lastEnd } } : cursor.missingExpression();
}

function parseTernary(cursor: Cursor): Expression {
  const condition = parseBinary(cursor, 0);
  takeLineBreakBefore(cursor, TokenKind.question);
  if (!cursor.takeIf(TokenKind.question)) return condition;
  const whenTrue = parseExpression(cursor);
  takeLineBreakBefore(cursor, TokenKind.colon);
  const hasColon = cursor.expect(TokenKind.colon, "':' of the conditional expression");
  const whenFalse = hasColon ? parseExpression(cursor) : cursor.missingExpression();
  const { start } = condition.range;
  return { kind: 'ternary', range: cursor.rangeFrom(start), condition, whenTrue, whenFalse };
}

function takeLineBreakBefore(cursor: Cursor, kind: TokenKind): void {
  if (cursor.kind === TokenKind.newLine && cursor.nextKind === kind) cursor.advance();
}

function parseBinary(cursor: Cursor, minimum: number): Expression {
  const outerChain = cursor.chain;
  cursor.chain = 0;
  let left = parseUnary(cursor);
  while (true) {
    const operator = binaryOperators[cursor.kind];
    if (operator === undefined || operator.precedence <= minimum) break;
    if (cursor.chain >= maximumChain) {
      skipTooLong(cursor);
      break;
    }
    const leftChain = cursor.chain;
    cursor.advance();
    const right = parseBinary(cursor, operator.precedence);
    cursor.chain = Math.max(leftChain, cursor.chain) + 1;
    left = { kind: 'binary', range: cursor.rangeFrom(left.range.start), operator: operator.text, left, right };
  }
  cursor.chain = Math.max(outerChain, cursor.chain);
  return left;
}

function skipTooLong(cursor: Cursor): void {
  cursor.report(cursor.range, `More than ${maximumChain} operators or accesses follow one another here.`);
  cursor.skipBalanced();
}

function parseUnary(cursor: Cursor): Expression {
  const operator = unaryOperators.get(cursor.kind);
  if (operator === undefined) return parseAccesses(cursor);
  const { start } = cursor.take();
  const operand = nested(cursor, parseUnary);
  return { kind: 'unary', range: cursor.rangeFrom(start), operator, operand };
}

function parseAccesses(cursor: Cursor): Expression {
  const outerChain = cursor.chain;
  cursor.chain = 0;
  let target = parsePrimary(cursor);
  while (true) {
    if (cursor.chain >= maximumChain && startsAccess(cursor)) {
      skipTooLong(cursor);
      break;
    }
    const targetChain = cursor.chain;
    const access = parseAccess(cursor, target);
    if (access === undefined) break;
    cursor.chain = Math.max(targetChain, cursor.chain) + 1;
    target = access;
  }
  cursor.chain = Math.max(outerChain, cursor.chain);
  return target;
}

function startsAccess(cursor: Cursor): boolean {
  return (
    cursor.kind === TokenKind.dot ||
    cursor.kind === TokenKind.leftBracket ||
    cursor.kind === TokenKind.doubleColon ||
    cursor.kind === TokenKind.exclamation
  );
}

function parseAccess(cursor: Cursor, target: Expression): Expression | undefined {
  const { start } = target.range;
  switch (cursor.kind) {
    case TokenKind.dot:
      return parseMember(cursor, target);
    case TokenKind.leftBracket:
      return parseIndex(cursor, target);
    case TokenKind.doubleColon: {
      cursor.advance();
      const name = cursor.identifier("the nested resource's name");
      return { kind: 'nestedResource', range: cursor.rangeFrom(start), target, name };
    }
    case TokenKind.exclamation:
      cursor.advance();
      return { kind: 'nonNull', range: cursor.rangeFrom(start), operand: target };
    default:
      return undefined;
  }
}

function parseMember(cursor: Cursor, target: Expression): Expression {
  const { start } = target.range;
  cursor.advance();
  const isSafe = cursor.takeIf(TokenKind.question);
  const name = cursor.identifier("a property's or function's name");
  if (cursor.kind !== TokenKind.leftParenthesis) {
    return { kind: 'member', range: cursor.rangeFrom(start), target, name, isSafe };
  }
  const callArguments = parseArguments(cursor);
  return { kind: 'call', range: cursor.rangeFrom(start), target, name, arguments: callArguments };
}

function parseIndex(cursor: Cursor, target: Expression): IndexExpression {
  const { start } = target.range;
  const open = cursor.take();
  cursor.openBracket(TokenKind.rightBracket);
  const isSafe = cursor.takeIf(TokenKind.question);
  const isFromEnd = cursor.takeIf(TokenKind.caret);
  cursor.takeLineBreak();
  const index = parseExpression(cursor);
  cursor.takeLineBreak();
  if (cursor.kind !== TokenKind.rightBracket) {
    cursor.report(open, "This bracket has no closing ']'.");
    cursor.skipBalanced();
  }
  cursor.closeBracket(TokenKind.rightBracket);
  cursor.takeIf(TokenKind.rightBracket);
  return { kind: 'index', range: cursor.rangeFrom(start), target, index, isSafe, isFromEnd };
}

function parsePrimary(cursor: Cursor): Expression {
  switch (cursor.kind) {
    case TokenKind.stringComplete:
    case TokenKind.stringLeft:
      return parseString(cursor, parseExpression);
    case TokenKind.integer: {
      const value = Number(cursor.tokenText);
      return { kind: 'integer', range: cursor.take(), value };
    }
    case TokenKind.identifier:
      return parseNamed(cursor);
    case TokenKind.leftBrace:
      return parsePlainObject(cursor);
    case TokenKind.leftBracket:
      return startsFor(cursor) ? parseFor(cursor, parseExpression) : parseArray(cursor, parseExpression);
    case TokenKind.leftParenthesis:
      return parseParenthesized(cursor);
    default:
      cursor.reportMissing('a value');
      return cursor.missingExpression();
  }
}

function parseNamed(cursor: Cursor): Expression {
  const identifier = cursor.identifier('a name');
  const { name, range } = identifier;
  if (cursor.kind === TokenKind.leftParenthesis) {
    const callArguments = parseArguments(cursor);
    const target = undefined;
    return { kind: 'call', range: cursor.rangeFrom(range.start), target, name: identifier, arguments: callArguments };
  }
  if (cursor.kind === TokenKind.arrow) return parseLambda(cursor, [{ kind: 'variable', range, name }], range.start);
  if (name === 'true' || name === 'false') return { kind: 'boolean', range, value: name === 'true' };
  return name === 'null' ? { kind: 'null', range } : { kind: 'variable', range, name };
}

function parseParenthesized(cursor: Cursor): ParenthesizedExpression | LambdaExpression {
  const { start } = cursor;
  const items = parseArguments(cursor);
  if (cursor.kind === TokenKind.arrow) return parseLambda(cursor, items, start);
  const range = cursor.rangeFrom(start);
  if (items.length !== 1) cursor.report(range, 'Parentheses hold exactly one value.');
  const expression = items[0] ?? { kind: 'error', range: { start: range.start + 1, end: range.start + 1 } };
  return { kind: 'parenthesized', range, expression };
}

function parseLambda(cursor: Cursor, parameters: readonly Expression[], start: number): LambdaExpression {
  cursor.advance();
  cursor.takeLineBreak();
  const body = parseExpression(cursor);
  const identifiers = parameters.flatMap((parameter) => {
    if (parameter.kind === 'variable') return [{ ...parameter, kind: 'identifier' as const }];
    cursor.report(parameter.range, "Expected a parameter's name.");
    return [];
  });
  return { kind: 'lambda', range: cursor.rangeFrom(start), parameters: identifiers, body };
}
