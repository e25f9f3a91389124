import type { SubscriptionEstate } from '../estate/estate';
import type { Tenant } from '../loading/list-subscriptions';
import { counted } from '../summaries/counted';
import { joinParts } from '../summaries/section-summary';
import { type EstateSeverity, worstOf } from '../summaries/severity';
import { failureIcon } from './appearance';
import { type EstateNode, makeNode, type NodeDraft } from './estate-node';
import { failureText, failureTooltip, failureTraits } from './failure-node';
import { lines, paragraphs, plain } from './markdown';
import { worstFirst } from './order';
import { regionNodes } from './region-nodes';
import { stateNodes } from './state-nodes';
import { subscriptionNode, totalsOf } from './subscription-nodes';
import type { TreeContext } from './tree-context';

/** Beyond so many subscriptions tenants are shown closed. */
const mostToExpand = 50;

/** An account with what is chosen of it, in the grouping that is wanted. */
export function accountNode(context: TreeContext): EstateNode {
  const { picture } = context;
  const { account, failure, subscriptions, isListing } = picture;
  const own = account.id;
  const { atRisk, worst } = totals(subscriptions);
  const sample: NodeDraft['traits'] = account.origin === 'sample' ? ['sample'] : [];
  const common = {
    id: own,
    kind: 'account',
    label: account.label,
    target: { accountId: account.id, ...(failure && { failure }) },
    isExpanded: true,
  } as const;
  // The editor would keep a row closed that had nothing below it when it first saw it.
  const children = { children: () => accountChildren(own, context) };
  if (failure) {
    return makeNode({
      ...common,
      ...children,
      description: joinParts([failureText(failure, context), isListing ? '…' : '']),
      severity: 'unknown',
      icon: failureIcon(failure),
      tooltip: () => failureTooltip(account.label, failure, context),
      traits: [...failureTraits(failure), ...sample],
    });
  }
  return makeNode({
    ...common,
    ...children,
    description: joinParts([countText(context), atRisk > 0 ? `${atRisk} at risk` : '', isListing ? '…' : '']),
    severity: worst,
    icon: { id: account.origin === 'sample' ? 'beaker' : 'account' },
    tooltip: () => accountTooltip(context),
    traits: ['refresh', ...sample],
    ...(context.grouping === 'state' && { target: { ...common.target, groupIds: groupIdsOf(subscriptions) } }),
  });
}

function accountChildren(own: string, context: TreeContext): readonly EstateNode[] {
  if (context.grouping === 'region') return regionNodes(own, context);
  if (context.grouping === 'state') return stateNodes(own, context);
  const { tenants, subscriptions } = context.picture;
  const hasOneTenant = tenants.length <= 1 && !tenants.some(({ failure }) => failure);
  if (hasOneTenant) return worstFirst(subscriptions.map((each) => subscriptionNode(each, own, context)));
  const known = new Set(tenants.map(({ id }) => id));
  const others = [...new Set(subscriptions.map(({ tenantId }) => tenantId))]
    .filter((id) => !known.has(id))
    .map((id): Tenant => ({ id, name: id, domain: null }));
  const nodes = [...tenants, ...others].flatMap((tenant) => tenantNode(tenant, own, context) ?? []);
  return worstFirst(nodes);
}

/** Undefined for a tenant of which nothing is chosen, and that says nothing. */
function tenantNode(tenant: Tenant, prefix: string, context: TreeContext): EstateNode | undefined {
  const { id, name, domain, failure } = tenant;
  const { picture } = context;
  const subscriptions = picture.subscriptions.filter(({ tenantId }) => tenantId === id);
  if (subscriptions.length === 0 && !failure) return undefined;
  const own = `${prefix}|${id}`;
  const label = domain ?? name;
  const { atRisk, worst } = totals(subscriptions);
  const target = { accountId: picture.account.id, tenantId: id, ...(failure && { failure }) };
  const children = { children: () => worstFirst(subscriptions.map((each) => subscriptionNode(each, own, context))) };
  return makeNode({
    id: own,
    kind: 'tenant',
    label,
    description: joinParts([
      failure ? failureText(failure, context) : '',
      subscriptions.length > 0 ? counted(subscriptions.length, 'subscription') : '',
      atRisk > 0 ? `${atRisk} at risk` : '',
    ]),
    severity: failure ? 'unknown' : worst,
    weight: atRisk,
    icon: failure ? failureIcon(failure) : { id: 'organization' },
    tooltip: () =>
      failure
        ? failureTooltip(label, failure, context)
        : lines(`**${plain(name)}**`, plain(domain ?? ''), `Tenant ${plain(id)}`),
    traits: failure ? failureTraits(failure) : ['refresh'],
    target,
    searchText: `${label} ${name} ${id}`,
    isExpanded: picture.subscriptions.length <= mostToExpand,
    ...(subscriptions.length > 0 && children),
  });
}

function totals(subscriptions: readonly SubscriptionEstate[]): {
  readonly atRisk: number;
  readonly worst: EstateSeverity;
} {
  const each = subscriptions.map(totalsOf);
  return { atRisk: each.reduce((sum, { atRisk }) => sum + atRisk, 0), worst: worstOf(each.map(({ worst }) => worst)) };
}

function countText({ picture }: TreeContext): string {
  const { tenants, subscriptions, everySubscription, isListed, isListing } = picture;
  if (!isListed && everySubscription.length === 0) return isListing ? '' : 'not read';
  const all = everySubscription.length;
  const chosen = subscriptions.length;
  return joinParts([
    tenants.length > 0 ? counted(tenants.length, 'tenant') : '',
    chosen < all ? `${chosen} of ${counted(all, 'subscription')}` : counted(all, 'subscription'),
  ]);
}

function accountTooltip({ picture }: TreeContext): string {
  const { account } = picture;
  return paragraphs(
    `**${plain(account.label)}**`,
    account.origin === 'sample'
      ? 'A made-up estate to explore: nothing in it exists, and nothing of yours is read. Leave it with the door at the top of the view.'
      : lines(
          plain(`Cloud: ${account.cloud.name}`),
          plain(account.cloud.resourceManager),
          account.origin === 'azure-cli' ? 'Signed in with Azure CLI.' : '',
          account.origin === 'token' ? 'With a token from an environment variable.' : '',
        ),
  );
}

function groupIdsOf(subscriptions: readonly SubscriptionEstate[]): readonly string[] {
  return subscriptions.flatMap(({ capacity }) => (capacity?.groups ?? []).map(({ id }) => id));
}
