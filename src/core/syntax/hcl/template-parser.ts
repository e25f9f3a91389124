import { afterLineBreak, isLineBreak, lineEndFrom, skipIdentifier } from './characters';
import type { Cursor } from './cursor';
import { lineBreakBeforeTopLevelBlock } from './line-shape';
import { buildPieces, removeIndentation } from './template-pieces';
import { readParts } from './template-scanner';
import type { HclTemplate, HclTemplatePiece } from './tree';

/** Reads a quoted string or a heredoc. The token is its opening mark. */
export function parseTemplate(cursor: Cursor): HclTemplate {
  return cursor.kind === 'heredoc' ? parseHeredoc(cursor) : parseQuoted(cursor);
}

/** Reads the whole of the cursor's text as a template without quotes. */
export function parseBareTemplate(cursor: Cursor): HclTemplatePiece[] {
  const { parts } = readParts(cursor, 0, 'bare');
  return buildPieces(cursor, parts);
}

function parseQuoted(cursor: Cursor): HclTemplate {
  const start = cursor.start;
  const contentStart = cursor.end;
  const { parts, end } = readParts(cursor, contentStart, 'quoted');
  const closed = end < cursor.limit && cursor.text[end] === '"';
  if (!closed) cursor.report(start, end, 'This string is not closed: a quote is missing.');
  const pieces = buildPieces(cursor, parts);
  cursor.resume(closed ? end + 1 : end);
  return {
    kind: 'template',
    range: cursor.rangeFrom(start),
    style: 'quoted',
    contentRange: cursor.range(contentStart, end),
    pieces,
  };
}

function parseHeredoc(cursor: Cursor): HclTemplate {
  const { text, start, limit } = cursor;
  const flush = text[cursor.end] === '-';
  const markerStart = flush ? cursor.end + 1 : cursor.end;
  const markerEnd = skipIdentifier(text, markerStart, limit);
  const lineEnd = lineEndFrom(text, markerEnd, limit);
  if (markerEnd === markerStart || text.slice(markerEnd, lineEnd).trim() !== '' || !isLineBreak(text, lineEnd)) {
    cursor.report(start, lineEnd, 'A heredoc begins with "<<", a name, and a line break.');
    cursor.resume(lineEnd);
    return emptyHeredoc(cursor, start, lineEnd);
  }
  const marker = text.slice(markerStart, markerEnd);
  const firstLine = Math.min(afterLineBreak(text, lineEnd), limit);
  const terminator = cursor.terminators().find(marker, firstLine, limit);
  if (terminator === undefined) {
    cursor.report(start, markerEnd, `This heredoc is not closed: a line with only "${marker}" is missing.`);
  }
  const contentEnd = terminator?.lineStart ?? lineBreakBeforeTopLevelBlock(text, lineEnd, limit);
  const contentStart = Math.min(firstLine, contentEnd);
  const pieces = readHeredocContent(cursor, contentStart, contentEnd, flush);
  cursor.resume(terminator?.end ?? contentEnd);
  return {
    kind: 'template',
    range: cursor.rangeFrom(start),
    style: 'heredoc',
    contentRange: cursor.range(contentStart, contentEnd),
    pieces,
  };
}

function readHeredocContent(cursor: Cursor, start: number, end: number, flush: boolean): HclTemplatePiece[] {
  const outerLimit = cursor.limit;
  cursor.limit = end;
  const { parts } = readParts(cursor, start, 'bare');
  const pieces = buildPieces(cursor, flush ? removeIndentation(parts) : parts);
  cursor.limit = outerLimit;
  return pieces;
}

function emptyHeredoc(cursor: Cursor, start: number, end: number): HclTemplate {
  return {
    kind: 'template',
    range: cursor.rangeFrom(start),
    style: 'heredoc',
    contentRange: cursor.range(end, end),
    pieces: [],
  };
}
