import type { AlwaysOnSettings } from '../../core/config/always-on-settings';
import { ArmClient } from '../client/arm-client';
import { failureOf } from '../client/azure-error';
import { type Clock, systemClock } from '../client/clock';
import { isRefused, isSubscriptionGone, subscriptionGone } from '../client/failures';
import type { ClientLimits } from '../client/limits';
import type { AzureCloud } from '../cloud/azure-cloud';
import type { TokenSource } from '../credentials/token-source';
import type { CapacityGroup } from '../estate/capacity';
import type { Estate, EstatePart, SubscriptionEstate } from '../estate/estate';
import type { ReadFailure } from '../estate/read-failure';
import { idKey, subscriptionOf } from '../rows/resource-id';
import { fetchTransport } from '../transport/fetch-transport';
import type { Transport } from '../transport/transport';
import { EstateJudge } from './estate-judge';
import { groupBy } from './group-by';
import { listSubscriptions, type Subscription, type Tenant } from './list-subscriptions';
import { markUnreadable, markVanished } from './listed-subscriptions';
import { LiveUtilization } from './live-utilization';
import { estateParts, partQueries } from './part-queries';
import { RetailPrices } from './retail-prices';
import { RowLoader } from './row-loader';
import { RowStore } from './row-store';
import { estateOfEntry, type SubscriptionEntry } from './subscription-entry';

export interface LiveEstateOptions {
  readonly cloud: AzureCloud;
  /** Of one account. */
  readonly tokens: TokenSource;
  /** Which machines are worth a reservation. */
  readonly alwaysOn: AlwaysOnSettings;
  /** The network where it is not given. */
  readonly transport?: Transport;
  readonly limits?: Partial<ClientLimits>;
  readonly clock?: Clock;
  readonly random?: () => number;
}

/** What has changed in a live estate, so that whoever shows it looks again. */
export type EstateChange =
  | { readonly kind: 'subscriptions' }
  | { readonly kind: 'parts'; readonly part: EstatePart; readonly subscriptionIds: readonly string[] };

export interface LoadOptions {
  /** All where it is not given. */
  readonly parts?: readonly EstatePart[];
  /** Read again what is there already. */
  readonly refresh?: boolean;
  readonly signal?: AbortSignal;
}

/**
 * The live estate of one account, in memory: subscriptions first, then part by part, then what only live reads tell. What
 * fails is told where it failed, beside what came before. Every method rejects only where its signal is aborted, and leaves
 * what had come by then.
 */
export class LiveEstate {
  private readonly client: ArmClient;
  private readonly hasOneTokenOnly: boolean;
  private readonly store = new RowStore();
  private readonly live: LiveUtilization;
  private readonly judge: EstateJudge;
  private readonly listeners = new Set<(change: EstateChange) => void>();
  private tenantList = new Map<string, Tenant>();
  private entries = new Map<string, SubscriptionEntry>();
  private listingFailure: ReadFailure | undefined;
  /** Subscriptions in which nothing was found, and that were asked why. */
  private readonly explained = new Set<string>();

  constructor(options: LiveEstateOptions) {
    this.client = new ArmClient(options);
    this.hasOneTokenOnly = options.tokens.hasOneTokenOnly ?? false;
    const prices = options.cloud.hasRetailPrices
      ? new RetailPrices(options.transport ?? fetchTransport, options.clock ?? systemClock)
      : undefined;
    this.live = new LiveUtilization(this.client, (id) => this.tokenTenantOf(id), prices);
    this.judge = new EstateJudge(this.store, this.live, options.alwaysOn, () => this.client.clock.now());
  }

  /** Why not even the tenants could be listed; undefined where they could. */
  get failure(): ReadFailure | undefined {
    return this.listingFailure;
  }

  get tenants(): readonly Tenant[] {
    return [...this.tenantList.values()];
  }

  /** As they are known now, in the order in which they were listed. */
  get subscriptions(): readonly SubscriptionEstate[] {
    return [...this.entries.values()].map((entry) => estateOfEntry(entry));
  }

  subscription(id: string): SubscriptionEstate | undefined {
    const entry = this.entries.get(id.toLowerCase());
    return entry && estateOfEntry(entry);
  }

  /** Whether a part of a subscription is being read. */
  isLoading(subscriptionId: string, part: EstatePart): boolean {
    return this.entries.get(subscriptionId.toLowerCase())?.loading.has(part) ?? false;
  }

  /** The estate of these subscriptions as it is known now; of all where none are named. */
  snapshot(subscriptionIds?: readonly string[]): Estate {
    const wanted = subscriptionIds && new Set(subscriptionIds.map((id) => id.toLowerCase()));
    return {
      asOf: new Date(this.client.clock.now()).toISOString(),
      subscriptions: this.subscriptions.filter(({ id }) => wanted?.has(id) ?? true),
    };
  }

