import type { TextRange } from './text-range';

/** Replaces `range` by `newText`. An empty range inserts; an empty text deletes. */
export interface TextEdit {
  readonly range: TextRange;
  readonly newText: string;
}

/**
 * Applies edits that do not overlap, whatever their order; insertions at one offset keep the order given.
 * @throws RangeError when two edits overlap or one lies outside the text.
 */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  const ordered = edits
    .map((edit, index) => ({ edit, index }))
    .sort((a, b) => a.edit.range.start - b.edit.range.start || a.edit.range.end - b.edit.range.end || a.index - b.index)
    .map(({ edit }) => edit);
  const pieces: string[] = [];
  let position = 0;
  for (const { range, newText } of ordered) {
    if (range.start < position || range.end < range.start || range.end > text.length) {
      throw new RangeError(`edit ${range.start}..${range.end} overlaps another or lies outside the text`);
    }
    pieces.push(text.slice(position, range.start), newText);
    position = range.end;
  }
  pieces.push(text.slice(position));
  return pieces.join('');
}

/** Whether two edits claim the same place, so that only one of them can be applied at a time. */
export function overlap(a: TextEdit, b: TextEdit): boolean {
  if (a.range.start === b.range.start && a.range.end === b.range.end) return true;
  return a.range.start < b.range.end && b.range.start < a.range.end;
}
