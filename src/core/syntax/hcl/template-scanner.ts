import { isLineBreak } from './characters';
import { parseForNames } from './collection-parser';
import type { Cursor } from './cursor';
import { readEscape } from './escape';
import { parseExpression } from './expression-parser';
import { standsAlone } from './line-shape';
import type { DirectiveMark, TemplatePart } from './template-part';

/** `quoted` ends at a quote or at the end of the line and knows backslash escapes; `bare` ends at the cursor's limit. */
type Mode = 'quoted' | 'bare';

const unknownEscape = 'This escape sequence does not exist; a backslash is written "\\\\".';

/** Reads a template's parts from `start` on; `end` is the offset of what ends it. */
export function readParts(cursor: Cursor, start: number, mode: Mode): { parts: TemplatePart[]; end: number } {
  const { text } = cursor;
  const parts: TemplatePart[] = [];
  const levels = { open: 0 };
  let at = start;
  let partStart = start;
  let runStart = start;
  let decoded = '';
  const endText = () => {
    decoded += text.slice(runStart, at);
    if (at > partStart) parts.push({ kind: 'text', range: cursor.range(partStart, at), text: decoded });
    decoded = '';
  };
  for (at = skipPlain(text, at, cursor.limit); at < cursor.limit; at = skipPlain(text, at, cursor.limit)) {
    const character = text[at];
    if (mode === 'quoted' && (character === '"' || isLineBreak(text, at))) break;
    if (mode === 'quoted' && character === '\\') {
      const sequence = readEscape(text, at, cursor.limit);
      if (!sequence.valid) cursor.addError(cursor.range(at, at + 1), unknownEscape);
      decoded += text.slice(runStart, at) + sequence.text;
      at = sequence.end;
      runStart = at;
    } else if ((character === '$' || character === '%') && text[at + 1] === character && text[at + 2] === '{') {
      decoded += `${text.slice(runStart, at)}${character}{`;
      at = Math.min(at + 3, cursor.limit);
      runStart = at;
    } else if ((character === '$' || character === '%') && text[at + 1] === '{' && at + 1 < cursor.limit) {
      endText();
      const sequence = readSequence(cursor, at, mode, levels);
      parts.push(sequence.part);
      at = sequence.end;
      partStart = at;
      runStart = at;
    } else {
      at += 1;
    }
  }
  endText();
  cursor.leave(levels.open);
  return { parts, end: at };
}

/** The offset of the next character that may mean something in a template. */
function skipPlain(text: string, offset: number, limit: number): number {
  let at = offset;
  while (at < limit && isPlain[text.charCodeAt(at)] !== 0) at += 1;
  return at;
}

const isPlain = new Uint8Array(128).fill(1);
for (const character of '"\\$%\n\r') isPlain[character.charCodeAt(0)] = 0;

/** Reads `${ … }` or `%{ … }` at `start`. */
function readSequence(
  cursor: Cursor,
  start: number,
  mode: Mode,
  levels: { open: number },
): { part: TemplatePart; end: number } {
  const { text } = cursor;
  const stripBefore = text[start + 2] === '~' && start + 2 < cursor.limit;
  const outer = cursor.acrossLines;
  cursor.acrossLines = true;
  cursor.resume(start + (stripBefore ? 3 : 2));
  const content =
    text[start] === '$'
      ? { kind: 'interpolation' as const, expression: parseExpression(cursor) }
      : { kind: 'mark' as const, directive: readDirective(cursor, levels) };
  const stripAfter = cursor.accept('~');
  const end = closeSequence(cursor, start, mode);
  cursor.acrossLines = outer;
  const range = cursor.range(start, end);
  const part: TemplatePart =
    content.kind === 'interpolation'
      ? { kind: content.kind, expression: content.expression, range, stripBefore, stripAfter }
      : { kind: content.kind, directive: content.directive, range, stripBefore, stripAfter };
  return { part, end };
}

/** The offset behind the sequence's brace; where that is missing, the place on the same line where the sequence is given up. */
function closeSequence(cursor: Cursor, start: number, mode: Mode): number {
  if (closesSequence(cursor, mode)) return cursor.end;
  cursor.report(start, start + 2, '"}" is missing: what opens here is not closed.');
  cursor.acrossLines = false;
  cursor.resume(cursor.lastEnd);
  while (!['newline', 'end', 'quote', 'heredoc', '}'].includes(cursor.kind)) cursor.advance();
  return closesSequence(cursor, mode) ? cursor.end : cursor.lastEnd;
}

/** A brace alone on its line cannot belong to a quoted string, whose closing quote would have to follow: it closes a block. */
function closesSequence(cursor: Cursor, mode: Mode): boolean {
  if (cursor.kind !== '}') return false;
  return mode === 'bare' || !standsAlone(cursor.text, cursor.start, cursor.limit);
}

function readDirective(cursor: Cursor, levels: { open: number }): DirectiveMark['directive'] {
  const word = cursor.kind === 'identifier' ? cursor.tokenText() : '';
  switch (word) {
    case 'if':
      openLevel(cursor, levels);
      cursor.advance();
      return { word, condition: parseExpression(cursor) };
    case 'for': {
      openLevel(cursor, levels);
      cursor.advance();
      const names = parseForNames(cursor);
      return { word, ...names, collection: parseExpression(cursor) };
    }
    case 'endif':
    case 'endfor':
      cursor.advance();
      if (levels.open > 0) {
        levels.open -= 1;
        cursor.leave();
      }
      return { word };
    case 'else':
      cursor.advance();
      return { word };
    default:
      cursor.report(cursor.start, cursor.end, 'A directive begins with "if", "else", "endif", "for" or "endfor".');
      return { word: 'unknown' };
  }
}

function openLevel(cursor: Cursor, levels: { open: number }): void {
  if (cursor.enter()) levels.open += 1;
}
