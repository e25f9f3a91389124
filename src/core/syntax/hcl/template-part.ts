import type { TextRange } from '../../text/text-range';
import type { HclExpression, HclInterpolation, HclText } from './tree';

/** A directive's opening, middle or closing sequence, before it is known what belongs together. */
export interface DirectiveMark {
  readonly kind: 'mark';
  readonly range: TextRange;
  readonly stripBefore: boolean;
  readonly stripAfter: boolean;
  readonly directive:
    | { readonly word: 'if'; readonly condition: HclExpression }
    | {
        readonly word: 'for';
        readonly keyName: string | undefined;
        readonly valueName: string;
        readonly collection: HclExpression;
      }
    | { readonly word: 'else' | 'endif' | 'endfor' | 'unknown' };
}

/** A template in the order of the text, flat. */
export type TemplatePart = HclText | HclInterpolation | DirectiveMark;
