import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ZoneItem } from '../../../src/azure/estate/zones';
import type { Cell } from '../../../src/azure/rows/cell';
import type { ResourceRow } from '../../../src/azure/rows/resource-row';
import type { ZoneRows } from '../../../src/azure/rows/zone-rows';
import { isAtRisk, zoneEstate } from '../../../src/azure/zones/zone-estate';

type Kind = Exclude<keyof ZoneRows, 'subscriptionId'>;

const empty: ZoneRows = {
  subscriptionId: 'sub',
  machines: [],
  scaleSets: [],
  disks: [],
  publicIps: [],
  virtualNetworkGateways: [],
  applicationGateways: [],
  firewalls: [],
  loadBalancers: [],
  managedClusters: [],
  storageAccounts: [],
};

/** A row with these cells alone: all others are missing, as any can be. */
function row(name: string, cells: Readonly<Record<string, Cell>> = {}): ResourceRow {
  return {
    id: `/subscriptions/sub/providers/x/${name}`,
    name,
    location: 'westeurope',
    subscriptionId: 'sub',
    ...cells,
  };
}

function judgeAll(rows: Partial<Record<Kind, readonly ResourceRow[]>>): readonly ZoneItem[] {
  return zoneEstate({ ...empty, ...rows } as ZoneRows).items;
}

function judge(kind: Kind, cells: Readonly<Record<string, Cell>>): ZoneItem {
  const [item] = judgeAll({ [kind]: [row('it', cells)] });
  if (!item) throw new Error('There is no item.');
  return item;
}

