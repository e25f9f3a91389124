import { parseBracketedList } from './bracketed-list';
import type { Cursor } from './cursor';
import { parseRequiredString } from './deployments';
import type { Decorator, Expression, Identifier, StringExpression } from './expression-nodes';
import { parseExpression } from './expressions';
import type {
  ExtendsStatement,
  ExtensionStatement,
  ImportedSymbol,
  ImportStatement,
  UsingStatement,
} from './statement-nodes';
import { parseString, startsString } from './strings';
import { TokenKind } from './tokens';

const sourceExpected = "a path, such as './types.bicep'";

/** Reads the `import` at the cursor: of symbols, or in its older form of an extension. */
export function parseImport(
  cursor: Cursor,
  start: number,
  decorators: readonly Decorator[],
): ImportStatement | ExtensionStatement {
  const next = cursor.nextKind;
  if (next === TokenKind.stringComplete || next === TokenKind.stringLeft) {
    return parseExtension(cursor, start, decorators);
  }
  cursor.advance();
  const namespace = cursor.takeIf(TokenKind.asterisk) ? parseNamespace(cursor) : undefined;
  const symbols = namespace === undefined ? parseSymbols(cursor) : [];
  const source = cursor.expectWord('from') ? parseRequiredString(cursor, sourceExpected) : undefined;
  return { kind: 'import', range: cursor.rangeFrom(start), decorators, namespace, symbols, source };
}

/** Reads the `extension`, `provider`, `extensionConfig` or older `import` at the cursor. */
export function parseExtension(cursor: Cursor, start: number, decorators: readonly Decorator[]): ExtensionStatement {
  const keyword = cursor.tokenText;
  cursor.advance();
  const specification = parseSpecification(cursor);
  const configuration = parseWith(cursor);
  const alias = cursor.takeWord('as') ? cursor.identifier("the extension's alias") : undefined;
  const range = cursor.rangeFrom(start);
  return { kind: 'extension', range, decorators, keyword, specification, configuration, alias };
}

/** Reads the `using` at the cursor. */
export function parseUsing(cursor: Cursor, start: number, decorators: readonly Decorator[]): UsingStatement {
  cursor.advance();
  const isNone = cursor.takeWord('none');
  const path = isNone ? undefined : parseRequiredString(cursor, "the template's path, or 'none'");
  const configuration = parseWith(cursor);
  return { kind: 'using', range: cursor.rangeFrom(start), decorators, path, isNone, configuration };
}

/** Reads the `extends` at the cursor. */
export function parseExtends(cursor: Cursor, start: number, decorators: readonly Decorator[]): ExtendsStatement {
  cursor.advance();
  const path = parseRequiredString(cursor, "a parameter file's path");
  return { kind: 'extends', range: cursor.rangeFrom(start), decorators, path };
}

function parseNamespace(cursor: Cursor): Identifier {
  cursor.expectWord('as');
  return cursor.identifier("the namespace's name");
}

function parseSymbols(cursor: Cursor): readonly ImportedSymbol[] {
  if (cursor.kind !== TokenKind.leftBrace) {
    cursor.reportMissing("'{' or '*'");
    return [];
  }
  return parseBracketedList(cursor, {
    closer: TokenKind.rightBrace,
    closerText: '}',
    admitsDeclarations: false,
    parseItem: parseSymbol,
  }).items;
}

function parseSymbol(cursor: Cursor): ImportedSymbol | undefined {
  const { start } = cursor;
  if (cursor.kind !== TokenKind.identifier && !startsString(cursor)) return undefined;
  const name = startsString(cursor) ? parseString(cursor, parseExpression) : cursor.identifier("the symbol's name");
  const alias = cursor.takeWord('as') ? cursor.identifier("the symbol's alias") : undefined;
  return { kind: 'importedSymbol', range: cursor.rangeFrom(start), name, alias };
}

function parseSpecification(cursor: Cursor): Identifier | StringExpression | undefined {
  if (startsString(cursor)) return parseString(cursor, parseExpression);
  if (cursor.kind === TokenKind.identifier) return cursor.identifier("the extension's name");
  cursor.reportMissing("the extension's name");
  return undefined;
}

function parseWith(cursor: Cursor): Expression | undefined {
  return cursor.takeWord('with') ? parseExpression(cursor) : undefined;
}
