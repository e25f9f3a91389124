import type { EstatePart, SubscriptionEstate } from '../estate/estate';
import { azureLocalSummary } from './azure-local-summary';
import { capacitySummary } from './capacity-summary';
import { flowLogSummary } from './flow-log-summary';
import type { SectionSummary } from './section-summary';
import { worstOf } from './severity';
import { zoneSummary } from './zone-summary';

const estateParts: readonly EstatePart[] = ['capacity', 'flowLogs', 'zones', 'azureLocal'];

/** What stands beside one section of a subscription; a part that was not read says why, and counts nothing. */
export function partSummary(subscription: SubscriptionEstate, part: EstatePart): SectionSummary {
  return summaryOf(subscription, part) ?? unread(subscription.failures[part]?.message ?? 'not read');
}

/** `3 at risk`, the errors of all sections. The whole text is the failure's message where nothing could be read. */
export function subscriptionSummary(subscription: SubscriptionEstate): SectionSummary {
  if (subscription.error) return unread(subscription.error.message);
  const parts = estateParts.map((part) => partSummary(subscription, part));
  const atRisk = parts.reduce((sum, each) => sum + each.atRisk, 0);
  return { text: atRisk > 0 ? `${atRisk} at risk` : '', worst: worstOf(parts.map(({ worst }) => worst)), atRisk };
}

function summaryOf(subscription: SubscriptionEstate, part: EstatePart): SectionSummary | undefined {
  const { capacity, flowLogs, zones, azureLocal } = subscription;
  switch (part) {
    case 'capacity':
      return capacity ? capacitySummary(capacity) : undefined;
    case 'flowLogs':
      return flowLogs ? flowLogSummary(flowLogs) : undefined;
    case 'zones':
      return zones ? zoneSummary(zones) : undefined;
    case 'azureLocal':
      return azureLocal ? azureLocalSummary(azureLocal) : undefined;
  }
}

function unread(text: string): SectionSummary {
  return { text, worst: 'unknown', atRisk: 0 };
}
