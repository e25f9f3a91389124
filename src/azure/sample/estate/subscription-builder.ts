import { type SeededNumbers, stableNumber } from '../seeded-numbers';
import { detailGuid, resourceId } from './identifiers';
import type { SampleResource, SampleSubscription } from './resource';

const millisecondsPerDay = 86_400_000;

/** Gathers the resources of one subscription. */
export class SubscriptionBuilder {
  private readonly gathered = new Map<string, SampleResource>();

  /** `now` is in milliseconds since 1970: what all ages count from. */
  constructor(
    readonly subscription: SampleSubscription,
    private readonly now: number,
    readonly numbers: SeededNumbers,
  ) {}

  add(resource: SampleResource): string {
    this.gathered.set(resource.id.toLowerCase(), resource);
    return resource.id;
  }

  /** A resource added before, to be read or replaced. */
  added(id: string): SampleResource | undefined {
    return this.gathered.get(id.toLowerCase());
  }

  idOf(resourceGroup: string, type: string, ...names: readonly string[]): string {
    return resourceId(this.subscription.id, resourceGroup, type, ...names);
  }

  /** ISO 8601; a negative number of days lies ahead. */
  daysAgo(days: number): string {
    return new Date(this.now - days * millisecondsPerDay).toISOString();
  }

  guidFor(id: string): string {
    return detailGuid(stableNumber(id.toLowerCase()));
  }

  /** In the order of their ids in lower case. */
  resources(): readonly SampleResource[] {
    return [...this.gathered]
      .sort(([first], [second]) => (first < second ? -1 : first > second ? 1 : 0))
      .map(([, resource]) => resource);
  }
}
