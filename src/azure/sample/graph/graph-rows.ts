import { segmentOf, subscriptionIdOf } from '../estate/identifiers';
import type { SampleResource, SampleSubscription } from '../estate/resource';
import type { JsonObject } from '../json';
import type { ResourceStore } from '../resource-store';
import type { Utilization } from '../utilization';

const containers = ['microsoft.resources/subscriptions', 'microsoft.resources/subscriptions/resourcegroups'];

/** The table that Resource Graph keeps a type in. */
export function tableOf(type: string): string {
  const key = type.toLowerCase();
  if (containers.includes(key)) return 'resourcecontainers';
  if (key.startsWith('microsoft.advisor/')) return 'advisorresources';
  return key === 'microsoft.azurestackhci/clusters/updatesummaries' ? 'extensibilityresources' : 'resources';
}

/** The row with the columns that every resource has, all there even where the resource has nothing for them. */
export function rowOf(resource: SampleResource, tenantId: string): JsonObject {
  return {
    id: resource.id,
    name: resource.name,
    type: resource.type.toLowerCase(),
    tenantId,
    kind: resource.kind?.toLowerCase() ?? '',
    location: resource.location?.toLowerCase() ?? '',
    resourceGroup: segmentOf(resource.id, 'resourceGroups')?.toLowerCase() ?? '',
    subscriptionId: subscriptionIdOf(resource.id),
    managedBy: resource.managedBy ?? '',
    sku: resource.sku ?? null,
    plan: null,
    properties: resource.properties,
    tags: resource.tags ?? null,
    identity: resource.identity ?? null,
    zones: resource.zones ?? null,
    extendedLocation: null,
  };
}

/** Adds what Resource Graph tells of others: the machines of a reservation, the power state of a machine. */
export function withDerivedProperties(row: JsonObject, resource: SampleResource, utilization: Utilization): JsonObject {
  const more = derivedProperties(resource, utilization);
  return more ? { ...row, properties: { ...resource.properties, ...more } } : row;
}

function derivedProperties(resource: SampleResource, utilization: Utilization): JsonObject | undefined {
  switch (resource.type.toLowerCase()) {
    case 'microsoft.compute/virtualmachines':
      return { extended: { instanceView: { powerState: powerStateOf(resource) } } };
    case 'microsoft.compute/capacityreservationgroups':
      return { capacityReservations: references(utilization.reservationsOf(resource.id)) };
    case 'microsoft.compute/capacityreservationgroups/capacityreservations': {
      const associated = utilization.associatedWith(resource);
      return associated.length > 0 ? { virtualMachinesAssociated: shouted(associated) } : undefined;
    }
    default:
      return undefined;
  }
}

/** The code and words of a machine's power state. */
export function powerStateOf(machine: SampleResource) {
  const power = machine.unseen?.power ?? 'running';
  return { code: `PowerState/${power}`, level: 'Info', displayStatus: `VM ${power}` };
}

function references(resources: readonly SampleResource[]) {
  return resources.map(({ id }) => ({ id }));
}

/** Compute reports machines with their resource group in capitals. */
function shouted(machines: readonly SampleResource[]) {
  return machines.map(({ id }) => ({
    id: id.replace(/\/resourceGroups\/([^/]+)/, (_, group: string) => `/resourceGroups/${group.toUpperCase()}`),
  }));
}

/** The subscription itself and its resource groups, as rows of `resourcecontainers`. */
export function containersOf(
  store: ResourceStore,
  subscription: SampleSubscription,
  time: number,
): readonly SampleResource[] {
  const id = `/subscriptions/${subscription.id}`;
  const groups = new Map<string, SampleResource>();
  for (const resource of store.list(subscription.id, undefined, time)) {
    const name = segmentOf(resource.id, 'resourceGroups');
    if (name === undefined || groups.has(name.toLowerCase())) continue;
    groups.set(name.toLowerCase(), {
      id: `${id}/resourceGroups/${name}`,
      name,
      type: 'Microsoft.Resources/subscriptions/resourceGroups',
      ...(resource.location !== undefined && { location: resource.location }),
      properties: { provisioningState: 'Succeeded' },
    });
  }
  const properties = { state: 'Enabled', subscriptionPolicies: { quotaId: 'EnterpriseAgreement_2014-09-01' } };
  const own = { id, name: subscription.name, type: 'Microsoft.Resources/subscriptions', properties };
  return [own, ...[...groups].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, group]) => group)];
}
