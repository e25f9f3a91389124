import { CST, Lexer, Parser } from 'yaml';
import type { Comment } from '../comment';

/** A quoted scalar that goes over several lines, or whose closing quote is missing. */
export interface LongQuotedScalar {
  readonly start: number;
  readonly source: string;
}

/** The concrete syntax of a YAML text: top-level tokens as the `yaml` package gives them, and the comments. */
export interface ConcreteSyntax {
  readonly tokens: readonly CST.Token[];
  readonly comments: readonly Comment[];
  readonly longQuotedScalars: readonly LongQuotedScalar[];
}

/** Marks that the lexer puts between lexemes; they stand for no text. */
const marks = new Set<string>([CST.DOCUMENT, CST.FLOW_END, CST.SCALAR]);

export function readConcreteSyntax(text: string): ConcreteSyntax {
  const parser = new Parser();
  const tokens: CST.Token[] = [];
  const comments: Comment[] = [];
  const longQuotedScalars: LongQuotedScalar[] = [];
  let start = 0;
  let isScalar = false;
  for (const lexeme of new Lexer().lex(text)) {
    if (!isScalar && marks.has(lexeme)) {
      isScalar = lexeme === CST.SCALAR;
    } else {
      if (!isScalar && isLongQuoted(lexeme)) longQuotedScalars.push({ start, source: lexeme });
      if (!isScalar && lexeme.startsWith('#')) {
        comments.push({ range: { start, end: start + lexeme.length }, text: lexeme });
      }
      start += lexeme.length;
      isScalar = false;
    }
    for (const token of parser.next(lexeme)) tokens.push(token);
  }
  for (const token of parser.end()) tokens.push(token);
  return { tokens, comments, longQuotedScalars };
}

/** Whether a quoted scalar's source ends with the quote that it begins with. */
export function isClosed(source: string): boolean {
  return source.length > 1 && source.endsWith(source.charAt(0));
}

function isLongQuoted(source: string): boolean {
  const quote = source.charAt(0);
  return (quote === '"' || quote === "'") && (source.includes('\n') || !isClosed(source));
}
