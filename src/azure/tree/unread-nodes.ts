import type { EstateNode } from './estate-node';
import { makeNode } from './estate-node';
import { failureNode } from './failure-node';
import { estateParts, sectionLabels } from './section-nodes';
import { subscriptionNode } from './subscription-nodes';
import type { TreeContext } from './tree-context';

/**
 * What could not be read of subscriptions and tenants, or is still being read: rows for groupings in which these do not
 * show by themselves.
 */
export function unreadNodes(prefix: string, context: TreeContext): readonly EstateNode[] {
  const { picture } = context;
  const accountId = picture.account.id;
  const tenants = picture.tenants.flatMap(({ id, name, domain, failure }) =>
    failure ? [failureNode(`${prefix}|${id}`, domain ?? name, failure, context, { accountId, tenantId: id })] : [],
  );
  const failed = picture.subscriptions.flatMap((subscription) => {
    const { id, name, tenantId, error, failures } = subscription;
    const own = `${prefix}|unread|${id}`;
    if (error) return [subscriptionNode(subscription, `${prefix}|unread`, context)];
    return estateParts.flatMap((part) => {
      const failure = failures[part];
      if (!failure) return [];
      const target = { accountId, tenantId, subscriptionId: id, part };
      return [failureNode(`${own}|${part}`, `${name}: ${sectionLabels[part].toLowerCase()}`, failure, context, target)];
    });
  });
  const loading = picture.subscriptions.filter(({ id }) => estateParts.some((part) => picture.isLoadingPart(id, part)));
  if (loading.length === 0) return [...tenants, ...failed];
  const node = makeNode({
    id: `${prefix}|loading`,
    kind: 'loading',
    label: 'Still reading',
    description: `${loading.length} of ${picture.subscriptions.length} subscriptions …`,
    severity: 'pending',
    icon: { id: 'ellipsis' },
  });
  return [...tenants, ...failed, node];
}
