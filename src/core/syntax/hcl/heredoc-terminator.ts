import { afterLineBreak, lineEndFrom, skipBlanks, skipIdentifier } from './characters';

/** Where a heredoc ends: the line that holds nothing but its marker. `end` is the end of the marker. */
export interface Terminator {
  readonly lineStart: number;
  readonly end: number;
}

/** The lines of a text that can end a heredoc, by marker: found in one pass, however many heredocs there are. */
export class TerminatorIndex {
  private readonly byMarker = new Map<string, Terminator[]>();

  constructor(text: string) {
    let lineStart = 0;
    while (lineStart < text.length) {
      const lineEnd = lineEndFrom(text, lineStart, text.length);
      const start = skipBlanks(text, lineStart, lineEnd);
      const end = skipIdentifier(text, start, lineEnd);
      if (end > start && skipBlanks(text, end, lineEnd) === lineEnd) {
        this.add(text.slice(start, end), { lineStart, end });
      }
      lineStart = afterLineBreak(text, lineEnd);
    }
  }

  /** The first line at or behind `from` that holds only `marker` and ends within `limit`. */
  find(marker: string, from: number, limit: number): Terminator | undefined {
    const terminators = this.byMarker.get(marker) ?? [];
    let low = 0;
    let high = terminators.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((terminators[middle]?.lineStart ?? 0) < from) low = middle + 1;
      else high = middle;
    }
    const found = terminators[low];
    return found !== undefined && found.end <= limit ? found : undefined;
  }

  private add(marker: string, terminator: Terminator): void {
    const terminators = this.byMarker.get(marker);
    if (terminators === undefined) this.byMarker.set(marker, [terminator]);
    else terminators.push(terminator);
  }
}
