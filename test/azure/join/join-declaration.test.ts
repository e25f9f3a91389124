import { describe, expect, it } from 'vitest';
import { joinDeclaration } from '../../../src/azure/join/join-declaration';
import { LiveIndex } from '../../../src/azure/join/live-index';
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
} from './estate';

const first = idOf(machineType, ['vm-1'], 'RG-App').toUpperCase();
const second = idOf(machineType, ['vm-1'], 'rg-other');
const elsewhere = idOf(machineType, ['vm-1'], 'rg-app', 's-2');
const lone = idOf(machineType, ['vm-lone']);

const index = new LiveIndex([
  subscription({ zones: { items: [first, second, lone].map((id) => machineItem(id)) } }),
  subscription({ id: 's-2', name: 'sub-other', zones: { items: [machineItem(elsewhere)] } }),
]);

function ids(items: readonly { readonly id: string }[]): readonly string[] {
  return items.map(({ id }) => id);
}

describe('joining a declaration with the live estate', () => {
  it('finds the one item of its type and name, whatever the case', () => {
    const twins = joinDeclaration([identity(machineType.toUpperCase(), ['VM-Lone'])], index);
    expect(ids(twins.matched)).toEqual([lone]);
    expect(twins).toMatchObject({ candidates: [], isChosen: false });
    expect(twins.byInstance.map((item) => item?.id)).toEqual([lone]);
  });

  it('tells every candidate where several have the name, and guesses none', () => {
    const twins = joinDeclaration([identity(machineType, ['vm-1'])], index);
    expect(twins.matched).toEqual([]);
    expect(ids(twins.candidates)).toEqual([first, second, elsewhere]);
    expect(twins.byInstance).toEqual([undefined]);
  });

  it('tells them apart by resource group and subscription', () => {
    const inGroup = { resourceGroup: 'rg-other' };
    expect(ids(joinDeclaration([identity(machineType, ['vm-1'], inGroup)], index).matched)).toEqual([second]);
    const inSubscription = { subscriptionId: 'S-2' };
    expect(ids(joinDeclaration([identity(machineType, ['vm-1'], inSubscription)], index).matched)).toEqual([elsewhere]);
    const both = { resourceGroup: 'rg-app', subscriptionId: 's-1' };
    expect(ids(joinDeclaration([identity(machineType, ['vm-1'], both)], index).matched)).toEqual([first]);
  });

  it('finds nothing of another type, in another resource group, or without a name', () => {
    const none = { matched: [], candidates: [] };
    expect(joinDeclaration([identity(networkType, ['vm-1'])], index)).toMatchObject(none);
    expect(joinDeclaration([identity(machineType, ['vm-lone'], { resourceGroup: 'rg-x' })], index)).toMatchObject(none);
    expect(joinDeclaration([identity(machineType, [undefined])], index)).toMatchObject(none);
  });

  it('takes what was chosen, even without a name, while it is there', () => {
    const unnamed = [identity(machineType, [undefined])];
    const twins = joinDeclaration(unnamed, index, second.toUpperCase());
    expect(ids(twins.matched)).toEqual([second]);
    expect(twins.isChosen).toBe(true);
    expect(joinDeclaration(unnamed, index, idOf(machineType, ['vm-gone']))).toMatchObject({
      matched: [],
      isChosen: false,
    });
  });

  it('gives each instance its own, and one item that several mean once', () => {
    const names = ['vm-lone', 'vm-lone', 'vm-new'].map((name) => identity(machineType, [name]));
    const twins = joinDeclaration(names, index);
    expect(ids(twins.matched)).toEqual([lone]);
    expect(twins.byInstance.map((item) => item?.id)).toEqual([lone, lone, undefined]);
  });
});

describe('the items of an estate', () => {
  const group = idOf(groupType, ['crg-1']);
  const own = idOf(reservationType, ['crg-1', 'Zone1']);
  const other = idOf(reservationType, ['crg-2', 'Zone1']);
  const vnet = idOf(networkType, ['vnet-1']);
  const subnetType = `${networkType}/subnets`;
  const subnet = idOf(subnetType, ['vnet-1', 'snet-1']);
  const securityGroup = idOf('Microsoft.Network/networkSecurityGroups', ['nsg-1']);
  const logType = 'Microsoft.Network/networkWatchers/flowLogs';
  const log = idOf(logType, ['NetworkWatcher_westeurope', 'fl-1'], 'NetworkWatcherRG');
  const all = new LiveIndex([
    subscription({
      capacity: {
        groups: [
          capacityGroup(group, { reservations: [reservation(own)] }),
          capacityGroup(idOf(groupType, ['crg-2']), { reservations: [reservation(other)] }),
        ],
        unreserved: [],
      },
      flowLogs: {
        networks: [
          network(vnet, 'nsg-only', {
            logs: [flowLog(log, securityGroup, { targetType: 'network-security-group' })],
            members: [{ id: subnet, name: 'snet-1', type: 'subnet', coverage: 'nsg-only' }],
          }),
        ],
        orphans: [],
        unplaced: [],
      },
      zones: {
        items: [
          machineItem(idOf('Microsoft.Compute/virtualMachineScaleSets', ['vmss-1']), { subject: 'scale-set' }),
          machineItem(idOf('Microsoft.Storage/storageAccounts', ['st1']), { subject: 'storage-account' }),
          machineItem(idOf('Microsoft.Compute/disks', ['disk-1']), { subject: 'disk' }),
        ],
      },
    }),
  ]);

  it.each([
    [groupType, ['crg-1'], 'capacity-group'],
    [reservationType, ['crg-1', 'zone1'], 'reservation'],
    [networkType, ['vnet-1'], 'network'],
    [subnetType, ['vnet-1', 'snet-1'], 'subnet'],
    ['Microsoft.Network/networkSecurityGroups', ['nsg-1'], 'security-group'],
    [logType, ['networkwatcher_westeurope', 'fl-1'], 'flow-log'],
    ['Microsoft.Compute/virtualMachineScaleSets', ['vmss-1'], 'scale-set'],
    ['Microsoft.Storage/storageAccounts', ['st1'], 'storage-account'],
  ])('hold a %s', (type, names, kind) => {
    const twins = joinDeclaration([identity(type, names)], all);
    expect(twins.matched.map(({ detail }) => detail.kind)).toEqual([kind]);
  });

  it('are told apart by their parents, where these are known', () => {
    expect(ids(joinDeclaration([identity(reservationType, ['crg-2', 'Zone1'])], all).matched)).toEqual([other]);
    expect(ids(joinDeclaration([identity(reservationType, [undefined, 'Zone1'])], all).candidates)).toEqual([
      own,
      other,
    ]);
  });

  it('leave out what code is not joined with', () => {
    expect(all.ofType('Microsoft.Compute/disks')).toEqual([]);
  });
});
