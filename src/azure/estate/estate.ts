import type { AzureLocalEstate } from './azure-local';
import type { CapacityEstate } from './capacity';
import type { FlowLogEstate } from './flow-logs';
import type { ReadFailure } from './read-failure';
import type { ZoneEstate } from './zones';

/** One subscription, as far as it could be read. A part that failed is null and its cause stands in `failures`. */
export interface SubscriptionEstate {
  readonly id: string;
  readonly name: string;
  readonly tenantId: string;
  /** The whole subscription could not be read. */
  readonly error?: ReadFailure;
  readonly failures: Readonly<Partial<Record<EstatePart, ReadFailure>>>;
  readonly capacity: CapacityEstate | null;
  readonly flowLogs: FlowLogEstate | null;
  readonly zones: ZoneEstate | null;
  readonly azureLocal: AzureLocalEstate | null;
  /** ISO 8601; when the oldest of these answers was given. */
  readonly asOf: string;
}

export type EstatePart = 'capacity' | 'flowLogs' | 'zones' | 'azureLocal';

export interface Estate {
  /** ISO 8601. */
  readonly asOf: string;
  readonly subscriptions: readonly SubscriptionEstate[];
}
