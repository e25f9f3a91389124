import type { HourlyPriceOf } from '../capacity/idle-cost';
import type { ArmClient } from '../client/arm-client';
import { failureOf } from '../client/azure-error';
import type { CapacityGroup } from '../estate/capacity';
import type { ReadFailure } from '../estate/read-failure';
import type { GroupUtilization } from '../rows/capacity-rows';
import { idKey, subscriptionOf } from '../rows/resource-id';
import { readPhysicalZones } from './read-physical-zones';
import { readUtilization } from './read-utilization';
import type { RetailPrices } from './retail-prices';

type ZonesByRegion = ReadonlyMap<string, Readonly<Record<string, string>>>;

/** What only live reads tell about capacity: utilisation by group, physical zones by subscription, and prices. */
export class LiveUtilization {
  readonly utilization = new Map<string, GroupUtilization>();
  readonly failures = new Map<string, ReadFailure>();
  readonly physicalZones = new Map<string, Readonly<Record<string, string>>>();
  private readonly zoneReads = new Map<string, Promise<ZonesByRegion>>();

  constructor(
    private readonly client: ArmClient,
    /** The tenant whose token reads a subscription; null where the subscription is not known. */
    private readonly tokenTenantOf: (subscriptionId: string) => string | undefined | null,
    /** None in clouds that have no public prices. */
    private readonly prices: RetailPrices | undefined,
  ) {}

  get hourlyPrice(): HourlyPriceOf | undefined {
    return this.prices?.priceOf;
  }

  /** Reads a group. Where that fails, what was read before stays. Rejects only where `signal` is aborted. */
  async read(groupId: string, signal?: AbortSignal): Promise<void> {
    const key = idKey(groupId);
    const tenant = this.tokenTenantOf(subscriptionOf(groupId) ?? '');
    try {
      this.utilization.set(key, await readUtilization(this.client, groupId, tenant ?? undefined, signal));
      this.failures.delete(key);
    } catch (error) {
      signal?.throwIfAborted();
      this.failures.set(key, failureOf(error));
    }
  }

  /** Reads what explains judged groups: whose zone is whose where one is shared, and what unused slots cost. */
  async explain(groups: readonly CapacityGroup[], signal?: AbortSignal): Promise<void> {
    const shared = groups.flatMap(({ shared }) => (shared ? [shared.owner, ...shared.consumers] : []));
    const unused = groups.flatMap((group) =>
      group.reservations
        .filter(({ reserved, allocated }) => reserved !== null && allocated !== null && reserved > allocated)
        .map(({ size }) => ({ size, location: group.location })),
    );
    await Promise.all([
      ...[...new Set(shared.map((id) => id.toLowerCase()))].map((id) => this.readZones(id, signal)),
      ...unused.map(({ size, location }) => this.prices?.fetch(size, location, signal)),
    ]);
  }

  /** Of the groups below, what was read is forgotten. */
  forget(subscriptionId: string): void {
    for (const key of [...this.utilization.keys()])
      if (subscriptionOf(key) === subscriptionId) this.utilization.delete(key);
    for (const key of [...this.failures.keys()]) if (subscriptionOf(key) === subscriptionId) this.failures.delete(key);
  }

  /** Once a subscription. Zones that cannot be read stay untranslated. */
  private async readZones(subscriptionId: string, signal: AbortSignal | undefined): Promise<void> {
    const tenant = this.tokenTenantOf(subscriptionId);
    if (tenant === null) return;
    let read = this.zoneReads.get(subscriptionId);
    if (!read) {
      read = readPhysicalZones(this.client, subscriptionId, tenant, signal);
      this.zoneReads.set(subscriptionId, read);
    }
    try {
      for (const [region, zones] of await read) this.physicalZones.set(region, zones);
    } catch {
      // The model shows zones that it cannot translate as they are; the next read tries again.
      this.zoneReads.delete(subscriptionId);
      signal?.throwIfAborted();
    }
  }
}
