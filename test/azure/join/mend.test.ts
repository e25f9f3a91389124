import { describe, expect, it } from 'vitest';
import type { SubscriptionEstate } from '../../../src/azure/estate/estate';
import { mendOf } from '../../../src/azure/join/mend';
import {
  capacityGroup,
  flowLog,
  groupType,
  idOf,
  machineItem,
  machineType,
  network,
  networkType,
  reservation,
  reservationType,
  subscription,
  unreserved,
} from './estate';

const machine = idOf(machineType, ['vm-1']);
const group = idOf(groupType, ['crg-1']);
const reserved = idOf(reservationType, ['crg-1', 'Zone1_D16s_v5']);
const vnet = idOf(networkType, ['vnet-1']);
const storage = idOf('Microsoft.Storage/storageAccounts', ['stflow']);

function mend(id: string, estate: Partial<SubscriptionEstate>) {
  return mendOf(id.toUpperCase(), [subscription(), subscription(estate)]);
}

function withReservation(cells: Parameters<typeof reservation>[1]) {
  return {
    capacity: { groups: [capacityGroup(group, { reservations: [reservation(reserved, cells)] })], unreserved: [] },
  };
}

describe('what mends', () => {
  it('a network without a flow log is one, with its id and region', () => {
    const flowLogs = { networks: [network(vnet, 'none')], orphans: [], unplaced: [] };
    expect(mend(vnet, { flowLogs })).toEqual({
      snippet: 'fl-flow-log-virtual-network',
      gaps: { name: 'fl-vnet-1' },
      literals: {
        location: 'westeurope',
        'var.location': 'westeurope',
        'var.resource_group_name': 'rg-app',
        virtualNetworkId: vnet,
        'data.azurerm_virtual_network.network': vnet,
      },
    });
  });

  it('a network with an NSG log alone takes over where and how long that one keeps', () => {
    const own = flowLog('/log', '/nsg', { storageId: storage, retentionDays: 45, intervalMinutes: 10 });
    const flowLogs = { networks: [network(vnet, 'nsg-only', { logs: [own] })], orphans: [], unplaced: [] };
    const found = mend(vnet, { flowLogs });
    expect(found?.gaps).toEqual({ name: 'fl-vnet-1', days: '45', minutes: '10' });
    expect(found?.literals).toMatchObject({ flowLogStorageId: storage, 'var.flow_log_storage_id': storage });
  });

  it('a reservation that is too small is a count that covers every machine', () => {
    const found = mend(reserved, withReservation({ allocated: 3, associated: 5 }));
    expect(found?.snippet).toBe('fl-capacity-in-group');
    expect(found?.gaps).toEqual({
      name: 'crg-1',
      reservation: 'Zone1_D16s_v5',
      count: '5',
      size: 'D16s_v5',
      zone: '1',
    });
    expect(found?.literals['var.capacity_reservation_group_id']).toBe(group);
  });

  it('a reservation that failed is what Azure holds', () => {
    expect(mend(reserved, withReservation({ state: 'failed', reserved: 8, effective: 2 }))?.gaps['count']).toBe('2');
    expect(mend(reserved, withReservation({ state: 'failed', effective: null }))).toBeUndefined();
  });

  it('a machine that its group has nothing for is a reservation there', () => {
    const member = { id: machine, name: 'vm-1', size: 'Standard_F8s_v2', zone: null, powerState: null } as const;
    const groups = [capacityGroup(group, { machines: [{ ...member, state: 'mismatch' }] })];
    expect(mend(machine, { capacity: { groups, unreserved: [] } })).toMatchObject({
      snippet: 'fl-capacity-regional-in-group',
      gaps: { reservation: 'Regional_F8s_v2', count: '1', size: 'F8s_v2' },
    });
  });

  it('a machine that nothing is reserved for is a group, of its zone or of none', () => {
    const zones = { items: [machineItem(machine)] };
    const capacity = (zone: string | null) => ({ groups: [], unreserved: [unreserved(machine, { zone })] });
    expect(mend(machine, { capacity: capacity('2'), zones })).toMatchObject({
      snippet: 'fl-capacity-reservation',
      gaps: { size: 'D8s_v5', zone: '2' },
      literals: { location: 'westeurope' },
    });
    expect(mend(machine, { capacity: capacity(null), zones })?.snippet).toBe('fl-capacity-regional');
  });

  it('a machine that lacks both is a machine in a zone where its zones are meant', () => {
    const estate = subscription({
      capacity: { groups: [], unreserved: [unreserved(machine, { zone: null })] },
      zones: { items: [machineItem(machine)] },
    });
    expect(mendOf(machine, [estate], 'zones')?.snippet).toBe('fl-vm-linux');
    expect(mendOf(machine, [estate])?.snippet).toBe('fl-capacity-regional');
  });

  it('a machine without a zone is one in a zone', () => {
    expect(mend(machine, { zones: { items: [machineItem(machine)] } })).toMatchObject({
      snippet: 'fl-vm-linux',
      gaps: { name: '1', size: 'D4s_v5' },
    });
  });

  it('what is well, or what no snippet mends, is nothing', () => {
    const flowLogs = { networks: [network(vnet, 'vnet')], orphans: [], unplaced: [] };
    expect(mend(vnet, { flowLogs })).toBeUndefined();
    expect(mend(reserved, withReservation({ state: 'protected' }))).toBeUndefined();
    expect(mend(machine, { zones: { items: [machineItem(machine, { risk: 'zonal' })] } })).toBeUndefined();
    expect(mend(machine, { zones: { items: [machineItem(machine, { subject: 'agent-pool' })] } })).toBeUndefined();
    expect(mend(machine, {})).toBeUndefined();
  });
});
