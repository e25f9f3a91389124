/** How much of a virtual network's traffic is logged, and by what. */
export type FlowLogCoverage = 'vnet' | 'partial' | 'nsg-only' | 'both' | 'none';

export type FlowLogTargetType =
  | 'virtual-network'
  | 'subnet'
  | 'network-interface'
  | 'network-security-group'
  | 'unknown';

export interface FlowLog {
  readonly id: string;
  readonly name: string;
  /** The resource id of what is logged. */
  readonly target: string;
  readonly targetType: FlowLogTargetType;
  readonly enabled: boolean | null;
  /** Days; 0 keeps for ever; null where it could not be read. */
  readonly retentionDays: number | null;
  readonly analytics: boolean | null;
  /** Of traffic analytics: 10 or 60; null where there is none. */
  readonly intervalMinutes: number | null;
  readonly provisioningState: string | null;
  readonly storageId: string | null;
  readonly recordTypes: string | null;
  /** What is wrong with this log (storage in another region, premium storage, failed …), a sentence each. */
  readonly faults: readonly string[];
}

export interface FlowLogMember {
  readonly id: string;
  readonly name: string;
  readonly type: 'subnet' | 'network-interface';
  readonly coverage: FlowLogCoverage;
}

export interface LoggedNetwork {
  readonly id: string;
  readonly name: string;
  readonly location: string;
  readonly coverage: FlowLogCoverage;
  readonly logs: readonly FlowLog[];
  readonly members: readonly FlowLogMember[];
}

export interface FlowLogEstate {
  readonly networks: readonly LoggedNetwork[];
  /** Logs whose target is gone. */
  readonly orphans: readonly FlowLog[];
  /** Logs of no network here: the target could not be looked up, or is a security group that guards nothing. */
  readonly unplaced: readonly FlowLog[];
}
