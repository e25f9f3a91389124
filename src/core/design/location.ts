import type { TextRange } from '../text/text-range';

/** A place in a file. */
export interface Location {
  readonly file: string;
  readonly range: TextRange;
}

/** A further place that explains a finding, with a short sentence of what is there. */
export interface RelatedLocation extends Location {
  readonly message: string;
}
