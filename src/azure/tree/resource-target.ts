import { subscriptionOf } from '../rows/resource-id';
import type { NodeTarget, NodeTrait } from './estate-node';
import type { TreeContext } from './tree-context';

/** What actions on a resource need. */
export function resourceTarget({ picture }: TreeContext, resourceId: string): NodeTarget {
  const subscriptionId = subscriptionOf(resourceId);
  return { accountId: picture.account.id, resourceId, ...(subscriptionId !== null && { subscriptionId }) };
}

/** What can be done with a resource. */
export function resourceTraits({ picture }: TreeContext, ...more: readonly NodeTrait[]): readonly NodeTrait[] {
  return ['resource', ...(picture.account.cloud.portal === null ? [] : (['portal'] as const)), ...more];
}
