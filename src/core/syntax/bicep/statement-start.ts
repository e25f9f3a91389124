import { TokenKind, type TokenTable } from './tokens';

const namedStatements = new Set([
  'assert',
  'func',
  'metadata',
  'module',
  'output',
  'param',
  'resource',
  'test',
  'type',
  'var',
]);
const sourceStatements = new Set(['extends', 'extension', 'extensionConfig', 'import', 'provider', 'using']);

/** Whether `word` begins a statement of Bicep. */
export function isStatementKeyword(word: string): boolean {
  return namedStatements.has(word) || sourceStatements.has(word) || word === 'targetScope';
}

/** How far the tokens at a line's start are shaped like a statement, so that brackets left open before it end there. */
type StatementShape = 'none' | 'decorator' | 'unfinished' | 'resource' | 'statement';

/** The shape of the tokens from `index`, the first of its line. */
export function statementShapeAt(text: string, tokens: TokenTable, index: number): StatementShape {
  const kind = tokens.kindAt(index);
  if (kind === TokenKind.at) return 'decorator';
  if (kind !== TokenKind.identifier) return 'none';
  const next = tokens.kindAt(index + 1);
  if (!canFollowKeyword(next)) return 'none';
  const word = text.slice(tokens.startAt(index), tokens.endAt(index));
  if (word === 'targetScope') return next === TokenKind.assign ? 'statement' : 'none';
  if (next === TokenKind.asterisk) return word === 'import' ? 'statement' : 'none';
  if (sourceStatements.has(word)) return next === TokenKind.assign ? 'none' : 'statement';
  if (!namedStatements.has(word) || next !== TokenKind.identifier) return 'none';
  const third = tokens.kindAt(index + 2);
  if (third === TokenKind.newLine || third === TokenKind.endOfFile) return 'unfinished';
  return word === 'resource' ? 'resource' : 'statement';
}

function canFollowKeyword(kind: TokenKind): boolean {
  return (
    kind === TokenKind.identifier ||
    kind === TokenKind.stringComplete ||
    kind === TokenKind.assign ||
    kind === TokenKind.leftBrace ||
    kind === TokenKind.asterisk
  );
}
