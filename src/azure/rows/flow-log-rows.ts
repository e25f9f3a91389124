import type { Cell } from './cell';
import type { ResourceRow } from './resource-row';
import type { StorageAccountRow } from './zone-rows';

/** `microsoft.network/networkwatchers/flowlogs` in Resource Graph. */
export interface FlowLogRow extends ResourceRow {
  /** The id of what is logged: a virtual network, a subnet, a network interface or a network security group. */
  readonly target: Cell;
  readonly storage: Cell;
  readonly enabled: Cell;
  readonly retentionDays: Cell;
  readonly retentionEnabled: Cell;
  /** Of traffic analytics; absent where that was never configured. */
  readonly analytics: Cell;
  readonly intervalMinutes: Cell;
  /** The workspace's id; `-` and absent both mean none. */
  readonly workspace: Cell;
  readonly provisioningState: Cell;
  /** `B,C,E,D` or part of it. */
  readonly recordTypes: Cell;
}

/** `microsoft.network/virtualnetworks` in Resource Graph. */
export interface VirtualNetworkRow extends ResourceRow {
  /** `[{ id, name, properties: { networkSecurityGroup: { id }, … } }]`. */
  readonly subnets: Cell;
}

/** `microsoft.network/networksecuritygroups` in Resource Graph. */
export interface NetworkSecurityGroupRow extends ResourceRow {
  /** `[{ id }]`. */
  readonly subnets: Cell;
  /** `[{ id }]`. */
  readonly networkInterfaces: Cell;
}

/** `microsoft.network/networkinterfaces` in Resource Graph. */
export interface NetworkInterfaceRow extends ResourceRow {
  /** An id. */
  readonly networkSecurityGroup: Cell;
  /** `[{ properties: { subnet: { id }, … } }]`. */
  readonly ipConfigurations: Cell;
}

/** What the flow logs of one subscription are made of. */
export interface FlowLogRows {
  readonly subscriptionId: string;
  /** The subscription's own logs, and those of other subscriptions whose target lies in it. */
  readonly flowLogs: readonly FlowLogRow[];
  readonly networks: readonly VirtualNetworkRow[];
  readonly securityGroups: readonly NetworkSecurityGroupRow[];
  readonly interfaces: readonly NetworkInterfaceRow[];
  /** Those of every subscription that was read, by id key: a log may write to an account elsewhere. */
  readonly storageAccounts: ReadonlyMap<string, StorageAccountRow>;
  /** Whether a resource of another subscription is there could not be told where its subscription was not read. */
  readonly isSubscriptionRead: (subscriptionId: string) => boolean;
}
