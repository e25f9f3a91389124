import { parseBracketedList } from './bracketed-list';
import type { Cursor } from './cursor';
import { parseDecorators } from './decorators';
import { parseModule, parseResource, parseTest } from './deployments';
import type { Decorator, Expression } from './expression-nodes';
import { parseExpression } from './expressions';
import { parseExtends, parseExtension, parseImport, parseUsing } from './imports';
import type {
  AssertStatement,
  ErrorStatement,
  FunctionParameter,
  FunctionStatement,
  MetadataStatement,
  OutputStatement,
  ParameterStatement,
  Statement,
  TargetScopeStatement,
  TypeStatement,
  VariableStatement,
} from './statement-nodes';
import { TokenKind } from './tokens';
import type { TypeExpression } from './type-nodes';
import { parseType } from './types';

type ParseStatement = (cursor: Cursor, start: number, decorators: readonly Decorator[]) => Statement;

const statementParsers = new Map<string, ParseStatement>([
  ['assert', parseAssert],
  ['extends', parseExtends],
  ['extension', parseExtension],
  ['extensionConfig', parseExtension],
  ['func', parseFunction],
  ['import', parseImport],
  ['metadata', parseMetadata],
  ['module', parseModule],
  ['output', parseOutput],
  ['param', parseParameter],
  ['provider', parseExtension],
  ['resource', parseResource],
  ['targetScope', parseTargetScope],
  ['test', parseTest],
  ['type', parseTypeStatement],
  ['using', parseUsing],
  ['var', parseVariable],
]);

/** Reads one statement with its decorators, up to the line break behind it. */
export function parseStatement(cursor: Cursor): Statement {
  const { start } = cursor;
  cursor.endRecovery();
  cursor.statementColumn = cursor.columnAt(cursor.index);
  const decorators = parseDecorators(cursor);
  const parse = cursor.kind === TokenKind.identifier ? statementParsers.get(cursor.tokenText) : undefined;
  if (parse === undefined) return parseUnknown(cursor, start, decorators);
  const statement = parse(cursor, start, decorators);
  finishLine(cursor);
  return statement;
}

function finishLine(cursor: Cursor): void {
  if (cursor.isAtLineEnd) return;
  cursor.reportMissing('a new line');
  while (!cursor.isAtLineEnd) {
    const before = cursor.index;
    cursor.skipBalanced();
    if (cursor.index === before) cursor.advance();
  }
}

function parseUnknown(cursor: Cursor, start: number, decorators: readonly Decorator[]): ErrorStatement {
  const isDecoratorAlone = decorators.length > 0 && cursor.isAtEnd;
  if (isDecoratorAlone) cursor.reportMissing('a declaration after the decorator');
  else cursor.report(cursor.range, 'Expected a declaration, such as param, var, resource, module or output.');
  cursor.skipToStatement();
  return { kind: 'errorStatement', range: cursor.rangeFrom(start), decorators };
}

function parseTargetScope(cursor: Cursor, start: number, decorators: readonly Decorator[]): TargetScopeStatement {
  cursor.advance();
  const value = parseAssigned(cursor);
  return { kind: 'targetScope', range: cursor.rangeFrom(start), decorators, value };
}

function parseMetadata(cursor: Cursor, start: number, decorators: readonly Decorator[]): MetadataStatement {
  cursor.advance();
  const name = cursor.identifier("the metadata's name");
  const value = parseAssigned(cursor);
  return { kind: 'metadata', range: cursor.rangeFrom(start), decorators, name, value };
}

function parseAssert(cursor: Cursor, start: number, decorators: readonly Decorator[]): AssertStatement {
  cursor.advance();
  const name = cursor.identifier("the assertion's name");
  const value = parseAssigned(cursor);
  return { kind: 'assert', range: cursor.rangeFrom(start), decorators, name, value };
}

function parseParameter(cursor: Cursor, start: number, decorators: readonly Decorator[]): ParameterStatement {
  cursor.advance();
  const name = cursor.identifier("the parameter's name");
  const type = parseTypeBeforeAssignment(cursor);
  const hasValue = cursor.takeIf(TokenKind.assign);
  const value = hasValue ? parseExpression(cursor) : undefined;
  if (type === undefined && !hasValue) cursor.reportMissing("the parameter's type");
  return { kind: 'param', range: cursor.rangeFrom(start), decorators, name, type, value };
}

function parseVariable(cursor: Cursor, start: number, decorators: readonly Decorator[]): VariableStatement {
  cursor.advance();
  const name = cursor.identifier("the variable's name");
  const type = parseTypeBeforeAssignment(cursor);
  const value = parseAssigned(cursor);
  return { kind: 'var', range: cursor.rangeFrom(start), decorators, name, type, value };
}

function parseOutput(cursor: Cursor, start: number, decorators: readonly Decorator[]): OutputStatement {
  cursor.advance();
  const name = cursor.identifier("the output's name");
  const type = parseTypeBeforeAssignment(cursor);
  const value = parseAssigned(cursor);
  return { kind: 'output', range: cursor.rangeFrom(start), decorators, name, type, value };
}

function parseTypeStatement(cursor: Cursor, start: number, decorators: readonly Decorator[]): TypeStatement {
  cursor.advance();
  const name = cursor.identifier("the type's name");
  cursor.expect(TokenKind.assign, "'='");
  const type = parseType(cursor);
  return { kind: 'type', range: cursor.rangeFrom(start), decorators, name, type };
}

function parseFunction(cursor: Cursor, start: number, decorators: readonly Decorator[]): FunctionStatement {
  cursor.advance();
  const name = cursor.identifier("the function's name");
  const parameters = parseFunctionParameters(cursor);
  const returnType = parseType(cursor);
  const hasArrow = cursor.expect(TokenKind.arrow, "'=>'");
  if (hasArrow) cursor.takeLineBreak();
  const body = hasArrow ? parseExpression(cursor) : cursor.missingExpression();
  return { kind: 'func', range: cursor.rangeFrom(start), decorators, name, parameters, returnType, body };
}

function parseFunctionParameters(cursor: Cursor): readonly FunctionParameter[] {
  if (cursor.kind !== TokenKind.leftParenthesis) {
    cursor.reportMissing("'('");
    return [];
  }
  return parseBracketedList(cursor, {
    closer: TokenKind.rightParenthesis,
    closerText: ')',
    admitsDeclarations: false,
    parseItem: parseFunctionParameter,
  }).items;
}

function parseFunctionParameter(cursor: Cursor): FunctionParameter | undefined {
  if (cursor.kind !== TokenKind.identifier) return undefined;
  const { start } = cursor;
  const name = cursor.identifier("the parameter's name");
  const type = parseType(cursor);
  return { kind: 'functionParameter', range: cursor.rangeFrom(start), name, type };
}

function parseTypeBeforeAssignment(cursor: Cursor): TypeExpression | undefined {
  if (cursor.kind === TokenKind.assign || cursor.isAtEnd) return undefined;
  if (cursor.kind === TokenKind.newLine && cursor.nextKind !== TokenKind.pipe) return undefined;
  return parseType(cursor);
}

function parseAssigned(cursor: Cursor): Expression {
  return cursor.expect(TokenKind.assign, "'='") ? parseExpression(cursor) : cursor.missingExpression();
}
