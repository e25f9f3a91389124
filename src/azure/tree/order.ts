import { compareText } from '../../core/text/compare-text';
import type { EstateSeverity } from '../summaries/severity';
import type { EstateNode } from './estate-node';

const ranks: Readonly<Record<EstateSeverity, number>> = { error: 0, warning: 1, unknown: 2, pending: 3, fine: 4 };

/** The worst first: by severity, then by weight, then by name. */
export function worstFirst(nodes: readonly EstateNode[]): readonly EstateNode[] {
  return [...nodes].sort(
    (a, b) =>
      ranks[a.severity] - ranks[b.severity] ||
      b.weight - a.weight ||
      compareText(a.label, b.label) ||
      compareText(a.id, b.id),
  );
}