  /** @returns what ends the listening. */
  onChange(listener: (change: EstateChange) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** Lists tenants and subscriptions. One that was there and is not any more is told as an error, beside what is known of it. */
  async list(signal?: AbortSignal): Promise<void> {
    const before = new Map(this.entries);
    const failed = new Set<string>();
    const tenants = new Map<string, Tenant>();
    const found = new Set<string>();
    this.listingFailure = undefined;
    try {
      await listSubscriptions(
        this.client,
        this.hasOneTokenOnly,
        (tenant, subscriptions) => {
          if (tenant.failure) failed.add(tenant.id);
          tenants.set(tenant.id, tenant);
          this.tenantList.set(tenant.id, tenant);
          for (const subscription of subscriptions) {
            found.add(subscription.id);
            this.enter(subscription);
          }
          this.tell({ kind: 'subscriptions' });
        },
        signal,
      );
    } catch (error) {
      signal?.throwIfAborted();
      this.listingFailure = failureOf(error);
      this.tell({ kind: 'subscriptions' });
      return;
    }
    this.tenantList = tenants;
    for (const [id, entry] of before) {
      if (found.has(id) || failed.has(entry.subscription.tokenTenantId ?? '')) continue;
      if (entry.error && isSubscriptionGone(entry.error)) this.forget(id);
      else entry.error = subscriptionGone;
    }
    this.tell({ kind: 'subscriptions' });
  }

  /** Reads parts of subscriptions, tenant by tenant and part by part at once. */
  async load(subscriptionIds: readonly string[], options: LoadOptions = {}): Promise<void> {
    const entries = [...new Set(subscriptionIds.map((id) => id.toLowerCase()))].flatMap(
      (id) => this.entries.get(id) ?? [],
    );
    const byTenant = groupBy(entries, ({ subscription }) => subscription.tokenTenantId);
    await Promise.all([...byTenant].map(([tenant, own]) => this.loadTenant(tenant, own, options)));
    const hosts = this.judge.hosts().filter((id) => this.entries.has(id));
    for (const part of ['capacity', 'flowLogs'] as const) {
      const known = hosts.filter((id) => this.entries.get(id)?.parts.has(part));
      if (known.length > 0 && byTenant.size > 1) this.judgePart(part, known);
    }
  }

  /**
   * Reads the utilisation of capacity reservation groups live, then what explains it.
   * @param onRead called after each group, with their number so far.
   */
  async loadUtilization(
    groupIds: readonly string[],
    signal?: AbortSignal,
    onRead?: (groups: number) => void,
  ): Promise<void> {
    let count = 0;
    const bySubscription = groupBy(groupIds, (id) => subscriptionOf(id) ?? '');
    await Promise.all(
      [...bySubscription].map(async ([subscriptionId, ids]) => {
        await Promise.all(
          ids.map(async (id) => {
            await this.live.read(id, signal);
            count += 1;
            onRead?.(count);
          }),
        );
        if (!this.entries.get(subscriptionId)?.parts.has('capacity')) return;
        this.judgePart('capacity', [subscriptionId]);
        await this.live.explain(this.groupsOf(subscriptionId, ids), signal);
        this.judgePart('capacity', [subscriptionId]);
      }),
    );
  }

  /** Reads subscriptions again, with the utilisation of the groups that it was read of. One that is gone is told. */
  async refresh(subscriptionIds: readonly string[], options: Omit<LoadOptions, 'refresh'> = {}): Promise<void> {
    const entries = subscriptionIds.flatMap((id) => this.entries.get(id.toLowerCase()) ?? []);
    await markVanished(this.client, this.hasOneTokenOnly, entries, options.signal);
    this.tell({ kind: 'subscriptions' });
    const present = entries
      .filter(({ error }) => !error || !isSubscriptionGone(error))
      .map(({ subscription }) => subscription.id);
    await this.load(present, { ...options, refresh: true });
    const opened = [...this.live.utilization.keys(), ...this.live.failures.keys()].filter((key) =>
      present.includes(subscriptionOf(key) ?? ''),
    );
    await this.loadUtilization([...new Set(opened)], options.signal);
  }

  /** Lets go of everything, as at the end of a sign-in. */
  clear(): void {
    for (const id of [...this.entries.keys()]) this.forget(id);
    this.tenantList.clear();
    this.listingFailure = undefined;
    this.tell({ kind: 'subscriptions' });
  }

  private async loadTenant(
    tenantId: string | undefined,
    entries: readonly SubscriptionEntry[],
    options: LoadOptions,
  ): Promise<void> {
    const { signal } = options;
    const parts = options.parts ?? estateParts;
    if (options.refresh) for (const entry of entries) this.reconsider(entry);
    const ids = entries.map(({ subscription }) => subscription.id);
    const subscriptions = entries.map(({ subscription }) => subscription);
    const loader = new RowLoader(this.client, this.store, tenantId, subscriptions, options.refresh ?? false, signal);
    for (const { loading } of entries) for (const part of parts) loading.add(part);
    for (const part of parts) this.tell({ kind: 'parts', part, subscriptionIds: ids });
    try {
      const [first] = parts.flatMap((part) => partQueries[part].required);
      // Whom this one finds refused the others need not ask about.
      if (first) await loader.load([first]);
      await Promise.all(parts.map((part) => this.loadPart(part, ids, loader)));
      await this.explainSilence(entries, signal);
    } finally {
      for (const part of parts) this.endLoading(part, ids);
    }
  }

  private async loadPart(part: EstatePart, ids: readonly string[], loader: RowLoader): Promise<void> {
    const { required, optional } = partQueries[part];
    await loader.load(required);
    this.judgePart(part, ids);
    if (optional.length === 0) return this.endLoading(part, ids);
    await loader.load(optional);
    this.judgePart(part, ids);
    this.endLoading(part, ids);
  }

  /** Graph answers for a subscription that is gone, or may not be read, as for an empty one; so those are asked about. */
  private async explainSilence(entries: readonly SubscriptionEntry[], signal: AbortSignal | undefined): Promise<void> {
    const dubious = entries.filter((entry) => !entry.error && this.isDubious(entry));
    if (dubious.length === 0) return;
    await markVanished(this.client, this.hasOneTokenOnly, dubious, signal);
    const present = dubious.filter(({ error }) => !error);
    await markUnreadable(this.client, present, signal);
    for (const entry of present) {
      const { id } = entry.subscription;
      this.explained.add(id);
      if (entry.error && this.store.isEmpty(id)) entry.parts.clear();
    }
    this.tell({ kind: 'subscriptions' });
  }

  private isDubious({ subscription: { id }, parts }: SubscriptionEntry): boolean {
    if (this.explained.has(id)) return false;
    return this.store.isEmpty(id) || [...parts.values()].some(({ failure }) => failure && isRefused(failure));
  }

  private judgePart(part: EstatePart, ids: readonly string[]): void {
    for (const id of ids) {
      const entry = this.entries.get(id);
      if (!entry) continue;
      const judged = this.judge.judge(part, id);
      entry.parts.set(part, judged);
      if (judged.failure && isSubscriptionGone(judged.failure)) entry.error = judged.failure;
    }
    this.tell({ kind: 'parts', part, subscriptionIds: ids });
  }

  private endLoading(part: EstatePart, ids: readonly string[]): void {
    const ended = ids.filter((id) => this.entries.get(id)?.loading.delete(part));
    if (ended.length > 0) this.tell({ kind: 'parts', part, subscriptionIds: ended });
  }

  private groupsOf(subscriptionId: string, ids: readonly string[]): readonly CapacityGroup[] {
    const keys = new Set(ids.map(idKey));
    const groups = this.subscription(subscriptionId)?.capacity?.groups ?? [];
    return groups.filter(({ id }) => keys.has(idKey(id)));
  }

  /** Changes the entry that is there, since a load that is under way holds on to it. */
  private enter(subscription: Subscription): void {
    const listedAt = this.client.clock.now();
    const known = this.entries.get(subscription.id);
    if (!known) {
      const entry = { subscription, listedAt, error: undefined, loading: new Set<EstatePart>(), parts: new Map() };
      this.entries.set(subscription.id, entry);
      return;
    }
    Object.assign(known, { subscription, listedAt });
    if (known.error && isSubscriptionGone(known.error)) known.error = undefined;
  }

  /** What was held against a subscription is to be found out anew. */
  private reconsider(entry: SubscriptionEntry): void {
    this.explained.delete(entry.subscription.id);
    if (entry.error && !isSubscriptionGone(entry.error)) entry.error = undefined;
  }

  private forget(id: string): void {
    this.explained.delete(id);
    this.entries.delete(id);
    this.store.forget(id);
    this.live.forget(id);
  }

  private tokenTenantOf(subscriptionId: string): string | undefined | null {
    const entry = this.entries.get(subscriptionId.toLowerCase());
    return entry ? entry.subscription.tokenTenantId : null;
  }

  private tell(change: EstateChange): void {
    for (const listener of [...this.listeners]) listener(change);
  }
}
