import type { Account } from '../../../src/azure/accounts/account-estate';
import { publicCloud } from '../../../src/azure/cloud/azure-cloud';
import type { CapacityGroup, CapacityReservation } from '../../../src/azure/estate/capacity';
import type { SubscriptionEstate } from '../../../src/azure/estate/estate';
import type { EstateNode } from '../../../src/azure/tree/estate-node';
import { EstateTree, type EstateTreeOptions } from '../../../src/azure/tree/estate-tree';
import type { AccountPicture } from '../../../src/azure/tree/tree-context';

const now = new Date('2026-11-21T10:42:00Z');
export const contosoId = '00000000-0000-0000-0000-00000000000a';

const account: Account = { id: 'me', label: 'me@contoso.com', origin: 'editor', cloud: publicCloud };

export function subscription(name: string, cells: Partial<SubscriptionEstate> = {}): SubscriptionEstate {
  return {
    id: `id-${name}`,
    name,
    tenantId: contosoId,
    failures: {},
    capacity: { groups: [], unreserved: [] },
    flowLogs: { networks: [], orphans: [], unplaced: [] },
    zones: { items: [] },
    azureLocal: { instances: [] },
    asOf: '2026-11-21T10:42:00Z',
    ...cells,
  };
}

/** An id in a subscription that `subscription` made. */
export function idIn(name: string, path: string): string {
  return `/subscriptions/id-${name}/resourceGroups/rg/providers/${path}`;
}

export function reservation(id: string, cells: Partial<CapacityReservation> = {}): CapacityReservation {
  return {
    id,
    name: id.split('/').at(-1) ?? id,
    size: 'Standard_D16s_v5',
    zone: '1',
    type: 'targeted',
    reserved: 4,
    effective: 4,
    allocated: 4,
    associated: 4,
    state: 'protected',
    ...cells,
  };
}

export function group(id: string, cells: Partial<CapacityGroup> = {}): CapacityGroup {
  return {
    id,
    name: id.split('/').at(-1) ?? id,
    location: 'westeurope',
    zones: ['1', '2', '3'],
    shared: null,
    reservations: [],
    machines: [],
    ...cells,
  };
}

export function picture(
  subscriptions: readonly SubscriptionEstate[],
  cells: Partial<AccountPicture> = {},
): AccountPicture {
  return {
    account,
    failure: undefined,
    isListing: false,
    isListed: true,
    tenants: [{ id: contosoId, name: 'Contoso', domain: 'contoso.com' }],
    subscriptions,
    everySubscription: subscriptions,
    isLoadingPart: () => false,
    utilizationReadAt: () => now.getTime(),
    isReadingUtilization: () => false,
    ...cells,
  };
}

export function treeOf(pictures: readonly AccountPicture[], options: Partial<EstateTreeOptions> = {}): EstateTree {
  return new EstateTree(pictures, {
    grouping: 'subscription',
    search: '',
    limits: new Map(),
    now,
    timeText: (time) => new Date(time).toISOString().slice(11, 16),
    lastSeen: () => undefined,
    ...options,
  });
}

/** The rows as they stand below each other, to some depth: `  label  description`. */
export function outline(tree: EstateTree, depth = 9, nodes = tree.roots(), indent = ''): readonly string[] {
  if (depth === 0) return [];
  return nodes.flatMap((node) => [
    `${indent}${node.label}${node.description === '' ? '' : `  ${node.description}`}`,
    ...outline(tree, depth - 1, tree.children(node), `${indent}  `),
  ]);
}

/** The row to which these labels lead from the top. */
export function at(tree: EstateTree, ...labels: readonly string[]): EstateNode {
  let nodes = tree.roots();
  let found: EstateNode | undefined;
  for (const label of labels) {
    found = nodes.find((node) => node.label === label);
    if (!found) throw new Error(`there is no row ${label} among ${nodes.map((node) => node.label).join(', ')}`);
    nodes = tree.children(found);
  }
  if (!found) throw new Error('no label was given');
  return found;
}
