import { regionZones } from '../../../core/facts/regions';
import { type Answer, ok, refusal } from '../answer';
import { sampleRegions } from '../estate/regions';
import type { SampleSubscription } from '../estate/resource';
import { isOffered, type SampleSize, sampleSizes, sizeNamed } from '../estate/sizes';
import { type Json, numberAt, textAt } from '../json';
import { ResourceStore } from '../resource-store';
import { effectiveCapacity, isRunning, sizeOf, Utilization } from '../utilization';
import type { ArmCall, ArmWorld } from './arm-call';
import { pageOf } from './paging';

/** `GET /subscriptions/{id}/providers/Microsoft.Compute/skus`, which knows one filter, that by location. */
export function listSkus(call: ArmCall, world: ArmWorld): Answer {
  const filter = call.url.searchParams.get('$filter');
  const location = filter === null ? undefined : /^\s*location\s+eq\s+'([^']*)'\s*$/i.exec(filter)?.[1]?.toLowerCase();
  if (filter !== null && location === undefined) {
    return refusal(
      400,
      'InvalidParameter',
      `The filter '${filter}' is not supported. Only 'location' can be filtered by.`,
    );
  }
  const regions = sampleRegions.filter((region) => location === undefined || region === location);
  const offers = regions.flatMap((region) =>
    sampleSizes.filter((size) => isOffered(size, region)).map((size) => ({ region, size })),
  );
  return pageOf(offers, call, world.pageSize, ({ region, size }) => presentSku(region, size));
}

function presentSku(region: string, size: SampleSize): Json {
  const zones = [...(regionZones(region) ?? [])];
  // The largest size is restricted in one zone, as it often is.
  const restrictedZones = size.cores >= 64 ? zones.slice(-1) : [];
  return {
    resourceType: 'virtualMachines',
    name: size.name,
    tier: 'Standard',
    size: size.name.replace('Standard_', ''),
    family: size.family,
    locations: [region],
    locationInfo: [{ location: region, zones: [...zones].reverse(), zoneDetails: [] }],
    capabilities: [
      { name: 'vCPUs', value: String(size.cores) },
      { name: 'MemoryGB', value: String(size.memoryInGigabytes) },
      { name: 'CpuArchitectureType', value: size.architecture },
      { name: 'HyperVGenerations', value: 'V1,V2' },
      { name: 'PremiumIO', value: 'True' },
      { name: 'CapacityReservationSupported', value: size.reservable.length > 0 ? 'True' : 'False' },
      ...(size.reservable.length > 0
        ? [{ name: 'SupportedCapacityReservationTypes', value: size.reservable.join(',') }]
        : []),
    ],
    restrictions:
      restrictedZones.length === 0
        ? []
        : [
            {
              type: 'Zone',
              values: [region],
              restrictionInfo: { locations: [region], zones: restrictedZones },
              reasonCode: 'NotAvailableForSubscription',
            },
          ],
  };
}

export interface Quota {
  readonly family: string;
  readonly used: number;
  readonly limit: number;
}

/** Where the quota leaves room for little more. */
const tight: ReadonlySet<string> = new Set(['standardesv5family/northeurope', 'standarddsv5family/eastus2']);

/**
 * The cores of each family in use in a region: those of machines that run and those of slots that stand ready. The
 * limits come from what is described, and so do not move with what is written.
 */
export function quotasOf(subscription: string, region: string, { source, store, now }: ArmWorld): readonly Quota[] {
  const described = usedCores(subscription, region, new ResourceStore(source, now));
  return [...usedCores(subscription, region, store)].map(([family, used]) => {
    const step = tight.has(`${family}/${region}`.toLowerCase()) ? 10 : 100;
    return { family, used, limit: Math.max(100, Math.ceil(((described.get(family) ?? 0) + 1) / step) * step) };
  });
}

function usedCores(subscription: string, region: string, store: ResourceStore): ReadonlyMap<string, number> {
  const used = new Map<string, number>(sampleSizes.map(({ family }) => [family, 0]));
  const count = (sizeName: string, instances: number) => {
    const size = sizeNamed(sizeName);
    if (size) used.set(size.family, (used.get(size.family) ?? 0) + instances * size.cores);
  };
  const utilization = new Utilization(store, store.now());
  for (const resource of store.list(subscription)) {
    if (resource.location !== region) continue;
    const type = resource.type.toLowerCase();
    if (type === 'microsoft.compute/virtualmachines' && isRunning(resource)) count(sizeOf(resource), 1);
    if (type === 'microsoft.compute/virtualmachinescalesets') {
      count(textAt(resource.sku, 'name') ?? '', numberAt(resource.sku, 'capacity') ?? 0);
    }
    if (type === 'microsoft.compute/capacityreservationgroups/capacityreservations') {
      const unused = effectiveCapacity(resource) - utilization.allocatedTo(resource).length;
      count(textAt(resource.sku, 'name') ?? '', Math.max(0, unused));
    }
  }
  return used;
}

/** `GET /subscriptions/{id}/providers/Microsoft.Compute/locations/{location}/usages`. */
export function listUsages(region: string, world: ArmWorld, { id }: SampleSubscription): Answer {
  if (!sampleRegions.includes(region)) {
    return refusal(400, 'LocationNotAvailableForResourceType', `The provided location '${region}' is not available.`);
  }
  const quotas = quotasOf(id, region, world);
  const total = quotas.reduce((sum, { used }) => sum + used, 0);
  const all = [{ family: 'cores', used: total, limit: Math.max(350, Math.ceil(total / 100) * 100) }, ...quotas];
  return ok({
    value: all.map(({ family, used, limit }) => ({
      unit: 'Count',
      currentValue: used,
      limit,
      name: { value: family, localizedValue: family === 'cores' ? 'Total Regional vCPUs' : `${family} vCPUs` },
    })),
  });
}
