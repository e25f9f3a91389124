import type { EstateSeverity } from './severity';

/** What stands beside a section of a subscription. */
export interface SectionSummary {
  /** The counts that matter, the worst first, such as `1 over-allocated · 2 idle · €1,204/month unused`. */
  readonly text: string;
  readonly worst: EstateSeverity;
  /** How many things in it are errors. */
  readonly atRisk: number;
}

/** Joins the parts of a description as the tree does. */
export function joinParts(parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join(' · ');
}
