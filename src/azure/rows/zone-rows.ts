import type { VirtualMachineRow } from './capacity-rows';
import type { Cell } from './cell';
import type { ResourceRow } from './resource-row';

/** `microsoft.compute/virtualmachinescalesets`. */
export interface ScaleSetRow extends ResourceRow {
  readonly zones: Cell;
  readonly size: Cell;
  readonly capacity: Cell;
  /** `Uniform` or `Flexible`. */
  readonly orchestrationMode: Cell;
  /** The id of the capacity reservation group that it names. */
  readonly group: Cell;
}

/** `microsoft.compute/disks`. */
export interface DiskRow extends ResourceRow {
  readonly zones: Cell;
  /** `Premium_LRS`, `Premium_ZRS` … */
  readonly sku: Cell;
  /** The id of the machine that it is attached to. */
  readonly managedBy: Cell;
  readonly diskState: Cell;
}

/** `microsoft.network/publicipaddresses`. */
export interface PublicIpRow extends ResourceRow {
  readonly zones: Cell;
  /** `Basic`, `Standard`, `StandardV2`. */
  readonly sku: Cell;
  /** `Regional` or `Global`. */
  readonly tier: Cell;
  /** The id of the configuration that uses it. */
  readonly usedBy: Cell;
}

/** `microsoft.network/virtualnetworkgateways`. */
export interface VirtualNetworkGatewayRow extends ResourceRow {
  /** `VpnGw2AZ`, `ErGw1AZ`, `VpnGw1` … */
  readonly sku: Cell;
  /** `Vpn` or `ExpressRoute`. */
  readonly gatewayType: Cell;
}

/** `microsoft.network/applicationgateways`. */
export interface ApplicationGatewayRow extends ResourceRow {
  readonly zones: Cell;
  readonly sku: Cell;
}

/** `microsoft.network/azurefirewalls`. */
export interface FirewallRow extends ResourceRow {
  readonly zones: Cell;
  readonly sku: Cell;
}

/** `microsoft.network/loadbalancers`. */
export interface LoadBalancerRow extends ResourceRow {
  /** `Basic`, `Standard`, `Gateway`. */
  readonly sku: Cell;
  /** `[{ name, zones, properties: { publicIPAddress: { id }, subnet: { id } } }]`. */
  readonly frontends: Cell;
}

/** `microsoft.containerservice/managedclusters`. */
export interface ManagedClusterRow extends ResourceRow {
  readonly tier: Cell;
  /** `[{ name, count, vmSize, mode, availabilityZones }]`. */
  readonly agentPools: Cell;
}

/** `microsoft.storage/storageaccounts`. */
export interface StorageAccountRow extends ResourceRow {
  /** `StorageV2`, `BlockBlobStorage` … */
  readonly kind: Cell;
  /** `Standard_LRS`, `Premium_ZRS` … */
  readonly sku: Cell;
}

/** What the zones and the redundancy of one subscription are told from. All lie in that subscription. */
export interface ZoneRows {
  readonly subscriptionId: string;
  readonly machines: readonly VirtualMachineRow[];
  readonly scaleSets: readonly ScaleSetRow[];
  readonly disks: readonly DiskRow[];
  readonly publicIps: readonly PublicIpRow[];
  readonly virtualNetworkGateways: readonly VirtualNetworkGatewayRow[];
  readonly applicationGateways: readonly ApplicationGatewayRow[];
  readonly firewalls: readonly FirewallRow[];
  readonly loadBalancers: readonly LoadBalancerRow[];
  readonly managedClusters: readonly ManagedClusterRow[];
  readonly storageAccounts: readonly StorageAccountRow[];
}
