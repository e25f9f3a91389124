import type { ArmClient } from '../client/arm-client';
import { type GraphQueryName, graphQueries } from '../graph/graph-queries';
import { GraphReader } from '../graph/graph-reader';
import type { Subscription } from './list-subscriptions';
import type { RowStore } from './row-store';

/** Loads rows into the store, each query once a subscription however many parts want it. */
export class RowLoader {
  private readonly reader: GraphReader;
  private readonly loads = new Map<GraphQueryName, Promise<void>>();

  constructor(
    private readonly client: ArmClient,
    private readonly store: RowStore,
    tenantId: string | undefined,
    /** Those that the tenant's token reads. */
    private readonly subscriptions: readonly Subscription[],
    /** Rows that are there are asked for again. */
    private readonly isRefresh: boolean,
    private readonly signal: AbortSignal | undefined,
  ) {
    this.reader = new GraphReader(client, tenantId);
  }

  /** Resolves when the rows, or the reason why there are none, are in the store. Rejects only where it is aborted. */
  load(names: readonly GraphQueryName[]): Promise<unknown> {
    return Promise.all(names.map((name) => this.loadOnce(name)));
  }

  private loadOnce(name: GraphQueryName): Promise<void> {
    let load = this.loads.get(name);
    if (!load) {
      load = this.query(name);
      this.loads.set(name, load);
    }
    return load;
  }

  private async query(name: GraphQueryName): Promise<void> {
    const wanted = this.subscriptions.filter(({ id }) => this.isRefresh || !this.isKnown(name, id));
    if (wanted.length === 0) return;
    const ids = wanted.map(({ id }) => id);
    const asOf = this.client.clock.now();
    const found = await this.reader.rowsOf(graphQueries[name], ids, this.signal);
    this.store.put(name, ids, found, asOf);
  }

  private isKnown(name: GraphQueryName, subscriptionId: string): boolean {
    const stored = this.store.get(name, subscriptionId);
    return stored !== undefined && stored.failure === undefined;
  }
}
