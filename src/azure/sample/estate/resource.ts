import type { JsonObject } from '../json';

/** The account's relation to a tenant, as `GET /tenants` words it. */
export type TenantCategory = 'Home' | 'ManagedBy' | 'ProjectedBy';

export interface SampleTenant {
  readonly id: string;
  readonly displayName: string;
  readonly domain: string;
  readonly countryCode: string;
  readonly category: TenantCategory;
  /** A token is taken only where its holder has answered the tenant's challenge. */
  readonly needsSignIn: boolean;
}

export interface SampleSubscription {
  readonly id: string;
  readonly name: string;
  readonly tenantId: string;
  /** The account sees the subscription and may read nothing in it. */
  readonly refuses: boolean;
}

export type PowerState = 'running' | 'stopped' | 'deallocated';

/** What the platform knows of a resource and tells only in views of their own. */
export interface UnseenState {
  /** Of a machine. */
  readonly power?: PowerState;
  /** Of a machine that names a group: false where it gets its slot only with the next start. */
  readonly holdsSlot?: boolean;
  /** Of a reservation: `currentCapacity`, where it is not the capacity asked for. */
  readonly effective?: number;
  /** Of a reservation with a schedule. */
  readonly reservationState?: string;
  /** Of an open reservation: instances in use by subscription. */
  readonly usedBySubscription?: Readonly<Record<string, number>>;
  /** Of a failed reservation: what Azure said. */
  readonly failure?: { readonly code: string; readonly message: string };
}

/** A resource as its provider would give it, without what is told of others (see `UnseenState`). */
export interface SampleResource {
  readonly id: string;
  readonly name: string;
  /** As the provider writes it, such as `Microsoft.Compute/virtualMachines`. */
  readonly type: string;
  readonly location?: string;
  readonly zones?: readonly string[];
  readonly sku?: JsonObject;
  readonly kind?: string;
  readonly tags?: JsonObject;
  readonly identity?: JsonObject;
  readonly managedBy?: string;
  readonly etag?: string;
  readonly properties: JsonObject;
  readonly unseen?: UnseenState;
}

/** A description of an estate, all of it or made as it is asked for. */
export interface EstateSource {
  readonly tenants: readonly SampleTenant[];
  /** In the order of their ids. */
  readonly subscriptions: readonly SampleSubscription[];
  /** The resources of the given types (in lower case), or of all, in the order of their ids in lower case. */
  resourcesOf(subscriptionId: string, types?: ReadonlySet<string>): readonly SampleResource[];
  /** How many of the types there are, where that is told without making them. */
  countOf?(subscriptionId: string, types: ReadonlySet<string>): number;
}
