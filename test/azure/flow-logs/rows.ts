import type {
  FlowLogRow,
  FlowLogRows,
  NetworkInterfaceRow,
  NetworkSecurityGroupRow,
  VirtualNetworkRow,
} from '../../../src/azure/rows/flow-log-rows';
import { idKey } from '../../../src/azure/rows/resource-id';
import type { StorageAccountRow } from '../../../src/azure/rows/zone-rows';

const subscriptionId = 'sub';
const place = { location: 'westeurope', subscriptionId };

export function networkId(path: string, subscription = subscriptionId): string {
  return `/subscriptions/${subscription}/resourceGroups/rg/providers/Microsoft.Network/${path}`;
}

export function storageId(name: string, subscription = subscriptionId): string {
  return `/subscriptions/${subscription}/resourceGroups/rg/providers/Microsoft.Storage/storageAccounts/${name}`;
}

/** A network with subnets; a subnet may name the security group that guards it. */
export function network(name: string, subnets: Readonly<Record<string, string | null>>): VirtualNetworkRow {
  const id = networkId(`virtualNetworks/${name}`);
  return {
    ...place,
    id,
    name,
    subnets: Object.entries(subnets).map(([subnet, group]) => ({
      id: `${id}/subnets/${subnet}`,
      name: subnet,
      properties: group === null ? {} : { networkSecurityGroup: { id: networkId(`networkSecurityGroups/${group}`) } },
    })),
  };
}

export function securityGroup(name: string, cells: Partial<NetworkSecurityGroupRow> = {}): NetworkSecurityGroupRow {
  const id = networkId(`networkSecurityGroups/${name}`);
  return { ...place, id, name, subnets: undefined, networkInterfaces: undefined, ...cells };
}

export function networkInterface(name: string, subnet: string, group?: string): NetworkInterfaceRow {
  return {
    ...place,
    id: networkId(`networkInterfaces/${name}`),
    name,
    networkSecurityGroup: group === undefined ? '' : networkId(`networkSecurityGroups/${group}`),
    ipConfigurations: [{ properties: { subnet: { id: networkId(`virtualNetworks/${subnet}`).toUpperCase() } } }],
  };
}

/** A sound log of what `target` names below Microsoft.Network. */
export function flowLog(target: string, cells: Partial<FlowLogRow> = {}): FlowLogRow {
  const name = `log-${target.replaceAll('/', '-')}`;
  return {
    ...place,
    id: networkId(`networkWatchers/nw/FlowLogs/${name}`),
    name,
    target: networkId(target),
    storage: storageId('stlogs'),
    enabled: true,
    retentionDays: 30,
    retentionEnabled: true,
    analytics: undefined,
    intervalMinutes: undefined,
    workspace: undefined,
    provisioningState: 'Succeeded',
    recordTypes: 'B,C,E,D',
    ...cells,
  };
}

export function storageAccount(name: string, cells: Partial<StorageAccountRow> = {}): StorageAccountRow {
  return { ...place, id: storageId(name), name, kind: 'StorageV2', sku: 'Standard_ZRS', ...cells };
}

export function accounts(...rows: readonly StorageAccountRow[]): ReadonlyMap<string, StorageAccountRow> {
  return new Map(rows.map((row) => [idKey(row.id), row]));
}

export function rows(cells: Partial<FlowLogRows> = {}): FlowLogRows {
  return {
    subscriptionId,
    flowLogs: [],
    networks: [],
    securityGroups: [],
    interfaces: [],
    storageAccounts: accounts(storageAccount('stlogs')),
    isSubscriptionRead: (id) => id === subscriptionId,
    ...cells,
  };
}
