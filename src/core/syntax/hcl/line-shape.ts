import { afterLineBreak, isLineBreak, lineEndFrom, skipBlanks, skipIdentifier } from './characters';

/** Words that can begin a line inside an expression and be followed by a string or an object. */
const expressionWords = new Set(['if', 'in', 'for', 'else']);

/** Terraform's top-level blocks that carry labels. No block that a provider defines has both such a name and labels. */
const labelledTopLevel = new Set([
  'resource',
  'data',
  'ephemeral',
  'module',
  'variable',
  'output',
  'provider',
  'check',
]);
const unlabelledTopLevel = new Set(['locals', 'terraform', 'moved', 'removed']);

/**
 * Whether the line that begins at `lineStart` has the shape of a statement: `name =`, `name {` or `name "`.
 * No line inside parentheses or brackets has it, so there it means that the bracket was never closed.
 */
export function beginsStatement(text: string, lineStart: number, limit: number): boolean {
  const start = skipBlanks(text, lineStart, limit);
  const end = skipIdentifier(text, start, limit);
  if (end === start) return false;
  const next = skipBlanks(text, end, limit);
  if (next >= limit) return false;
  if (text[next] === '=') return text[next + 1] !== '=' && text[next + 1] !== '>';
  if (text[next] !== '{' && text[next] !== '"') return false;
  return !expressionWords.has(text.slice(start, end));
}

/** The shape of a block's header at `offset` (its type): whether it has quoted labels. Undefined for anything else. */
export function blockHeaderAt(text: string, offset: number, limit: number): { labelled: boolean } | undefined {
  let at = skipBlanks(text, skipIdentifier(text, offset, limit), limit);
  const labelled = text[at] === '"';
  while (at < limit && text[at] === '"') {
    const close = closingQuote(text, at + 1, limit);
    if (close === undefined) return undefined;
    at = skipBlanks(text, close + 1, limit);
  }
  return at < limit && text[at] === '{' ? { labelled } : undefined;
}

/** Whether a block begins at `offset` that stands only at the top of a Terraform file, so that whatever is open ends. */
export function beginsTopLevelBlock(text: string, offset: number, limit: number): boolean {
  const end = skipIdentifier(text, offset, limit);
  if (end === offset || end - offset > 9) return false;
  const word = text.slice(offset, end);
  const next = text[skipBlanks(text, end, limit)];
  return (next === '"' && labelledTopLevel.has(word)) || (next === '{' && unlabelledTopLevel.has(word));
}

/** The line break before the next line that begins a top-level block in its first column; `limit` if there is none. */
export function lineBreakBeforeTopLevelBlock(text: string, offset: number, limit: number): number {
  let at = lineEndFrom(text, offset, limit);
  while (at < limit) {
    const lineStart = afterLineBreak(text, at);
    if (beginsTopLevelBlock(text, lineStart, limit)) return at;
    at = lineEndFrom(text, lineStart, limit);
  }
  return limit;
}

/** Whether nothing but blanks stands beside the character at `offset` on its line. */
export function standsAlone(text: string, offset: number, limit: number): boolean {
  const after = skipBlanks(text, offset + 1, limit);
  if (after < limit && !isLineBreak(text, after)) return false;
  let before = offset - 1;
  while (text[before] === ' ' || text[before] === '\t') before -= 1;
  return before < 0 || isLineBreak(text, before);
}

/** The width of the white space that begins the line of `offset`; tabs count as one. */
export function indentOf(text: string, offset: number): number {
  let lineStart = offset;
  while (lineStart > 0 && !isLineBreak(text, lineStart - 1)) lineStart -= 1;
  return skipBlanks(text, lineStart, offset) - lineStart;
}

function closingQuote(text: string, offset: number, limit: number): number | undefined {
  for (let at = offset; at < limit && !isLineBreak(text, at); at += 1) {
    if (text[at] === '"') return at;
  }
  return undefined;
}
