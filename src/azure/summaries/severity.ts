import type { CapacityState } from '../estate/capacity';
import type { FlowLogCoverage } from '../estate/flow-logs';

/** How bad something is. `pending` is on its way; `unknown` could not be told. */
export type EstateSeverity = 'error' | 'warning' | 'pending' | 'unknown' | 'fine';

/** The worst first: the order in which things are shown. */
const severitiesWorstFirst: readonly EstateSeverity[] = ['error', 'warning', 'unknown', 'pending', 'fine'];

/** The worst first: the order in which states are counted and shown. */
export const capacityStatesWorstFirst: readonly CapacityState[] = [
  'failed',
  'over-allocated',
  'mismatch',
  'partially-fulfilled',
  'restart-needed',
  'latent-over-allocation',
  'idle',
  'unknown',
  'pending',
  'protected',
];

const capacitySeverities: Readonly<Record<CapacityState, EstateSeverity>> = {
  failed: 'error',
  'over-allocated': 'error',
  mismatch: 'error',
  'partially-fulfilled': 'error',
  'restart-needed': 'warning',
  'latent-over-allocation': 'warning',
  idle: 'warning',
  unknown: 'unknown',
  pending: 'pending',
  protected: 'fine',
};

/** The worst first. */
export const coveragesWorstFirst: readonly FlowLogCoverage[] = ['none', 'nsg-only', 'partial', 'both', 'vnet'];

const coverageSeverities: Readonly<Record<FlowLogCoverage, EstateSeverity>> = {
  none: 'error',
  'nsg-only': 'warning',
  partial: 'warning',
  both: 'warning',
  vnet: 'fine',
};

export function severityOfCapacity(state: CapacityState): EstateSeverity {
  return capacitySeverities[state];
}

export function severityOfCoverage(coverage: FlowLogCoverage): EstateSeverity {
  return coverageSeverities[coverage];
}

/** The worst of several; `fine` for none. */
export function worstOf(severities: Iterable<EstateSeverity>): EstateSeverity {
  const found = new Set(severities);
  return severitiesWorstFirst.find((each) => found.has(each)) ?? 'fine';
}
