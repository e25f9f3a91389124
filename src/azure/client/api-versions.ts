/** An operation of Azure Resource Manager as far as its api version goes. */
export interface Operation {
  readonly namespace: string;
  readonly resourceType: string;
  readonly apiVersion: string;
}

/**
 * The api version of every operation, read 2026-11 from Azure/azure-rest-api-specs. Compute's 2026-04-01 is the first to
 * tell of open and future reservations; a cloud that lags behind refuses it and is asked by the newest that it offers.
 */
export const operations = {
  tenants: { namespace: 'Microsoft.Resources', resourceType: 'tenants', apiVersion: '2022-12-01' },
  subscriptions: { namespace: 'Microsoft.Resources', resourceType: 'subscriptions', apiVersion: '2022-12-01' },
  locations: { namespace: 'Microsoft.Resources', resourceType: 'locations', apiVersion: '2022-12-01' },
  resourceGroups: { namespace: 'Microsoft.Resources', resourceType: 'resourceGroups', apiVersion: '2022-09-01' },
  resourceGraph: { namespace: 'Microsoft.ResourceGraph', resourceType: 'resources', apiVersion: '2024-04-01' },
  capacityReservationGroups: {
    namespace: 'Microsoft.Compute',
    resourceType: 'capacityReservationGroups',
    apiVersion: '2026-04-01',
  },
  capacityReservations: {
    namespace: 'Microsoft.Compute',
    resourceType: 'capacityReservationGroups/capacityReservations',
    apiVersion: '2026-04-01',
  },
} as const satisfies Readonly<Record<string, Operation>>;
