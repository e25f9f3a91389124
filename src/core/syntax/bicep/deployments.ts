import { parseLoop, parseObject, parseObjectMember } from './collections';
import { type Cursor, maximumDepth } from './cursor';
import { parseDecorators } from './decorators';
import type {
  Decorator,
  Expression,
  LoopHeader,
  ObjectExpression,
  ObjectMember,
  StringExpression,
} from './expression-nodes';
import { parseExpression, parsePlainObject } from './expressions';
import type { ModuleStatement, ResourceStatement, TestStatement } from './statement-nodes';
import { parseString, startsString } from './strings';
import { TokenKind } from './tokens';

type ParseBody = (cursor: Cursor) => ObjectExpression;

/** Reads the resource at whose keyword the cursor stands. */
export function parseResource(cursor: Cursor, start: number, decorators: readonly Decorator[]): ResourceStatement {
  cursor.advance();
  const name = cursor.identifier("the resource's symbolic name");
  const type = parseRequiredString(
    cursor,
    "the resource's type, such as 'Microsoft.Storage/storageAccounts@2023-05-01'",
  );
  const existing = cursor.isWord('existing') ? cursor.take() : undefined;
  const { condition, body, loop } = parseDeployed(cursor, parseResourceBody);
  const range = cursor.rangeFrom(start);
  return { kind: 'resource', range, decorators, name, type, existing, condition, body, loop };
}

/** Reads the module at whose keyword the cursor stands. */
export function parseModule(cursor: Cursor, start: number, decorators: readonly Decorator[]): ModuleStatement {
  return { kind: 'module', ...parsePathed(cursor, start, decorators, "the module's symbolic name") };
}

/** Reads the test at whose keyword the cursor stands. */
export function parseTest(cursor: Cursor, start: number, decorators: readonly Decorator[]): TestStatement {
  return { kind: 'test', ...parsePathed(cursor, start, decorators, "the test's name") };
}

/** Reads a string, or reports that `expected` is missing. */
export function parseRequiredString(cursor: Cursor, expected: string): StringExpression | undefined {
  if (startsString(cursor)) return parseString(cursor, parseExpression);
  cursor.reportMissing(expected);
  return undefined;
}

function parsePathed(cursor: Cursor, start: number, decorators: readonly Decorator[], expectedName: string) {
  cursor.advance();
  const name = cursor.identifier(expectedName);
  const path = parseRequiredString(cursor, "a path, such as './network.bicep' or 'br/public:avm/res/…'");
  const deployed = parseDeployed(cursor, parsePlainObject);
  return { range: cursor.rangeFrom(start), decorators, name, path, ...deployed };
}

interface Conditional {
  readonly condition: Expression | undefined;
  readonly body: ObjectExpression | undefined;
}

interface Deployed extends Conditional {
  readonly loop: LoopHeader | undefined;
}

function parseDeployed(cursor: Cursor, parseBody: ParseBody): Deployed {
  const hasAssignment = cursor.expect(TokenKind.assign, "'='");
  if (hasAssignment && cursor.kind === TokenKind.newLine && cursor.isWordAt(cursor.index + 1, 'if')) cursor.advance();
  if (cursor.kind !== TokenKind.leftBracket) {
    const { condition, body } = parseConditional(cursor, parseBody);
    return { condition, body, loop: undefined };
  }
  const { header, body: each } = parseLoop(cursor, parseExpression, () => parseConditional(cursor, parseBody));
  return { condition: each.condition, body: each.body, loop: header };
}

function parseConditional(cursor: Cursor, parseBody: ParseBody): Conditional {
  const condition = cursor.takeWord('if') ? parseCondition(cursor) : undefined;
  if (cursor.kind === TokenKind.leftBrace) return { condition, body: parseBody(cursor) };
  cursor.reportMissing("'{'");
  return { condition, body: undefined };
}

function parseCondition(cursor: Cursor): Expression {
  if (cursor.kind === TokenKind.leftParenthesis) return parseExpression(cursor);
  cursor.reportMissing("'(' before the condition");
  return cursor.missingExpression();
}

function parseResourceBody(cursor: Cursor): ObjectExpression {
  return parseObject(cursor, parseResourceMember, true);
}

function parseResourceMember(cursor: Cursor): ObjectMember | undefined {
  const startsDeclaration =
    cursor.kind === TokenKind.at || (cursor.isWord('resource') && cursor.nextKind === TokenKind.identifier);
  return startsDeclaration ? parseNestedResource(cursor) : parseObjectMember(cursor, parseExpression);
}

function parseNestedResource(cursor: Cursor): ObjectMember {
  const { start } = cursor;
  const outerColumn = cursor.statementColumn;
  if (cursor.tokens.kindAt(cursor.index - 1) === TokenKind.newLine) {
    cursor.statementColumn = cursor.columnAt(cursor.index);
  }
  const decorators = parseDecorators(cursor);
  const member = parseNestedDeclaration(cursor, start, decorators);
  cursor.statementColumn = outerColumn;
  return member;
}

function parseNestedDeclaration(cursor: Cursor, start: number, decorators: readonly Decorator[]): ObjectMember {
  if (!cursor.isWord('resource')) {
    cursor.reportMissing('a resource after the decorator');
    return { kind: 'error', range: cursor.rangeFrom(start) };
  }
  if (cursor.depth >= maximumDepth) {
    cursor.report(cursor.range, `Resources are nested more than ${maximumDepth} deep here.`);
    cursor.skipBalanced();
    return { kind: 'error', range: cursor.rangeFrom(start) };
  }
  cursor.depth += 1;
  const resource = parseResource(cursor, start, decorators);
  cursor.depth -= 1;
  return resource;
}
