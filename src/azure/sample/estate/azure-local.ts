import type { SubscriptionBuilder } from './subscription-builder';

export interface AzureLocalSpec {
  readonly name: string;
  readonly resourceGroup: string;
  readonly region: string;
  /** `ConnectedRecently`, `NotConnectedRecently`, `Disconnected`, `Error`, `NotYetRegistered`. */
  readonly status: string;
  /** `Connected`, `PartiallyConnected`, `Disconnected`, `NotYetRegistered`. */
  readonly connectivity: string;
  /** Absent until the instance has reported. */
  readonly nodes?: number;
  readonly lastSyncDaysAgo?: number;
  /** Of the update summary; without one there is no summary. */
  readonly update?: {
    /** `AppliedSuccessfully`, `UpdateAvailable`, `UpdateInProgress`, `UpdateFailed`, `NeedsAttention`. */
    readonly state: string;
    /** `Success`, `Warning`, `Failure`, `InProgress`, `Error`, `Unknown`. */
    readonly health: string;
  };
}

/** Adds an Azure Local instance with its update summary, and gives its id. */
export function addAzureLocalInstance(builder: SubscriptionBuilder, spec: AzureLocalSpec): string {
  const type = 'Microsoft.AzureStackHCI/clusters';
  const id = builder.idOf(spec.resourceGroup, type, spec.name);
  const lastSync = spec.lastSyncDaysAgo === undefined ? undefined : builder.daysAgo(spec.lastSyncDaysAgo);
  if (spec.update) {
    builder.add({
      id: `${id}/updateSummaries/default`,
      name: 'default',
      type: `${type}/updateSummaries`,
      location: spec.region,
      properties: {
        provisioningState: 'Succeeded',
        state: spec.update.state,
        healthState: spec.update.health,
        currentVersion: '12.2610.1001.5',
        lastChecked: builder.daysAgo(spec.lastSyncDaysAgo ?? 1),
        lastUpdated: builder.daysAgo(32),
      },
    });
  }
  return builder.add({
    id,
    name: spec.name,
    type,
    location: spec.region,
    properties: {
      provisioningState: 'Succeeded',
      status: spec.status,
      connectivityStatus: spec.connectivity,
      ...(lastSync !== undefined && { lastSyncTimestamp: lastSync, registrationTimestamp: builder.daysAgo(410) }),
      ...(spec.nodes !== undefined && {
        reportedProperties: {
          clusterName: spec.name,
          clusterVersion: '10.0.26100.32230',
          nodes: Array.from({ length: spec.nodes }, (_, index) => ({
            name: `${spec.name}-n${index + 1}`,
            id: index + 1,
            manufacturer: 'Fabrikam Servers',
            coreCount: 32,
            memoryInGiB: 512,
          })),
        },
      }),
    },
  });
}
