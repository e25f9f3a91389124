import type { ResourceIdentity } from '../../core/design/resource-identity';
import type { SubscriptionEstate } from '../estate/estate';
import { idKey } from '../rows/resource-id';
import type { LiveItem } from './live-item';
import { liveItems } from './live-items';

/** The live estate of one moment, to find what code declares. Names, types and ids are compared without case. */
export class LiveIndex {
  private readonly byId = new Map<string, LiveItem>();
  private readonly byName = new Map<string, LiveItem[]>();
  private readonly byType = new Map<string, LiveItem[]>();

  constructor(subscriptions: readonly SubscriptionEstate[]) {
    for (const item of subscriptions.flatMap(liveItems)) this.add(item);
  }

  get isEmpty(): boolean {
    return this.byId.size === 0;
  }

  find(id: string): LiveItem | undefined {
    return this.byId.get(idKey(id));
  }

  ofType(type: string): readonly LiveItem[] {
    return this.byType.get(type.toLowerCase()) ?? [];
  }

  /** Everything that a declaration can mean: none where its name is not known. */
  candidates({ type, names, resourceGroup, subscriptionId }: ResourceIdentity): readonly LiveItem[] {
    const own = names.at(-1);
    if (own === undefined) return [];
    const named = this.byName.get(nameKey(type, own)) ?? [];
    return named.filter(
      (item) =>
        names.every((name, level) => name === undefined || item.names[level] === name.toLowerCase()) &&
        (resourceGroup === undefined || item.resourceGroup === resourceGroup.toLowerCase()) &&
        (subscriptionId === undefined || item.subscriptionId === subscriptionId.toLowerCase()),
    );
  }

  private add(item: LiveItem): void {
    const key = idKey(item.id);
    // A subscription may be seen through several accounts.
    if (this.byId.has(key)) return;
    this.byId.set(key, item);
    addTo(this.byName, nameKey(item.type, item.names.at(-1) ?? ''), item);
    addTo(this.byType, item.type, item);
  }
}

function nameKey(type: string, name: string): string {
  return `${type}|${name}`.toLowerCase();
}

function addTo(map: Map<string, LiveItem[]>, key: string, item: LiveItem): void {
  const list = map.get(key);
  if (list) list.push(item);
  else map.set(key, [item]);
}
