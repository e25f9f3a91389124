import type { EstatePart, SubscriptionEstate } from '../estate/estate';
import { joinParts, type SectionSummary } from '../summaries/section-summary';
import { partSummary } from '../summaries/subscription-summary';
import { failureIcon, severityIcon, severityWord } from './appearance';
import { azureLocalNodes } from './azure-local-nodes';
import { capacityNodes } from './capacity-nodes';
import { type EstateNode, makeNode } from './estate-node';
import { failureNode, failureText, failureTooltip, failureTraits } from './failure-node';
import { flowLogNodes } from './flow-log-nodes';
import { paragraphs, plain } from './markdown';
import type { TreeContext } from './tree-context';
import { zoneNodes } from './zone-nodes';

export const sectionLabels: Readonly<Record<EstatePart, string>> = {
  capacity: 'Capacity reservations',
  flowLogs: 'Flow logs',
  zones: 'Zones and redundancy',
  azureLocal: 'Azure Local',
};

export const estateParts: readonly EstatePart[] = ['capacity', 'flowLogs', 'zones', 'azureLocal'];

const explanations: Readonly<Record<EstatePart, string>> = {
  capacity: 'Capacity reservation groups, what they hold, and the always-on machines that nothing is reserved for.',
  flowLogs: 'How much of the traffic of each virtual network is recorded, and by what.',
  zones: 'What an outage of one availability zone, or of one datacenter, would stop.',
  azureLocal: 'Azure Local instances: their connection, health and updates.',
};

/** The four sections of a subscription, each with its counts and its worst state. */
export function sectionNodes(
  subscription: SubscriptionEstate,
  prefix: string,
  context: TreeContext,
): readonly EstateNode[] {
  return estateParts.map((part) => sectionNode(subscription, part, prefix, context));
}

function sectionNode(
  subscription: SubscriptionEstate,
  part: EstatePart,
  prefix: string,
  context: TreeContext,
): EstateNode {
  const own = `${prefix}|${part}`;
  const failure = subscription.failures[part];
  const isKnown = subscription[part] !== null;
  const isLoading = context.picture.isLoadingPart(subscription.id, part);
  const target = { accountId: context.picture.account.id, subscriptionId: subscription.id, part } as const;
  const common = { id: own, kind: 'section', label: sectionLabels[part] } as const;
  if (!isKnown && failure) {
    return makeNode({
      ...common,
      description: failureText(failure, context),
      severity: 'unknown',
      icon: failureIcon(failure),
      tooltip: () => failureTooltip(sectionLabels[part], failure, context),
      traits: failureTraits(failure),
      target: { ...target, tenantId: subscription.tenantId, failure },
    });
  }
  if (!isKnown) {
    const before = context.lastSeen(subscription.id, part);
    return makeNode({
      ...common,
      description: joinParts([before === undefined ? '' : `last seen ${before}`, isLoading ? '…' : 'not read']),
      severity: 'unknown',
      icon: { id: isLoading ? 'ellipsis' : 'question' },
      tooltip: () => explanations[part],
      traits: ['refresh'],
      target,
    });
  }
  const summary = summaryOf(subscription, part);
  const groupIds = part === 'capacity' ? (subscription.capacity?.groups ?? []).map(({ id }) => id) : [];
  const isReading = isLoading || groupIds.some((id) => context.picture.isReadingUtilization(id));
  const children = () => [
    ...(failure
      ? [failureNode(own, 'Not read again', failure, context, { ...target, tenantId: subscription.tenantId })]
      : []),
    ...childrenOf(subscription, part, own, context),
  ];
  return makeNode({
    ...common,
    description: joinParts([summary.text, failure ? failureText(failure, context) : '', isReading ? '…' : '']),
    severity: summary.worst,
    icon: isEmpty(subscription, part) ? { id: 'dash' } : severityIcon(summary.worst),
    state: isEmpty(subscription, part) ? '' : severityWord(summary.worst),
    tooltip: () =>
      paragraphs(
        `**${sectionLabels[part]}** of ${plain(subscription.name)}`,
        explanations[part],
        plain(`From Resource Graph, as of ${context.timeText(subscription.asOf)}.`),
        failure ? failureTooltip('Not read again', failure, context) : '',
      ),
    traits: ['refresh'],
    target: { ...target, groupIds },
    ...((!isEmpty(subscription, part) || failure) && { children }),
  });
}

/** The parts of an estate are replaced as a whole, so what was counted once need not be counted again. */
const summaries = new WeakMap<object, SectionSummary>();

/** What stands beside a section. */
export function summaryOf(subscription: SubscriptionEstate, part: EstatePart): SectionSummary {
  const estate = subscription[part];
  const known = estate && summaries.get(estate);
  if (known) return known;
  const summary = partSummary(subscription, part);
  if (estate) summaries.set(estate, summary);
  return summary;
}

function childrenOf(
  { capacity, flowLogs, zones, azureLocal }: SubscriptionEstate,
  part: EstatePart,
  prefix: string,
  context: TreeContext,
): readonly EstateNode[] {
  switch (part) {
    case 'capacity':
      return capacity ? capacityNodes(capacity, prefix, context) : [];
    case 'flowLogs':
      return flowLogs ? flowLogNodes(flowLogs, prefix, context) : [];
    case 'zones':
      return zones ? zoneNodes(zones, prefix, context) : [];
    case 'azureLocal':
      return azureLocal ? azureLocalNodes(azureLocal, prefix, context) : [];
  }
}

/** Whether a part has nothing in it, or was not read. */
export function isEmpty({ capacity, flowLogs, zones, azureLocal }: SubscriptionEstate, part: EstatePart): boolean {
  switch (part) {
    case 'capacity':
      return !capacity || capacity.groups.length + capacity.unreserved.length === 0;
    case 'flowLogs':
      return !flowLogs || flowLogs.networks.length + flowLogs.orphans.length + flowLogs.unplaced.length === 0;
    case 'zones':
      return !zones || zones.items.length === 0;
    case 'azureLocal':
      return !azureLocal || azureLocal.instances.length === 0;
  }
}
