import { subscriptionIdOf, typeOfId } from './estate/identifiers';
import type { EstateSource, SampleResource } from './estate/resource';

interface Change {
  /** Milliseconds since 1970. */
  readonly at: number;
  /** Null from when the resource is gone. */
  readonly resource: SampleResource | null;
}

/**
 * The resources of an estate as they were or will be at a time: what was written lies over what the source describes,
 * and may take effect later. Ids are compared without case.
 */
export class ResourceStore {
  private readonly changes = new Map<string, Map<string, Change[]>>();

  constructor(
    readonly source: EstateSource,
    readonly now: () => number,
  ) {}

  /** The resource at `time`, which is in milliseconds since 1970; undefined where there is none. */
  get(id: string, time = this.now()): SampleResource | undefined {
    const key = id.toLowerCase();
    const history = this.changes.get(subscriptionIdOf(key))?.get(key);
    const change = history && latest(history, time);
    if (change) return change.resource ?? undefined;
    return this.source
      .resourcesOf(subscriptionIdOf(key), new Set([typeOfId(key)]))
      .find((resource) => resource.id.toLowerCase() === key);
  }

  /** The resources of the given types (in lower case), or of all, in the order of their ids in lower case. */
  list(subscriptionId: string, types?: ReadonlySet<string>, time = this.now()): readonly SampleResource[] {
    const described = this.source.resourcesOf(subscriptionId, types);
    const changed = this.changes.get(subscriptionId.toLowerCase());
    if (!changed) return described;
    const byId = new Map(described.map((resource) => [resource.id.toLowerCase(), resource]));
    for (const [key, history] of changed) {
      const change = latest(history, time);
      if (!change) continue;
      if (change.resource === null) byId.delete(key);
      else if (!types || types.has(change.resource.type.toLowerCase())) byId.set(key, change.resource);
    }
    return [...byId].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)).map(([, resource]) => resource);
  }

  /** How many of the types a list would hold. */
  count(subscriptionId: string, types: ReadonlySet<string>, time = this.now()): number {
    const isUnchanged = !this.changes.has(subscriptionId.toLowerCase());
    const counted = isUnchanged ? this.source.countOf?.(subscriptionId, types) : undefined;
    return counted ?? this.list(subscriptionId, types, time).length;
  }

  put(resource: SampleResource, at = this.now()): void {
    this.change(resource.id, { at, resource });
  }

  remove(id: string, at = this.now()): void {
    this.change(id, { at, resource: null });
  }

  private change(id: string, change: Change): void {
    const key = id.toLowerCase();
    const subscription = subscriptionIdOf(key);
    const changed = this.changes.get(subscription) ?? new Map<string, Change[]>();
    changed.set(
      key,
      [...(changed.get(key) ?? []), change].sort((a, b) => a.at - b.at),
    );
    this.changes.set(subscription, changed);
  }
}

function latest(history: readonly Change[], time: number): Change | undefined {
  return history.findLast(({ at }) => at <= time);
}
