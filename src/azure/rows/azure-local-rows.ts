import type { Cell } from './cell';
import type { ResourceRow } from './resource-row';

/** `microsoft.azurestackhci/clusters` in Resource Graph. */
export interface AzureLocalClusterRow extends ResourceRow {
  /** `ConnectedRecently`, `NotConnectedRecently`, `Disconnected`, `Error`, `NotYetRegistered` … */
  readonly status: Cell;
  /** `Connected`, `Disconnected`, `PartiallyConnected`, `NotYetRegistered`, `NotSpecified`. */
  readonly connectivity: Cell;
  /** ISO 8601. */
  readonly lastSync: Cell;
  /** A list with an entry per machine; absent until the instance has reported. */
  readonly nodes: Cell;
  readonly provisioningState: Cell;
}

/** `microsoft.azurestackhci/clusters/updatesummaries` in Resource Graph's `extensibilityresources`. */
export interface UpdateSummaryRow extends ResourceRow {
  /** `AppliedSuccessfully`, `UpdateAvailable`, `UpdateInProgress`, `UpdateFailed`, `NeedsAttention` … */
  readonly state: Cell;
  /** `Success`, `Warning`, `Failure`, `InProgress`, `Error`, `Unknown`. */
  readonly health: Cell;
  /** ISO 8601. */
  readonly lastChecked: Cell;
}

/** What the Azure Local instances of one subscription are told from. */
export interface AzureLocalRows {
  readonly subscriptionId: string;
  readonly clusters: readonly AzureLocalClusterRow[];
  /** Null where they could not be read: health and update state are then unknown. The id begins with the cluster's. */
  readonly updateSummaries: readonly UpdateSummaryRow[] | null;
}
