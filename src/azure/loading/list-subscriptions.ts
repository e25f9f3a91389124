import { operations } from '../client/api-versions';
import type { ArmClient } from '../client/arm-client';
import { failureOf } from '../client/azure-error';
import type { ReadFailure } from '../estate/read-failure';
import { type Cell, fieldOf, listOf, textOf } from '../rows/cell';

/** A tenant that the account can see. */
export interface Tenant {
  /** In lower case. */
  readonly id: string;
  readonly name: string;
  /** Such as `contoso.com`; null where the tenant does not tell. */
  readonly domain: string | null;
  /** Why its subscriptions could not be listed. */
  readonly failure?: ReadFailure;
}

export interface Subscription {
  /** In lower case. */
  readonly id: string;
  readonly name: string;
  /** The tenant that it belongs to, in lower case. */
  readonly tenantId: string;
  /** The tenant whose token reads it: another one where it is delegated to that one. */
  readonly tokenTenantId: string | undefined;
}

/** What a tenant has, as soon as it is known. */
export type OnTenant = (tenant: Tenant, subscriptions: readonly Subscription[]) => void;

/**
 * Lists the account's tenants and, tenant by tenant, their subscriptions. A tenant that refuses is told with its cause.
 * @throws AzureError where not even the tenants can be told, or the signal's reason.
 */
export async function listSubscriptions(
  client: ArmClient,
  hasOneTokenOnly: boolean,
  onTenant: OnTenant,
  signal?: AbortSignal,
): Promise<void> {
  if (hasOneTokenOnly) return listWithOneToken(client, onTenant, signal);
  const tenants = await listTenants(client, signal);
  const seen = new Set<string>();
  await Promise.all(
    tenants.map(async (tenant) => {
      try {
        const subscriptions = await subscriptionsOf(client, tenant.id, signal);
        // One that is delegated shows up in two tenants: the first to tell of it keeps it.
        const fresh = subscriptions.filter(({ id }) => !seen.has(id));
        for (const { id } of fresh) seen.add(id);
        onTenant(tenant, fresh);
      } catch (error) {
        signal?.throwIfAborted();
        onTenant({ ...tenant, failure: failureOf(error) }, []);
      }
    }),
  );
}

async function listWithOneToken(client: ArmClient, onTenant: OnTenant, signal: AbortSignal | undefined): Promise<void> {
  const [tenants, subscriptions] = await Promise.all([
    listTenants(client, signal).catch((): readonly Tenant[] => {
      // The subscriptions tell their tenants, too; only the names are missing then.
      signal?.throwIfAborted();
      return [];
    }),
    subscriptionsOf(client, undefined, signal),
  ]);
  const known = new Map(tenants.map((tenant) => [tenant.id, tenant]));
  for (const id of new Set(subscriptions.map(({ tenantId }) => tenantId))) {
    const own = subscriptions.filter(({ tenantId }) => tenantId === id);
    onTenant(known.get(id) ?? { id, name: id, domain: null }, own);
  }
}

async function listTenants(client: ArmClient, signal: AbortSignal | undefined): Promise<readonly Tenant[]> {
  const rows = await client.list({ operation: operations.tenants, path: '/tenants', tenantId: undefined }, signal);
  return rows.flatMap(readTenant);
}

/** The subscriptions that a tenant's token can see; undefined stands for the account's own tenant. */
export async function subscriptionsOf(
  client: ArmClient,
  tenantId: string | undefined,
  signal?: AbortSignal,
): Promise<readonly Subscription[]> {
  const call = { operation: operations.subscriptions, path: '/subscriptions', tenantId };
  return (await client.list(call, signal)).flatMap((row) => readSubscription(row, tenantId));
}

function readTenant(row: Cell): readonly Tenant[] {
  const id = textOf(fieldOf(row, 'tenantId'))?.toLowerCase();
  if (id === undefined) return [];
  const domain = textOf(fieldOf(row, 'defaultDomain')) ?? textOf(listOf(fieldOf(row, 'domains'))[0]);
  return [{ id, name: textOf(fieldOf(row, 'displayName')) ?? domain ?? id, domain }];
}

function readSubscription(row: Cell, tokenTenantId: string | undefined): readonly Subscription[] {
  const id = textOf(fieldOf(row, 'subscriptionId'))?.toLowerCase();
  if (id === undefined) return [];
  const tenantId = textOf(fieldOf(row, 'tenantId'))?.toLowerCase() ?? tokenTenantId ?? '';
  return [
    {
      id,
      name: textOf(fieldOf(row, 'displayName')) ?? id,
      tenantId,
      tokenTenantId: tokenTenantId ?? (tenantId || undefined),
    },
  ];
}
