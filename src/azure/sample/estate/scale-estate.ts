import { SeededNumbers, stableNumber } from '../seeded-numbers';
import { addCapacityGroup, addReservation } from './capacity';
import { subscriptionGuid } from './identifiers';
import { addMachine } from './machines';
import { addFlowLog, addNetwork } from './networks';
import { addStorageAccount } from './redundancy';
import type { EstateSource, SampleResource, SampleSubscription } from './resource';
import { SubscriptionBuilder } from './subscription-builder';
import { contoso } from './tenants';

export interface ScaleEstateOptions {
  readonly subscriptions: number;
  /** Capacity reservation groups in each subscription. */
  readonly groups: number;
  /** Capacity reservations in each group. */
  readonly reservations: number;
  /** Machines in each subscription. */
  readonly machines: number;
  readonly seed?: number;
  /** Milliseconds since 1970: what all ages count from. */
  readonly now: number;
}

const region = 'westeurope';
const resourceGroup = 'rg-scale';
const sizes = ['Standard_D2s_v5', 'Standard_D4s_v5', 'Standard_D8s_v5', 'Standard_E8s_v5', 'Standard_F8s_v2'] as const;
const zones = ['1', '2', '3'];

/** How many lists of resources, each of one type in one subscription, are kept. */
const mostKept = 256;

/**
 * An estate of any size in one tenant, alike in every subscription. Resources are made when they are asked for and soon
 * forgotten, so that a large estate takes little memory. The same for the same options.
 */
export function scaleEstate(options: ScaleEstateOptions): EstateSource {
  const subscriptions: readonly SampleSubscription[] = Array.from({ length: options.subscriptions }, (_, index) => ({
    id: subscriptionGuid(index + 1),
    name: `sub-${String(index + 1).padStart(5, '0')}`,
    tenantId: contoso.id,
    refuses: false,
  }));
  const byId = new Map(subscriptions.map((subscription) => [subscription.id, subscription]));
  const kept = new Map<string, readonly SampleResource[]>();
  const ofType = (subscription: SampleSubscription, type: string): readonly SampleResource[] => {
    const key = `${subscription.id}/${type}`;
    const resources = kept.get(key) ?? make(subscription, type, options);
    kept.delete(key);
    kept.set(key, resources);
    const [oldest] = kept.keys();
    if (kept.size > mostKept && oldest !== undefined) kept.delete(oldest);
    return resources;
  };
  return {
    tenants: [contoso],
    subscriptions,
    resourcesOf(subscriptionId, types) {
      const subscription = byId.get(subscriptionId.toLowerCase());
      if (!subscription) return [];
      const wanted = Object.keys(makers).filter((type) => !types || types.has(type));
      const lists = wanted.map((type) => ofType(subscription, type));
      return lists.length === 1 ? (lists[0] ?? []) : lists.flat().sort(byIdentifier);
    },
    countOf(subscriptionId, types) {
      const subscription = byId.get(subscriptionId.toLowerCase());
      if (!subscription) return 0;
      return [...types].reduce((sum, type) => sum + (counts[type]?.(options) ?? ofType(subscription, type).length), 0);
    },
  };
}

type Make = (builder: SubscriptionBuilder, options: ScaleEstateOptions) => void;

/** What makes the resources of a type. Some make others beside them, which are dropped. */
const makers: Readonly<Record<string, Make>> = {
  'microsoft.compute/capacityreservationgroups': (builder, { groups }) => {
    for (let index = 0; index < groups; index += 1) addGroup(builder, index);
  },
  'microsoft.compute/capacityreservationgroups/capacityreservations': (builder, { groups, reservations }) => {
    for (let index = 0; index < groups; index += 1) addReservations(builder, addGroup(builder, index), reservations);
  },
  'microsoft.compute/virtualmachines': addAllMachines,
  'microsoft.network/virtualnetworks': addAllNetworks,
  'microsoft.network/networksecuritygroups': addAllNetworks,
  'microsoft.network/networkwatchers': addAllNetworks,
  'microsoft.network/networkwatchers/flowlogs': addAllNetworks,
  'microsoft.storage/storageaccounts': addAllNetworks,
};

