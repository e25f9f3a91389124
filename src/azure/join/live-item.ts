import type { CapacityGroup, CapacityReservation, CapacityState } from '../estate/capacity';
import type { FlowLog, FlowLogCoverage, LoggedNetwork } from '../estate/flow-logs';
import type { ZoneItem } from '../estate/zones';

/** A resource of the live estate as code may declare it. */
export interface LiveItem {
  readonly id: string;
  readonly name: string;
  /** In lower case, with the types of all parents. */
  readonly type: string;
  /** A name for each level of the type, in lower case. */
  readonly names: readonly string[];
  /** In lower case. */
  readonly resourceGroup: string | null;
  /** In lower case. */
  readonly subscriptionId: string;
  readonly subscriptionName: string;
  /** ISO 8601. */
  readonly asOf: string;
  readonly detail: LiveDetail;
}

export type LiveDetail =
  | LiveMachine
  | { readonly kind: 'scale-set' | 'storage-account'; readonly item: ZoneItem }
  | { readonly kind: 'capacity-group'; readonly group: CapacityGroup }
  | { readonly kind: 'reservation'; readonly reservation: CapacityReservation; readonly group: CapacityGroup }
  | { readonly kind: 'network'; readonly network: LoggedNetwork }
  | { readonly kind: 'subnet'; readonly coverage: FlowLogCoverage }
  | { readonly kind: 'security-group'; readonly log: FlowLog }
  | { readonly kind: 'flow-log'; readonly log: FlowLog };

export interface LiveMachine {
  readonly kind: 'machine';
  readonly zones: readonly string[];
  /** Null where it is not known. */
  readonly size: string | null;
  /** Null where it is not known. */
  readonly powerState: string | null;
  /** How the machine stands in its capacity reservation group; `none` where it names none, null where that is not known. */
  readonly reservation: CapacityState | 'none' | null;
  /** The id of that group; null where it names none, or that is not known. */
  readonly groupId: string | null;
}
