import type { TextRange } from '../text/text-range';

/** A place where a resource is not as its schema has it. */
export interface SchemaProblem {
  readonly kind: 'unknown-property' | 'read-only' | 'missing' | 'wrong-type' | 'wrong-value' | 'unlisted-value';
  /** The dotted path in the resource. */
  readonly path: string;
  readonly message: string;
  readonly range: TextRange;
}