/** How many a subscription has of the types that there are many of. */
const counts: Readonly<Record<string, (options: ScaleEstateOptions) => number>> = {
  'microsoft.compute/capacityreservationgroups': ({ groups }) => groups,
  'microsoft.compute/capacityreservationgroups/capacityreservations': ({ groups, reservations }) =>
    groups * Math.min(reservations, sizes.length * zones.length),
  'microsoft.compute/virtualmachines': ({ machines }) => machines,
};

function make(subscription: SampleSubscription, type: string, options: ScaleEstateOptions): readonly SampleResource[] {
  const seed = (options.seed ?? 1) + stableNumber(`${subscription.id}/${type}`);
  const builder = new SubscriptionBuilder(subscription, options.now, new SeededNumbers(seed));
  makers[type]?.(builder, options);
  return builder.resources().filter((resource) => resource.type.toLowerCase() === type);
}

function groupName(index: number): string {
  return `crg-${String(index + 1).padStart(5, '0')}`;
}

function addGroup(builder: SubscriptionBuilder, index: number): string {
  return addCapacityGroup(builder, { name: groupName(index), resourceGroup, region, zones });
}

function addReservations(builder: SubscriptionBuilder, group: string, count: number): void {
  for (let index = 0; index < count; index += 1) {
    const { size, zone } = offerOf(index);
    const name = `Zone${zone}_${size.replace('Standard_', '')}`;
    addReservation(builder, { group, name, size, zone, reserved: builder.numbers.integer(0, 8) });
  }
}

/** The nth size and zone of a group; the fifteen that there are come in turn. */
function offerOf(index: number): { readonly size: string; readonly zone: string } {
  const zone = zones[Math.floor(index / sizes.length) % zones.length] ?? '1';
  return { size: sizes[index % sizes.length] ?? sizes[0], zone };
}

function addAllMachines(builder: SubscriptionBuilder, { groups, reservations, machines }: ScaleEstateOptions): void {
  const { numbers } = builder;
  const type = 'Microsoft.Compute/capacityReservationGroups';
  const groupIds = Array.from({ length: reservations > 0 ? groups : 0 }, (_, index) =>
    builder.idOf(resourceGroup, type, groupName(index)),
  );
  for (let index = 0; index < machines; index += 1) {
    const group = numbers.chance(0.8) ? groupIds[numbers.integer(0, groupIds.length - 1)] : undefined;
    addMachine(builder, {
      name: `vm-${String(index + 1).padStart(5, '0')}`,
      resourceGroup,
      region,
      ...offerOf(numbers.integer(0, Math.max(1, reservations) - 1)),
      power: numbers.chance(0.1) ? 'deallocated' : 'running',
      ageDays: numbers.integer(1, 900),
      withoutDisk: true,
      ...(group !== undefined && { group }),
    });
  }
}

function addAllNetworks(builder: SubscriptionBuilder): void {
  const number = Number(builder.subscription.id.slice(-12));
  const network = addNetwork(builder, {
    name: 'vnet-scale',
    resourceGroup,
    region,
    subnets: ['snet-app', 'snet-data'],
    securityGroup: 'nsg-scale',
  });
  const name = `stflow${String(number).padStart(8, '0')}`;
  const storage = addStorageAccount(builder, { resourceGroup, region, name, sku: 'Standard_ZRS' });
  // A third each: logged, logged by the group that guards it alone, not logged.
  const target = [network.id, network.securityGroup, undefined][number % 3];
  if (target !== undefined) addFlowLog(builder, { name: 'fl-scale', region, target, storage, analytics: 60 });
}

function byIdentifier(a: SampleResource, b: SampleResource): number {
  const [first, second] = [a.id.toLowerCase(), b.id.toLowerCase()];
  return first < second ? -1 : first > second ? 1 : 0;
}
