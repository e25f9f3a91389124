import type { TextRange } from '../../text/text-range';

/** A comment, or a directive such as `#disable-next-line`, with its marks. */
export interface BicepComment {
  readonly kind: 'line' | 'block' | 'directive';
  readonly range: TextRange;
  readonly text: string;
}
