import type { GraphQueryName } from '../graph/graph-queries';
import type { AzureLocalClusterRow, AzureLocalRows, UpdateSummaryRow } from '../rows/azure-local-rows';
import {
  type CapacityGroupRow,
  type CapacityReservationRow,
  type CapacityRows,
  type RecommendationRow,
  reserveCapacityRecommendation,
  type VirtualMachineRow,
} from '../rows/capacity-rows';
import { textOf } from '../rows/cell';
import type {
  FlowLogRow,
  FlowLogRows,
  NetworkInterfaceRow,
  NetworkSecurityGroupRow,
  VirtualNetworkRow,
} from '../rows/flow-log-rows';
import { idKey, subscriptionOf } from '../rows/resource-id';
import type { ResourceRow } from '../rows/resource-row';
import type {
  ApplicationGatewayRow,
  DiskRow,
  FirewallRow,
  LoadBalancerRow,
  ManagedClusterRow,
  PublicIpRow,
  ScaleSetRow,
  StorageAccountRow,
  VirtualNetworkGatewayRow,
  ZoneRows,
} from '../rows/zone-rows';
import type { RowStore } from './row-store';

/** Which row each query gives, by the columns that it asks for. */
interface RowTypes {
  readonly capacityGroups: CapacityGroupRow;
  readonly capacityReservations: CapacityReservationRow;
  readonly virtualMachines: VirtualMachineRow;
  readonly recommendations: RecommendationRow;
  readonly flowLogs: FlowLogRow;
  readonly virtualNetworks: VirtualNetworkRow;
  readonly networkSecurityGroups: NetworkSecurityGroupRow;
  readonly networkInterfaces: NetworkInterfaceRow;
  readonly storageAccounts: StorageAccountRow;
  readonly scaleSets: ScaleSetRow;
  readonly disks: DiskRow;
  readonly publicIps: PublicIpRow;
  readonly virtualNetworkGateways: VirtualNetworkGatewayRow;
  readonly applicationGateways: ApplicationGatewayRow;
  readonly firewalls: FirewallRow;
  readonly loadBalancers: LoadBalancerRow;
  readonly managedClusters: ManagedClusterRow;
  readonly azureLocalClusters: AzureLocalClusterRow;
  readonly updateSummaries: UpdateSummaryRow;
}

/** Puts together what each part of a subscription is told from. */
export class RowGatherer {
  private known: { readonly version: number; readonly visitors: Visitors } | undefined;

  constructor(private readonly store: RowStore) {}

  /** With machines and scale sets of other subscriptions that name groups of this one. */
  capacity(subscriptionId: string): CapacityRows {
    const visitors = this.visitors();
    return {
      subscriptionId,
      groups: this.own('capacityGroups', subscriptionId),
      reservations: this.own('capacityReservations', subscriptionId),
      machines: [...this.own('virtualMachines', subscriptionId), ...visitors.machinesOf(subscriptionId)],
      scaleSets: [...this.own('scaleSets', subscriptionId), ...visitors.scaleSetsOf(subscriptionId)],
      recommended: this.recommended(subscriptionId),
    };
  }

  /** With logs of other subscriptions that target something in this one. */
  flowLogs(subscriptionId: string): FlowLogRows {
    const visitors = this.visitors();
    return {
      subscriptionId,
      flowLogs: [...this.own('flowLogs', subscriptionId), ...visitors.flowLogsOf(subscriptionId)],
      networks: this.own('virtualNetworks', subscriptionId),
      securityGroups: this.own('networkSecurityGroups', subscriptionId),
      interfaces: this.own('networkInterfaces', subscriptionId),
      storageAccounts: visitors.storageAccounts,
      isSubscriptionRead: (id) => (this.store.get('virtualNetworks', id.toLowerCase())?.asOf ?? null) !== null,
    };
  }

