import { Cursor } from './cursor';
import { lexBicep } from './lexer';
import type { Statement } from './statement-nodes';
import { parseStatement } from './statements';
import { SyntaxErrorList } from './syntax-errors';
import { TokenKind } from './tokens';
import type { BicepFile } from './tree';

/**
 * Parses a Bicep file or a Bicep parameter file. Never throws: what is not valid is listed in `errors`, and the tree
 * holds whatever could be read around it. The tree's height is bounded, so that it may be walked recursively.
 */
export function parseBicep(text: string): BicepFile {
  const errors = new SyntaxErrorList();
  const { tokens, comments } = lexBicep(text, errors);
  const cursor = new Cursor(text, tokens, errors);
  const statements: Statement[] = [];
  while (!cursor.isAtEnd) {
    if (cursor.kind === TokenKind.newLine) cursor.advance();
    else statements.push(parseStatement(cursor));
  }
  return { kind: 'file', range: { start: 0, end: text.length }, statements, comments, errors: errors.sorted() };
}
