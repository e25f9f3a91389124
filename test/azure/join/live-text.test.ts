import { describe, expect, it } from 'vitest';
import type { SubscriptionEstate } from '../../../src/azure/estate/estate';
import { joinDeclaration } from '../../../src/azure/join/join-declaration';
import { LiveIndex } from '../../../src/azure/join/live-index';
import { lensText, placeText, stateText } from '../../../src/azure/join/live-text';
import {
  capacityGroup,
  flowLog,
  groupType,
  identity,
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

const now = new Date('2026-11-21T10:00:00Z');
const machine = idOf(machineType, ['vm-1']);
const group = idOf(groupType, ['crg-1']);
const reserved = idOf(reservationType, ['crg-1', 'Zone1']);
const vnet = idOf(networkType, ['vnet-1']);
const securityGroup = idOf('Microsoft.Network/networkSecurityGroups', ['nsg-1']);
const log = idOf('Microsoft.Network/networkWatchers/flowLogs', ['w', 'fl-1'], 'NetworkWatcherRG');

function textOf(id: string, estate: Partial<SubscriptionEstate>): string | undefined {
  const item = new LiveIndex([subscription(estate)]).find(id);
  return item && stateText(item, now);
}

describe('the state of a live item', () => {
  const zones = { items: [machineItem(machine)] };

  it('of a reservation is its numbers', () => {
    const capacity = { groups: [capacityGroup(group, { reservations: [reservation(reserved)] })], unreserved: [] };
    expect(textOf(reserved, { capacity })).toBe('reserved 2 · allocated 3 · over-allocated');
  });

  it('of a group is the sum, and says which part was not read', () => {
    const own = (allocated: number | null) => ({
      groups: [
        capacityGroup(group, {
          reservations: [
            reservation(reserved),
            reservation(`${reserved}b`, { reserved: 4, allocated, state: 'unknown' }),
          ],
        }),
      ],
      unreserved: [],
    });
    expect(textOf(group, { capacity: own(1) })).toBe('reserved 6 · allocated 4 · over-allocated');
    expect(textOf(group, { capacity: own(null) })).toBe('reserved 6 · allocated not read · over-allocated');
    expect(textOf(group, { capacity: { groups: [capacityGroup(group)], unreserved: [] } })).toBe('no reservations yet');
  });

  it('of a machine is power, zone and reservation', () => {
    const capacity = { groups: [], unreserved: [] };
    expect(textOf(machine, { capacity, zones })).toBe('running · zone none · not reserved');
    expect(textOf(machine, { capacity: { groups: [], unreserved: [unreserved(machine)] } })).toBe(
      'running · zone 1 · not reserved',
    );
    const member = { id: machine, name: 'vm-1', size: null, zone: '2', powerState: null, state: 'protected' } as const;
    expect(
      textOf(machine, { capacity: { groups: [capacityGroup(group, { machines: [member] })], unreserved: [] } }),
    ).toBe('power state not read · zone 2 · protected');
  });

  it('of a machine says nothing of a reservation that it cannot know of', () => {
    expect(textOf(machine, { zones })).toBe('running · zone none');
    const elsewhere = { size: null, powerState: 'running', group: idOf(groupType, ['crg-9'], 'rg', 's-9') };
    const named = { items: [machineItem(machine, { machine: elsewhere })] };
    expect(textOf(machine, { capacity: { groups: [], unreserved: [] }, zones: named })).toBe('running · zone none');
  });

  it('of networks and logs is what records their traffic', () => {
    const own = flowLog(log, securityGroup, { targetType: 'network-security-group', faults: ['It failed.'] });
    const flowLogs = { networks: [network(vnet, 'nsg-only', { logs: [own] })], orphans: [], unplaced: [] };
    expect(textOf(vnet, { flowLogs })).toBe('only an NSG log, 313 days left');
    expect(textOf(securityGroup, { flowLogs })).toBe('NSG flow log, 313 days left');
    expect(textOf(log, { flowLogs })).toBe('on · of nsg-1 · kept 30 days · retires in 313 days · 1 fault');
  });

  it('of a scale set and a storage account is its redundancy', () => {
    const item = machineItem(machine, { subject: 'scale-set', risk: 'zone-redundant', zones: ['1', '2'] });
    expect(textOf(machine, { zones: { items: [item] } })).toBe('zone-redundant · zones 1 2');
    const account = machineItem(machine, { subject: 'storage-account', risk: 'locally-redundant' });
    expect(textOf(machine, { zones: { items: [account] } })).toBe('locally redundant');
  });
});

describe('the line above a declaration', () => {
  const other = idOf(machineType, ['vm-1'], 'rg-other');
  const index = new LiveIndex([
    subscription({
      capacity: { groups: [], unreserved: [] },
      zones: { items: [machine, other, idOf(machineType, ['vm-2'])].map((id) => machineItem(id)) },
    }),
  ]);
  const lens = (...names: readonly string[]) =>
    lensText(
      joinDeclaration(
        names.map((name) => identity(machineType, [name])),
        index,
      ),
      now,
    );

  it('is absent where Azure has no twin', () => {
    expect(lens('vm-new')).toBeUndefined();
  });

  it('asks for a choice where several can be meant', () => {
    expect(lens('vm-1')).toBe('2 candidates in Azure: choose…');
    expect(lens('vm-2', 'vm-1')).toBe('1 in Azure · 2 candidates in Azure: choose…');
  });

  it('counts several twins', () => {
    const both = joinDeclaration(
      ['rg-app', 'rg-other'].map((resourceGroup) => identity(machineType, ['vm-1'], { resourceGroup })),
      index,
    );
    expect(lensText(both, now)).toBe('2 in Azure: running · zone none · not reserved');
  });

  it('comes with a place that tells candidates apart', () => {
    expect(index.ofType(machineType).map(placeText)).toEqual([
      'rg-app · sub-app',
      'rg-other · sub-app',
      'rg-app · sub-app',
    ]);
  });
});
