import type { SubscriptionEstate } from '../estate/estate';
import { joinParts, type SectionSummary } from '../summaries/section-summary';
import { worstOf } from '../summaries/severity';
import { failureIcon, severityIcon, severityWord } from './appearance';
import { type EstateNode, makeNode } from './estate-node';
import { failureText, failureTooltip, failureTraits } from './failure-node';
import { code, lines, paragraphs, plain } from './markdown';
import { estateParts, isEmpty, sectionLabels, sectionNodes, summaryOf } from './section-nodes';
import type { TreeContext } from './tree-context';

/** A subscription with its sections; one that failed says why, beside what is known of it. */
export function subscriptionNode(subscription: SubscriptionEstate, prefix: string, context: TreeContext): EstateNode {
  const { id, name, tenantId, error } = subscription;
  const own = `${prefix}|${id}`;
  const isKnown = estateParts.some((part) => subscription[part] !== null);
  const target = {
    accountId: context.picture.account.id,
    tenantId,
    subscriptionId: id,
    resourceId: `/subscriptions/${id}`,
  };
  const common = { id: own, kind: 'subscription', label: name, searchText: `${name} ${id}` } as const;
  const portal = context.picture.account.cloud.portal === null ? [] : (['portal'] as const);
  if (error) {
    return makeNode({
      ...common,
      description: failureText(error, context),
      severity: 'unknown',
      icon: failureIcon(error),
      tooltip: () => failureTooltip(name, error, context),
      traits: [...failureTraits(error), 'resource', ...portal],
      target: { ...target, failure: error },
      ...(estateParts.some((part) => !isEmpty(subscription, part)) && {
        children: () => sectionNodes(subscription, own, context),
      }),
    });
  }
  const { atRisk, worst } = totalsOf(subscription);
  const isLoading = estateParts.some((part) => context.picture.isLoadingPart(id, part));
  const risk = atRisk > 0 ? `${atRisk} at risk` : '';
  return makeNode({
    ...common,
    description: joinParts([risk, isKnown ? `as of ${context.timeText(subscription.asOf)}` : '', isLoading ? '…' : '']),
    severity: isKnown ? worst : 'unknown',
    weight: atRisk,
    icon: isKnown ? severityIcon(worst) : { id: isLoading ? 'ellipsis' : 'question' },
    state: isKnown && atRisk === 0 ? severityWord(worst) : '',
    tooltip: () => subscriptionTooltip(subscription, context),
    traits: ['refresh', 'resource', ...portal],
    target,
    children: () => sectionNodes(subscription, own, context),
  });
}

/** The errors of all sections and the worst state; sections that are still to be read count for nothing. */
export function totalsOf(subscription: SubscriptionEstate): Pick<SectionSummary, 'atRisk' | 'worst'> {
  if (subscription.error) return { atRisk: 0, worst: 'unknown' };
  const read = estateParts.filter((part) => subscription[part] !== null || subscription.failures[part]);
  const summaries = read.map((part) => summaryOf(subscription, part));
  return {
    atRisk: summaries.reduce((sum, { atRisk }) => sum + atRisk, 0),
    worst: worstOf(summaries.map(({ worst }) => worst)),
  };
}

function subscriptionTooltip(subscription: SubscriptionEstate, context: TreeContext): string {
  const parts = estateParts
    .filter((part) => subscription[part] !== null)
    .map((part) => `${sectionLabels[part]}: ${plain(summaryOf(subscription, part).text)}`);
  return paragraphs(
    `**${plain(subscription.name)}**`,
    lines(...parts),
    plain(`From Resource Graph, which can be minutes late; as of ${context.timeText(subscription.asOf)}.`),
    code(subscription.id),
  );
}
