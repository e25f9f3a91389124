import type { ReadFailure } from '../estate/read-failure';
import type { GraphQueryName } from '../graph/graph-queries';
import type { GraphRows } from '../graph/graph-reader';
import type { ResourceRow } from '../rows/resource-row';

/** What one query last told of one subscription. */
export interface StoredRows {
  readonly rows: readonly ResourceRow[];
  /** Milliseconds since 1970; null where no query has ever succeeded. */
  readonly asOf: number | null;
  /** The last query failed: the rows are those of the one before, or those that came before Azure cut the answer off. */
  readonly failure?: ReadFailure;
}

/** The rows of Resource Graph by query and subscription, in memory alone. */
export class RowStore {
  private readonly bySubscription = new Map<string, Map<GraphQueryName, StoredRows>>();
  private changes = 0;

  /** Another number after every change. */
  get version(): number {
    return this.changes;
  }

  /** Keeps what a query found. Where it failed for a subscription, what is known of that one stays. */
  put(name: GraphQueryName, subscriptions: readonly string[], found: GraphRows, asOf: number): void {
    const rows = new Map<string, ResourceRow[]>(subscriptions.map((id) => [id, []]));
    for (const row of found.rows) rows.get(row.subscriptionId)?.push(row);
    for (const [id, own] of rows) {
      const failure = found.failures.get(id);
      if (!failure) this.set(name, id, { rows: own, asOf });
      else if (failure.code === 'ResultTruncated') this.set(name, id, { rows: own, asOf, failure });
      else this.set(name, id, { ...(this.get(name, id) ?? { rows: [], asOf: null }), failure });
    }
  }

  get(name: GraphQueryName, subscriptionId: string): StoredRows | undefined {
    return this.bySubscription.get(subscriptionId)?.get(name);
  }

  /** What a query told of every subscription. */
  *everywhere(name: GraphQueryName): Iterable<readonly [subscriptionId: string, rows: readonly ResourceRow[]]> {
    for (const [id, byName] of this.bySubscription) yield [id, byName.get(name)?.rows ?? []];
  }

  /** Whether no query has found anything in the subscription. */
  isEmpty(subscriptionId: string): boolean {
    const byName = this.bySubscription.get(subscriptionId);
    return [...(byName?.values() ?? [])].every(({ rows }) => rows.length === 0);
  }

  forget(subscriptionId: string): void {
    this.changes += 1;
    this.bySubscription.delete(subscriptionId);
  }

  private set(name: GraphQueryName, subscriptionId: string, stored: StoredRows): void {
    this.changes += 1;
    let byName = this.bySubscription.get(subscriptionId);
    if (!byName) {
      byName = new Map();
      this.bySubscription.set(subscriptionId, byName);
    }
    byName.set(name, stored);
  }
}