describe('the zones of an item', () => {
  it.each<[Kind, Readonly<Record<string, Cell>>, string]>([
    ['machines', { zones: ['1'] }, 'zonal'],
    ['machines', { zones: [1] }, 'zonal'],
    ['machines', {}, 'regional'],
    ['machines', { zones: null, location: 'West US' }, 'no-zones-in-region'],
    ['machines', { location: 'azurestack-berlin' }, 'unknown'],
    ['scaleSets', { zones: ['1', '2', '3'] }, 'zone-redundant'],
    ['scaleSets', { zones: ['2'] }, 'single-zone'],
    ['scaleSets', { zones: [] }, 'regional'],
    ['disks', { sku: 'Premium_ZRS' }, 'zone-redundant'],
    ['disks', { sku: 'Premium_LRS', zones: ['1'] }, 'zonal'],
    ['disks', { sku: 'Premium_LRS' }, 'locally-redundant'],
    ['disks', { sku: 'UltraSSD_LRS' }, 'locally-redundant'],
    ['disks', { sku: 'Premium_LRS', location: 'westus' }, 'no-zones-in-region'],
    ['disks', {}, 'unknown'],
    ['publicIps', { sku: 'Standard', zones: ['3', '1', '2'] }, 'zone-redundant'],
    ['publicIps', { sku: 'StandardV2' }, 'zone-redundant'],
    ['publicIps', { sku: 'Standard', tier: 'Global' }, 'zone-redundant'],
    ['publicIps', { sku: 'Standard' }, 'unknown'],
    ['publicIps', { sku: 'Standard', location: 'chilecentral' }, 'regional'],
    ['publicIps', { sku: 'Standard', location: 'westus' }, 'no-zones-in-region'],
    ['publicIps', { sku: 'Basic' }, 'regional'],
    ['publicIps', {}, 'unknown'],
    ['publicIps', { sku: 'Standard', zones: ['1'] }, 'unknown'],
    ['virtualNetworkGateways', { sku: 'VpnGw2AZ', gatewayType: 'Vpn' }, 'zone-redundant'],
    ['virtualNetworkGateways', { sku: 'VpnGw2', gatewayType: 'Vpn' }, 'regional'],
    ['virtualNetworkGateways', { sku: 'Standard', gatewayType: 'ExpressRoute' }, 'regional'],
    ['virtualNetworkGateways', { sku: 'ErGw1AZ', gatewayType: 'ExpressRoute' }, 'zone-redundant'],
    ['virtualNetworkGateways', { sku: 'VpnGw2', gatewayType: 'Vpn', location: 'westus' }, 'no-zones-in-region'],
    ['virtualNetworkGateways', { gatewayType: 'Vpn' }, 'unknown'],
    ['applicationGateways', { sku: 'Standard_v2', zones: ['1', '2'] }, 'zone-redundant'],
    ['applicationGateways', { sku: 'WAF_v2', zones: ['1'] }, 'single-zone'],
    ['applicationGateways', { sku: 'WAF_v2' }, 'unknown'],
    ['applicationGateways', { sku: 'WAF_Medium' }, 'regional'],
    ['firewalls', { zones: ['1', '2'] }, 'zone-redundant'],
    ['firewalls', { zones: ['1'] }, 'single-zone'],
    ['firewalls', {}, 'unknown'],
    ['storageAccounts', { sku: 'Standard_LRS', kind: 'StorageV2' }, 'locally-redundant'],
    ['storageAccounts', { sku: 'Standard_LRS', kind: 'StorageV2', location: 'westus' }, 'locally-redundant'],
    ['storageAccounts', { sku: 'Premium_LRS', kind: 'BlockBlobStorage', location: 'westus' }, 'no-zones-in-region'],
    ['storageAccounts', { sku: 'Standard_ZRS' }, 'zone-redundant'],
    ['storageAccounts', { sku: 'Standard_RAGZRS' }, 'zone-redundant'],
    ['storageAccounts', { sku: 'Standard_RAGRS' }, 'regional'],
    ['storageAccounts', { sku: 'Standard_NEW' }, 'unknown'],
    ['storageAccounts', {}, 'unknown'],
  ])('%s %j: %s', (kind, cells, risk) => {
    const item = judge(kind, cells);
    expect(item.risk).toBe(risk);
    expect(item.detail).toMatch(/^[A-Za-z0-9_]+ .*\.$/);
    expect(item.detail).not.toMatch(/undefined|null|!/);
  });

  it.each([
    ['machines', { availabilitySet: '/as' }, 'Its availability set spreads over racks of one datacenter only.'],
    ['disks', { sku: 'Premium_LRS' }, 'Premium_ZRS would keep copies in three zones.'],
    ['disks', { sku: 'UltraSSD_LRS' }, 'UltraSSD_LRS has no zone-redundant form'],
    ['publicIps', { sku: 'Standard' }, 'Azure is said to spread such addresses over all zones of westeurope today'],
    ['virtualNetworkGateways', { sku: 'VpnGw2', gatewayType: 'Vpn' }, 'VpnGw2AZ does.'],
    ['virtualNetworkGateways', { sku: 'Basic', gatewayType: 'Vpn' }, 'It takes a new gateway'],
    ['storageAccounts', { sku: 'Standard_LRS', kind: 'StorageV2' }, 'Standard_ZRS would keep them in three zones.'],
    [
      'storageAccounts',
      { sku: 'Standard_LRS', kind: 'BlobStorage' },
      'Standard_GRS would keep copies in a second region.',
    ],
  ] as const)('comes with its reason: %s %j', (kind, cells, reason) => {
    expect(judge(kind, cells).detail).toContain(reason);
  });

  it('is at risk where an outage of one zone hits it although it need not', () => {
    expect(isAtRisk(judge('machines', {}))).toBe(true);
    expect(isAtRisk(judge('machines', { location: 'westus' }))).toBe(false);
    expect(isAtRisk(judge('scaleSets', { zones: ['1'] }))).toBe(true);
    expect(isAtRisk(judge('storageAccounts', { sku: 'Premium_LRS' }))).toBe(true);
    expect(isAtRisk(judge('firewalls', {}))).toBe(false);
  });
});

describe('a machine of a scale set', () => {
  const scaleSet = row('Set', { zones: ['1', '2'] });

  it('is as the set that spans zones, whatever the case of its id', () => {
    const machines = [row('vm', { scaleSet: scaleSet.id.toUpperCase() })];
    const machine = judgeAll({ machines, scaleSets: [scaleSet] }).find(({ subject }) => subject === 'virtual-machine');
    expect(machine).toMatchObject({ risk: 'zone-redundant', detail: expect.stringContaining('spans zones 1 and 2.') });
  });

  it.each([
    ['has one zone', [row('Set', { zones: ['1'] })]],
    ['is not known', []],
  ])('is regional where the set %s', (_, scaleSets) => {
    const machines = [row('vm', { scaleSet: scaleSet.id })];
    const machine = judgeAll({ machines, scaleSets }).find(({ subject }) => subject === 'virtual-machine');
    expect(machine?.risk).toBe('regional');
  });
});

