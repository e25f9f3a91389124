import type { TextRange } from '../../text/text-range';
import { indentationAt } from '../text-style';

/** What goes with a member that is taken away: its indentation, comment and line ending where it has its lines for itself, else a comma. */
export function removalRange(text: string, range: TextRange): TextRange {
  const start = range.start - indentationAt(text, range.start).length;
  const startsLine = start === 0 || /[\r\n]/.test(text.charAt(start - 1));
  const after = /^[ \t]*(?:\/\/[^\r\n]*)?(\r?\n|$)/.exec(text.slice(range.end))?.[0];
  if (startsLine && after !== undefined) return { start, end: range.end + after.length };
  const comma = /^\s*,\s*/.exec(text.slice(range.end))?.[0];
  if (comma !== undefined) return { start: range.start, end: range.end + comma.length };
  const before = /,\s*$/.exec(text.slice(0, range.start))?.[0] ?? '';
  return { start: range.start - before.length, end: range.end };
}
