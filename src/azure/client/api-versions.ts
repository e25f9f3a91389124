/** An operation of Azure Resource Manager as far as its api version goes. */
export interface Operation {
  readonly namespace: string;
  readonly resourceType: string;
  readonly apiVersion: string;
}

/**
 * The api version of every operation, read 2026-11 from Azure/azure-rest-api-specs. Compute's is not its newest: sovereign
 * clouds lag behind, and what 2026-04-01 adds (open and future reservations' state) is read where it is there.
 */
export const operations = {
  tenants: { namespace: 'Microsoft.Resources', resourceType: 'tenants', apiVersion: '2022-12-01' },
  subscriptions: { namespace: 'Microsoft.Resources', resourceType: 'subscriptions', apiVersion: '2022-12-01' },
  locations: { namespace: 'Microsoft.Resources', resourceType: 'locations', apiVersion: '2022-12-01' },
  resourceGraph: { namespace: 'Microsoft.ResourceGraph', resourceType: 'resources', apiVersion: '2024-04-01' },
  capacityReservationGroups: {
    namespace: 'Microsoft.Compute',
    resourceType: 'capacityReservationGroups',
    apiVersion: '2025-04-01',
  },
  capacityReservations: {
    namespace: 'Microsoft.Compute',
    resourceType: 'capacityReservationGroups/capacityReservations',
    apiVersion: '2025-04-01',
  },
} as const satisfies Readonly<Record<string, Operation>>;