  zones(subscriptionId: string): ZoneRows {
    return {
      subscriptionId,
      machines: this.own('virtualMachines', subscriptionId),
      scaleSets: this.own('scaleSets', subscriptionId),
      disks: this.own('disks', subscriptionId),
      publicIps: this.own('publicIps', subscriptionId),
      virtualNetworkGateways: this.own('virtualNetworkGateways', subscriptionId),
      applicationGateways: this.own('applicationGateways', subscriptionId),
      firewalls: this.own('firewalls', subscriptionId),
      loadBalancers: this.own('loadBalancers', subscriptionId),
      managedClusters: this.own('managedClusters', subscriptionId),
      storageAccounts: this.own('storageAccounts', subscriptionId),
    };
  }

  azureLocal(subscriptionId: string): AzureLocalRows {
    const isKnown = (this.store.get('updateSummaries', subscriptionId)?.asOf ?? null) !== null;
    return {
      subscriptionId,
      clusters: this.own('azureLocalClusters', subscriptionId),
      updateSummaries: isKnown ? this.own('updateSummaries', subscriptionId) : null,
    };
  }

  /** Subscriptions to whose picture something belongs that lies elsewhere. */
  hosts(): readonly string[] {
    return this.visitors().hosts;
  }

  private visitors(): Visitors {
    const { version } = this.store;
    if (this.known?.version !== version) this.known = { version, visitors: this.findVisitors() };
    return this.known.visitors;
  }

  private findVisitors(): Visitors {
    const machines = new Map<string, VirtualMachineRow[]>();
    for (const row of this.everywhere('virtualMachines')) addVisitor(machines, row, row.group);
    const scaleSets = new Map<string, ScaleSetRow[]>();
    for (const row of this.everywhere('scaleSets')) addVisitor(scaleSets, row, row.group);
    const flowLogs = new Map<string, FlowLogRow[]>();
    for (const row of this.everywhere('flowLogs')) addVisitor(flowLogs, row, row.target);
    const accounts = new Map<string, StorageAccountRow>();
    for (const row of this.everywhere('storageAccounts')) accounts.set(idKey(row.id), row);
    return {
      hosts: [...new Set([...machines.keys(), ...scaleSets.keys(), ...flowLogs.keys()])],
      machinesOf: (id) => machines.get(id) ?? [],
      scaleSetsOf: (id) => scaleSets.get(id) ?? [],
      flowLogsOf: (id) => flowLogs.get(id) ?? [],
      storageAccounts: accounts,
    };
  }

  private recommended(subscriptionId: string): ReadonlySet<string> | null {
    const stored = this.store.get('recommendations', subscriptionId);
    if (!stored || stored.asOf === null) return null;
    const rows = this.own('recommendations', subscriptionId);
    const about = rows.filter(
      ({ recommendationType }) => textOf(recommendationType)?.toLowerCase() === reserveCapacityRecommendation,
    );
    return new Set(about.flatMap(({ resource }) => textOf(resource) ?? []).map(idKey));
  }

  private own<Name extends GraphQueryName>(name: Name, subscriptionId: string): readonly RowTypes[Name][] {
    return (this.store.get(name, subscriptionId)?.rows ?? []) as readonly ResourceRow[] as readonly RowTypes[Name][];
  }

  private *everywhere<Name extends GraphQueryName>(name: Name): Iterable<RowTypes[Name]> {
    for (const [, rows] of this.store.everywhere(name)) {
      yield* rows as readonly ResourceRow[] as readonly RowTypes[Name][];
    }
  }
}

/** What lies in one subscription and belongs to another one's picture. */
interface Visitors {
  readonly hosts: readonly string[];
  machinesOf(subscriptionId: string): readonly VirtualMachineRow[];
  scaleSetsOf(subscriptionId: string): readonly ScaleSetRow[];
  flowLogsOf(subscriptionId: string): readonly FlowLogRow[];
  /** Of every subscription, by id key. */
  readonly storageAccounts: ReadonlyMap<string, StorageAccountRow>;
}

function addVisitor<Row extends ResourceRow>(bySubscription: Map<string, Row[]>, row: Row, reference: unknown): void {
  const id = textOf(reference);
  const host = id === null ? null : subscriptionOf(id);
  if (host === null || host === row.subscriptionId) return;
  const rows = bySubscription.get(host);
  if (rows) rows.push(row);
  else bySubscription.set(host, [row]);
}
