import type { TextRange } from '../../text/text-range';

/** The end of the line, behind a comment that stands there; the offset itself where more code follows. */
export function endOfLine(text: string, offset: number): number {
  const rest = /^[ \t]*(?:(?:#|\/\/)[^\r\n]*|\/\*[^\r\n]*?\*\/[ \t]*)?(?=\r?\n|$)/.exec(
    text.slice(offset, offset + 2_000),
  );
  return rest ? offset + rest[0].length : offset;
}

/** Whether the line above the one that begins at `offset` is empty. */
export function isBlankLineBefore(text: string, offset: number): boolean {
  return beforeBlankLine(text, offset) < offset;
}

/** The whole lines that `range` stands on, where nothing else does; undefined where something does. */
export function wholeLines(text: string, range: TextRange): TextRange | undefined {
  const start = text.lastIndexOf('\n', range.start - 1) + 1;
  if (text.slice(start, range.start).trim() !== '') return undefined;
  const end = endOfLine(text, range.end);
  const lineBreak = /^\r?\n/.exec(text.slice(end, end + 2))?.[0];
  if (lineBreak === undefined && end < text.length) return undefined;
  return { start, end: end + (lineBreak?.length ?? 0) };
}

/** The start of the empty line above the one that begins at `offset`; the offset itself where there is none. */
export function beforeBlankLine(text: string, offset: number): number {
  const blank = /(?<=\n)[ \t]*\r?\n$/.exec(text.slice(Math.max(0, offset - 200), offset))?.[0] ?? '';
  return offset - blank.length;
}
