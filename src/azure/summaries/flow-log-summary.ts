import { networkSecurityGroupFlowLogs } from '../../core/facts/retirements';
import type { FlowLogCoverage, FlowLogEstate, LoggedNetwork } from '../estate/flow-logs';
import { daysUntilRetirement } from '../flow-logs/retirement';
import { counted } from './counted';
import { joinParts, type SectionSummary } from './section-summary';
import { coveragesWorstFirst, type EstateSeverity, severityOfCoverage, worstOf } from './severity';

const countWords: Readonly<Record<FlowLogCoverage, string>> = {
  vnet: 'covered',
  partial: 'partly covered',
  both: 'logged twice',
  'nsg-only': 'NSG only',
  none: 'none',
};
/** The best first, as the tree counts them. */
const coveragesBestFirst = [...coveragesWorstFirst].reverse();

const coverageWords: Readonly<Record<FlowLogCoverage, string>> = {
  vnet: 'covered',
  partial: 'partly covered',
  both: 'logged twice, by network and NSG: doubled cost',
  'nsg-only': 'NSG log only',
  none: 'no flow log',
};

/** `4 covered · 1 NSG only · 2 none`, and orphans, which count for nothing else. */
export function flowLogSummary({ networks, orphans, unplaced }: FlowLogEstate): SectionSummary {
  const counts = coveragesBestFirst
    .map((coverage) => ({ coverage, count: networks.filter((each) => each.coverage === coverage).length }))
    .filter(({ count }) => count > 0);
  const parts = [
    ...counts.map(({ coverage, count }) => `${count} ${countWords[coverage]}`),
    ...(orphans.length > 0 ? [counted(orphans.length, 'orphan log')] : []),
    ...(unplaced.length > 0 ? [`${counted(unplaced.length, 'log')} elsewhere`] : []),
  ];
  const severities = [
    ...networks.map(severityOfNetwork),
    ...orphans.map(() => 'warning' as const),
    ...unplaced.map(() => 'unknown' as const),
  ];
  return {
    text: parts.length > 0 ? joinParts(parts) : 'no networks',
    worst: worstOf(severities),
    atRisk: networks.filter((network) => severityOfNetwork(network) === 'error').length,
  };
}

/** A network is as its coverage; a fault of one of its logs is a warning at least. */
export function severityOfNetwork({ coverage, logs }: LoggedNetwork): EstateSeverity {
  const hasFault = logs.some(({ faults }) => faults.length > 0);
  return worstOf([severityOfCoverage(coverage), hasFault ? 'warning' : 'fine']);
}

/** `NSG log only · retires in 313 days`. */
export function networkText({ coverage, logs }: LoggedNetwork, now: Date): string {
  const hasGroupLog = logs.some(({ targetType, enabled }) => targetType === 'network-security-group' && enabled);
  return joinParts([coverageWords[coverage], hasGroupLog && coverage !== 'none' ? retirementText(now) : '']);
}

/** `retires in 313 days`, of flow logs of network security groups. */
export function retirementText(now: Date): string {
  const days = daysUntilRetirement(now);
  if (days < 0) return `retired on ${networkSecurityGroupFlowLogs.retiredOn}`;
  return days === 0 ? 'retires today' : `retires in ${counted(days, 'day')}`;
}

/** One line above code: `only an NSG log, 313 days left`, `covered`. */
export function networkLensText({ coverage }: Pick<LoggedNetwork, 'coverage'>, now: Date): string {
  if (coverage !== 'nsg-only') return coverageWords[coverage];
  const days = daysUntilRetirement(now);
  return days < 0 ? `only an NSG log, ${retirementText(now)}` : `only an NSG log, ${counted(days, 'day')} left`;
}
