import type { TextRange } from '../../text/text-range';
import type { DockerWord } from './tree';

/** Indexes in a logical line. */
export interface WordSpan {
  readonly start: number;
  readonly end: number;
}

/** A line after its continuations have been joined, with the way back to where each piece stands. */
export class LogicalLine {
  /** Where each joined piece begins, in the line's own text and in the document. */
  private readonly pieces: { readonly index: number; readonly offset: number }[] = [];
  private content = '';

  /** `start` is the offset in the document at which the line begins. */
  constructor(private readonly start: number) {}

  get text(): string {
    return this.content;
  }

  append(piece: string, offset: number): void {
    if (piece === '') return;
    this.pieces.push({ index: this.content.length, offset });
    this.content += piece;
  }

  /** The spans of the words from `from` on: what white space separates, quoted white space excepted. */
  words(from: number): WordSpan[] {
    const text = this.content;
    const spans: WordSpan[] = [];
    let start: number | undefined;
    for (let at = from; at < text.length; at += 1) {
      const character = text.charAt(at);
      if (character.trim() === '') {
        if (start !== undefined) spans.push({ start, end: at });
        start = undefined;
      } else {
        start ??= at;
        if (character === '"' || character === "'") at = Math.max(at, text.indexOf(character, at + 1));
      }
    }
    if (start !== undefined) spans.push({ start, end: text.length });
    return spans;
  }

  word({ start, end }: WordSpan): DockerWord {
    return { text: this.content.slice(start, end), range: this.rangeOf(start, end) };
  }

  /** The span in the document of the text between two indexes. */
  rangeOf(start: number, end: number): TextRange {
    const first = this.offsetOf(start);
    return end <= start ? { start: first, end: first } : { start: first, end: this.offsetOf(end - 1) + 1 };
  }

  /** The offset in the document of the character at `index`. */
  private offsetOf(index: number): number {
    let low = 0;
    let high = this.pieces.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.pieces[middle]?.index ?? 0) <= index) low = middle;
      else high = middle - 1;
    }
    const piece = this.pieces[low];
    return piece === undefined ? this.start : piece.offset + index - piece.index;
  }
}
