import type { TextRange } from './text-range';

/** A zero-based line and a zero-based character in UTF-16 code units, as the Language Server Protocol counts them. */
export interface Position {
  readonly line: number;
  readonly character: number;
}

export interface PositionRange {
  readonly start: Position;
  readonly end: Position;
}

/** Translates offsets to positions and back. A line ends at LF, at CR LF, or at a lone CR. */
export class LineIndex {
  private readonly lineStarts: readonly number[];

  constructor(private readonly text: string) {
    this.lineStarts = findLineStarts(text);
  }

  get lineCount(): number {
    return this.lineStarts.length;
  }

  /** The position of `offset`; an offset outside the text is moved to its nearest end. */
  positionAt(offset: number): Position {
    const clamped = Math.max(0, Math.min(offset, this.text.length));
    let low = 0;
    let high = this.lineStarts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.lineStarts[middle] ?? 0) <= clamped) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return { line: low, character: clamped - (this.lineStarts[low] ?? 0) };
  }

  /** The offset of `position`; a line or character outside the text is moved to its nearest end. */
  offsetAt(position: Position): number {
    const start = this.lineStartAt(position.line);
    const end = this.lineStartAt(position.line + 1);
    return Math.max(start, Math.min(start + position.character, end));
  }

  rangeAt(range: TextRange): PositionRange {
    return { start: this.positionAt(range.start), end: this.positionAt(range.end) };
  }

  /** The offset at which line `line` begins; the text's length for a line behind the last. */
  lineStartAt(line: number): number {
    if (line < 0) return 0;
    return this.lineStarts[line] ?? this.text.length;
  }

  /** The text of line `line` without its line ending. */
  lineTextAt(line: number): string {
    return this.text.slice(this.lineStartAt(line), this.lineStartAt(line + 1)).replace(/[\r\n]+$/, '');
  }
}

function findLineStarts(text: string): number[] {
  const starts = [0];
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code === 13 && text.charCodeAt(index + 1) === 10) continue;
    if (code === 10 || code === 13) starts.push(index + 1);
  }
  return starts;
}
