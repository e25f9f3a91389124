import type { SubscriptionEstate } from '../../azure/estate/estate';
import type { EstateSeverity } from '../../azure/summaries/severity';
import { statusItems } from '../../reports/status/status-items';
import type { StatusReport } from '../../reports/status/status-report';
import type { Threshold } from '../command-line';

const ranks: Readonly<Record<EstateSeverity, number>> = { fine: 0, pending: 1, unknown: 1, warning: 2, error: 3 };
const thresholds: Readonly<Record<Threshold, number>> = { information: 1, warning: 2, error: 3, never: 4 };

/** 1 where something is at or above the threshold, else 3 where something could not be read, else 0. */
export function exitStatus({ failure, tenants, estate }: StatusReport, failOn: Threshold): number {
  const items = estate.subscriptions.flatMap(statusItems);
  if (items.some(({ severity }) => ranks[severity] >= thresholds[failOn])) return 1;
  const isWhole = !failure && tenants.every((tenant) => !tenant.failure) && estate.subscriptions.every(isRead);
  return isWhole ? 0 : 3;
}

function isRead({ error, failures, capacity, flowLogs, zones, azureLocal }: SubscriptionEstate): boolean {
  const isComplete = [capacity, flowLogs, zones, azureLocal].every((part) => part !== null);
  const isCutOff = Object.values(failures).some(({ code }) => code === 'ResultTruncated');
  return !error && isComplete && !isCutOff && (capacity?.groups ?? []).every((group) => !group.error);
}
