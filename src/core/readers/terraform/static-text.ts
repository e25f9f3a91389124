import type { HclExpression } from '../../syntax/hcl/tree';
import type { TextRange } from '../../text/text-range';

export interface StaticText {
  readonly text: string;
  /** What stands between the quotes. */
  readonly range: TextRange;
}

/** The text of a string without interpolation; undefined for any other expression. */
export function staticText(expression: HclExpression | undefined): StaticText | undefined {
  if (expression?.kind !== 'template') return undefined;
  const [piece, more] = expression.pieces;
  if (!piece) return { text: '', range: expression.contentRange };
  return piece.kind === 'text' && !more ? { text: piece.text, range: expression.contentRange } : undefined;
}