describe('an address in one zone', () => {
  const network = '/subscriptions/s/resourceGroups/r/providers/Microsoft.Network';
  it.each([
    ['networkInterfaces/n/ipConfigurations/i', 'zonal'],
    ['natGateways/n', 'zonal'],
    ['loadBalancers/l/frontendIPConfigurations/f', 'single-zone'],
    ['azureFirewalls/f/azureFirewallIpConfigurations/c', 'single-zone'],
    ['somethingNew/x', 'unknown'],
  ])('is judged by what uses it: %s', (path, risk) => {
    expect(judge('publicIps', { sku: 'Standard', zones: ['1'], usedBy: `${network}/${path}` }).risk).toBe(risk);
  });
});

describe('a load balancer', () => {
  const internal = (zones: Cell) => ({ name: 'in', zones, properties: { subnet: { id: '/s' } } });
  const open = (name: string) => ({
    name: 'out',
    properties: { publicIPAddress: { id: `/SUBSCRIPTIONS/sub/providers/x/${name}` } },
  });

  it.each<[string, Cell, string]>([
    ['spans zones', [internal(['1', '2'])], 'zone-redundant'],
    ['is in one zone', [internal(['1'])], 'single-zone'],
    ['names no zones', [internal(undefined)], 'regional'],
    ['is as its weakest frontend', [internal(['1', '2']), internal(undefined)], 'regional'],
    ['is as its address', [open('safe')], 'zone-redundant'],
    ['is as its weaker address', [open('safe'), open('weak')], 'regional'],
    ['has an address that was not read', [open('hidden')], 'unknown'],
    ['has a prefix', [{ name: 'p', properties: { publicIPPrefix: { id: '/p' } } }], 'unknown'],
    ['has no frontend', [], 'unknown'],
    ['has broken cells', 'x', 'unknown'],
  ])('%s', (_, frontends, risk) => {
    const publicIps = [row('safe', { sku: 'Standard', zones: ['1', '2'] }), row('weak', { sku: 'Basic' })];
    const loadBalancers = [row('lb', { sku: 'Standard', frontends })];
    expect(judgeAll({ loadBalancers, publicIps }).find(({ name }) => name === 'lb')?.risk).toBe(risk);
  });

  it.each([
    [{ sku: 'Basic', frontends: [] }, 'regional'],
    [{ sku: 'Basic', location: 'westus' }, 'no-zones-in-region'],
    [{}, 'unknown'],
  ])('is judged by its SKU: %j', (cells, risk) => {
    expect(judge('loadBalancers', cells).risk).toBe(risk);
  });
});

describe('the node pools of a cluster', () => {
  it('are items of their own', () => {
    const agentPools = [
      { name: 'system', availabilityZones: ['1', '2', '3'] },
      { name: 'gpu', availabilityZones: [1] },
      { name: 'batch', availabilityZones: null },
      { name: 'mixed', type: 'VirtualMachines' },
      { count: 3 },
    ];
    expect(
      judgeAll({ managedClusters: [row('aks', { agentPools })] }).map(({ name, risk, zones }) => [name, risk, zones]),
    ).toEqual([
      ['aks/batch', 'regional', []],
      ['aks/gpu', 'single-zone', ['1']],
      ['aks/mixed', 'unknown', []],
      ['aks/system', 'zone-redundant', ['1', '2', '3']],
    ]);
  });
});

describe('the zones of a subscription', () => {
  it('are told for whatever the cells hold, in the order of ids', () => {
    const anyRow = fc
      .record({
        name: fc.constantFrom('a', 'B', 'c'),
        cell: fc.anything(),
        location: fc.constantFrom('westeurope', '', 'x'),
      })
      .map(({ name, cell, location }) =>
        row(name, {
          location,
          zones: cell,
          sku: cell,
          frontends: cell,
          agentPools: cell,
          kind: cell,
          scaleSet: cell,
          usedBy: cell,
          gatewayType: cell,
        }),
      );
    const kinds = Object.keys(empty).filter((name) => name !== 'subscriptionId') as Kind[];
    fc.assert(
      fc.property(fc.constantFrom(...kinds), fc.array(anyRow, { maxLength: 4 }), (kind, rows) => {
        const items = judgeAll({ [kind]: rows });
        const keys = items.map(({ id }) => id.toLowerCase());
        expect(keys).toEqual([...new Set(keys)].sort());
        for (const { detail } of items) expect(detail).toMatch(/\.$/);
      }),
    );
  });
});
