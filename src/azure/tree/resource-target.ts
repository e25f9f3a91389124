import type { NodeTarget, NodeTrait } from './estate-node';
import type { TreeContext } from './tree-context';

/** What actions on a resource need. */
export function resourceTarget({ picture }: TreeContext, resourceId: string): NodeTarget {
  // Asked for every row of long lists, so without taking the whole id apart.
  const subscriptionId = /^\/?subscriptions\/([^/]+)/i.exec(resourceId)?.[1]?.toLowerCase();
  const accountId = picture.account.id;
  return subscriptionId === undefined ? { accountId, resourceId } : { accountId, resourceId, subscriptionId };
}

/** What can be done with a resource. */
export function resourceTraits({ picture }: TreeContext, ...more: readonly NodeTrait[]): readonly NodeTrait[] {
  return ['resource', ...(picture.account.cloud.portal === null ? [] : (['portal'] as const)), ...more];
}
