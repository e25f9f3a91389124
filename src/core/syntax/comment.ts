import type { TextRange } from '../text/text-range';

/** A comment; `text` is as written, with its markers, and without the line ending. */
export interface Comment {
  readonly range: TextRange;
  readonly text: string;
}
