import { operations } from '../client/api-versions';
import type { ArmClient } from '../client/arm-client';
import { AzureError } from '../client/azure-error';
import { isSubscriptionGone, subscriptionGone } from '../client/failures';
import { groupBy } from './group-by';
import { subscriptionsOf } from './list-subscriptions';
import type { SubscriptionEntry } from './subscription-entry';

/**
 * Marks the entries whose subscriptions are listed no more, and clears the mark of those that are again. Where the list
 * cannot be read nothing is said: the reads that follow meet the same cause.
 */
export async function markVanished(
  client: ArmClient,
  hasOneTokenOnly: boolean,
  entries: readonly SubscriptionEntry[],
  signal?: AbortSignal,
): Promise<void> {
  const byTenant = groupBy(entries, ({ subscription }) => (hasOneTokenOnly ? undefined : subscription.tokenTenantId));
  await Promise.all(
    [...byTenant].map(async ([tenant, own]) => {
      const listed = await idsIn(client, tenant, signal);
      for (const entry of listed ? own : []) {
        const isThere = listed?.has(entry.subscription.id);
        if (!isThere) entry.error = subscriptionGone;
        else if (entry.error && isSubscriptionGone(entry.error)) entry.error = undefined;
      }
    }),
  );
}

/**
 * Marks the entries whose subscriptions are listed and may not be read: Resource Graph leaves them out without a word, so
 * a subscription in which nothing was found is asked for one resource group.
 */
export async function markUnreadable(
  client: ArmClient,
  entries: readonly SubscriptionEntry[],
  signal?: AbortSignal,
): Promise<void> {
  await Promise.all(
    entries.map(async (entry) => {
      const { id, tokenTenantId } = entry.subscription;
      const path = `/subscriptions/${id}/resourcegroups`;
      try {
        const call = { operation: operations.resourceGroups, path, query: { $top: '1' }, tenantId: tokenTenantId };
        await client.read(call, signal);
      } catch (error) {
        signal?.throwIfAborted();
        // Any other fault says nothing about what may be read.
        if (!(error instanceof AzureError) || error.status !== 403) return;
        entry.error = error.failure;
      }
    }),
  );
}

async function idsIn(
  client: ArmClient,
  tenant: string | undefined,
  signal: AbortSignal | undefined,
): Promise<ReadonlySet<string> | null> {
  try {
    return new Set((await subscriptionsOf(client, tenant, signal)).map(({ id }) => id));
  } catch {
    signal?.throwIfAborted();
    return null;
  }
}
