import type { TextRange } from '../text/text-range';

/** What a suppression covers. `line` is zero-based. */
export type SuppressionScope =
  | { readonly kind: 'line'; readonly line: number }
  | { readonly kind: 'declaration'; readonly offset: number }
  | { readonly kind: 'file' };

/** A comment that silences rules. */
export interface Suppression {
  readonly file: string;
  /** The whole comment. */
  readonly range: TextRange;
  readonly scope: SuppressionScope;
  /** Rule ids, other tools' ids, or undefined for every rule. */
  readonly rules: readonly string[] | undefined;
  readonly reason: string | undefined;
  /** Whether it is written in Faultline's own form: only those are reported when they silence nothing. */
  readonly own: boolean;
}
