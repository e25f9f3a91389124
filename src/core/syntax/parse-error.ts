import type { TextRange } from '../text/text-range';

/** A place where the text does not follow its language. The tree holds what could be read around it. */
export interface ParseError {
  readonly range: TextRange;
  readonly message: string;
}
