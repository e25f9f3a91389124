import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FlowLogEstate } from '../../../src/azure/estate/flow-logs';
import { flowLogEstate } from '../../../src/azure/flow-logs/flow-log-estate';
import type { FlowLogRow, FlowLogRows } from '../../../src/azure/rows/flow-log-rows';
import {
  accounts,
  flowLog,
  network,
  networkId,
  networkInterface,
  rows,
  securityGroup,
  storageAccount,
  storageId,
} from './rows';

const vnet = network('vnet', { a: 'nsg-a', b: null });
const groups = [securityGroup('nsg-a'), securityGroup('nsg-nic')];
const interfaces = [
  networkInterface('nic-1', 'vnet/subnets/a'),
  networkInterface('nic-2', 'vnet/subnets/b', 'nsg-nic'),
];

function judge(flowLogs: readonly FlowLogRow[], cells: Partial<FlowLogRows> = {}): FlowLogEstate {
  return flowLogEstate(rows({ networks: [vnet], securityGroups: groups, interfaces, flowLogs, ...cells }));
}

/** The coverage of the network, then of each member. */
function coverage(flowLogs: readonly FlowLogRow[], cells: Partial<FlowLogRows> = {}): readonly string[] {
  const [judged] = judge(flowLogs, cells).networks;
  return judged ? [judged.coverage, ...judged.members.map((each) => `${each.name} ${each.coverage}`)] : [];
}

const wholeNetwork = flowLog('virtualNetworks/vnet');
const subnetA = flowLog('virtualNetworks/vnet/subnets/a');
const subnetB = flowLog('virtualNetworks/vnet/subnets/b');
const nic1 = flowLog('networkInterfaces/nic-1');
const nic2 = flowLog('networkInterfaces/nic-2');
const nsgA = flowLog('networkSecurityGroups/nsg-a');
const nsgNic = flowLog('networkSecurityGroups/nsg-nic');

describe('the coverage of a network', () => {
  it.each<[string, readonly FlowLogRow[], readonly string[]]>([
    ['no log', [], ['none', 'a none', 'nic-1 none', 'b none', 'nic-2 none']],
    ['a log of the network', [wholeNetwork], ['vnet', 'a vnet', 'nic-1 vnet', 'b vnet', 'nic-2 vnet']],
    ['logs of all subnets', [subnetA, subnetB], ['vnet', 'a vnet', 'nic-1 vnet', 'b vnet', 'nic-2 vnet']],
    ['a log of one subnet', [subnetA], ['partial', 'a vnet', 'nic-1 vnet', 'b none', 'nic-2 none']],
    ['a log of one interface', [nic1], ['partial', 'a vnet', 'nic-1 vnet', 'b none', 'nic-2 none']],
    ['logs of all interfaces', [nic1, nic2], ['vnet', 'a vnet', 'nic-1 vnet', 'b vnet', 'nic-2 vnet']],
    [
      "a log of a subnet's security group",
      [nsgA],
      ['nsg-only', 'a nsg-only', 'nic-1 nsg-only', 'b none', 'nic-2 none'],
    ],
    [
      "a log of an interface's security group",
      [nsgNic],
      ['nsg-only', 'a none', 'nic-1 none', 'b nsg-only', 'nic-2 nsg-only'],
    ],
    ['logs of both kinds', [wholeNetwork, nsgA], ['both', 'a both', 'nic-1 both', 'b vnet', 'nic-2 vnet']],
    [
      'logs of both kinds, one in part',
      [subnetB, nsgA],
      ['partial', 'a nsg-only', 'nic-1 nsg-only', 'b vnet', 'nic-2 vnet'],
    ],
  ])('is rolled up: %s', (_, logs, expected) => {
    expect(coverage(logs)).toEqual(expected);
  });

  it('is partial for a subnet of which one interface is logged', () => {
    const more = [...interfaces, networkInterface('nic-3', 'vnet/subnets/a')];
    expect(coverage([nic1], { interfaces: more })).toContain('a partial');
  });

  it('is told of security groups that only their own rows link to subnets and interfaces', () => {
    const linked = securityGroup('nsg-linked', {
      subnets: [{ id: networkId('virtualNetworks/VNET/subnets/b') }],
      networkInterfaces: [{ id: networkId('networkInterfaces/nic-1').slice(1) }],
    });
    const log = flowLog('networkSecurityGroups/nsg-linked');
    expect(coverage([log], { securityGroups: [...groups, linked] })).toEqual([
      'nsg-only',
      'a nsg-only',
      'nic-1 nsg-only',
      'b nsg-only',
      'nic-2 nsg-only',
    ]);
  });

  it('is the same however the target is spelled', () => {
    const target = networkId('virtualNetworks/vnet').toUpperCase().slice(1);
    expect(coverage([{ ...wholeNetwork, target }])[0]).toBe('vnet');
  });

  it.each<[string, Partial<FlowLogRow>]>([
    ['disabled', { enabled: false }],
    ['disabled, as text', { enabled: 'False' }],
    ['of unknown use', { enabled: undefined }],
    ['failed', { provisioningState: 'Failed' }],
    ['without its storage account', { storage: storageId('gone') }],
  ])('is none by a log that is %s', (_, cells) => {
    expect(coverage([{ ...wholeNetwork, ...cells }])[0]).toBe('none');
    expect(judge([{ ...wholeNetwork, ...cells }]).networks[0]?.logs).toHaveLength(1);
  });

  it.each<[string, Partial<FlowLogRow>]>([
    ['writes to an account that was not read', { storage: storageId('theirs', 'other') }],
    ['is being changed', { provisioningState: 'Updating' }],
    ['has no state', { provisioningState: undefined }],
  ])('counts a log that %s', (_, cells) => {
    expect(coverage([{ ...wholeNetwork, ...cells }])[0]).toBe('vnet');
  });

  it('is none for a network without subnets, and for one whose cells are broken', () => {
    expect(coverage([], { networks: [{ ...vnet, subnets: 'none' }] })).toEqual(['none']);
    expect(coverage([wholeNetwork], { networks: [{ ...vnet, subnets: [null, {}, { id: 7 }] }] })).toEqual(['vnet']);
  });

  it('counts the logs of each network once, sorted, with those that do not work', () => {
    const off = { ...subnetA, enabled: false };
    const [judged] = judge([wholeNetwork, off, nsgA, wholeNetwork]).networks;
    expect(judged?.logs.map(({ name, targetType }) => `${name} ${targetType}`)).toEqual([
      'log-networkSecurityGroups-nsg-a network-security-group',
      'log-virtualNetworks-vnet virtual-network',
      'log-virtualNetworks-vnet-subnets-a subnet',
    ]);
  });
});

describe('a flow log without a network', () => {
  it('is an orphan where its target is gone', () => {
    const gone = [
      'virtualNetworks/x',
      'virtualNetworks/vnet/subnets/x',
      'networkInterfaces/x',
      'networkSecurityGroups/x',
    ];
    const { orphans, unplaced } = judge(gone.map((target) => flowLog(target)));
    expect(orphans.map(({ faults }) => faults[0])).toEqual(
      gone.map(() => 'Its target is gone, so nothing is logged. Delete it.'),
    );
    expect(unplaced).toEqual([]);
  });

  it('is no orphan where the subscription of its target was not read', () => {
    const log = flowLog('virtualNetworks/x', { target: networkId('virtualNetworks/x', 'other') });
    const { orphans, unplaced } = judge([log]);
    expect(orphans).toEqual([]);
    expect(unplaced[0]?.faults[0]).toBe(
      'Its target lies in a subscription that was not read: whether it is still there is not known.',
    );
  });

  it('is told where its target lies, where that subscription was read', () => {
    const log = flowLog('virtualNetworks/x', { target: networkId('virtualNetworks/x', 'Other') });
    const isSubscriptionRead = () => true;
    expect(judge([log], { isSubscriptionRead })).toMatchObject({ orphans: [], unplaced: [] });
    expect(judge([log], { isSubscriptionRead, subscriptionId: 'OTHER' }).orphans).toHaveLength(1);
  });

  it.each([
    ['a security group that guards nothing', networkId('networkSecurityGroups/nsg-idle'), 'guards no subnet'],
    ['a target of another kind', networkId('publicIPAddresses/pip'), 'of a kind that is not known'],
    ['no target', '', 'of a kind that is not known'],
    [
      'an interface of a scale set',
      '/subscriptions/sub/resourceGroups/rg/providers/Microsoft.Compute/virtualMachineScaleSets/s/virtualMachines/0/networkInterfaces/n',
      'an interface of a scale set',
    ],
  ])('is kept beside the networks: %s', (_, target, fault) => {
    const { orphans, unplaced } = judge([flowLog('x', { target })], {
      securityGroups: [...groups, securityGroup('nsg-idle')],
    });
    expect(orphans).toEqual([]);
    expect(unplaced[0]?.faults[0]).toContain(fault);
  });
});

describe('the fields of a flow log', () => {
  function read(cells: Partial<FlowLogRow>, more: Partial<FlowLogRows> = {}) {
    const log = judge([{ ...wholeNetwork, ...cells }], more).networks[0]?.logs[0];
    if (!log) throw new Error('There is no log.');
    return log;
  }

  it('are read', () => {
    expect(read({ analytics: true, intervalMinutes: 10, workspace: '/subscriptions/sub/workspaces/law' })).toEqual({
      id: wholeNetwork.id,
      name: wholeNetwork.name,
      target: wholeNetwork.target,
      targetType: 'virtual-network',
      enabled: true,
      retentionDays: 30,
      analytics: true,
      intervalMinutes: 10,
      provisioningState: 'Succeeded',
      storageId: storageId('stlogs'),
      recordTypes: 'B,C,E,D',
      faults: [],
    });
  });

  it.each<[Partial<FlowLogRow>, number | null]>([
    [{ retentionDays: 0, retentionEnabled: false }, 0],
    [{ retentionDays: 90, retentionEnabled: false }, 0],
    [{ retentionDays: '90', retentionEnabled: 'true' }, 90],
    [{ retentionDays: undefined, retentionEnabled: undefined }, null],
  ])('tell how long records are kept: %j', (cells, days) => {
    expect(read(cells).retentionDays).toBe(days);
  });

  it('have no interval without analytics', () => {
    expect(read({ analytics: false, intervalMinutes: 60, workspace: '-' })).toMatchObject({
      analytics: false,
      intervalMinutes: null,
      faults: [],
    });
  });

  it.each<[string, Partial<FlowLogRow>, string]>([
    ['off', { enabled: false }, 'It is turned off, so nothing is logged.'],
    [
      'failed',
      { provisioningState: 'Failed' },
      'Its last change ended as Failed, so nothing is sure to be logged. Set it again.',
    ],
    ['no account', { storage: '' }, 'It names no storage account.'],
    [
      'gone',
      { storage: storageId('gone') },
      'Its storage account gone is gone, so nothing is written. Name another in the same region.',
    ],
    ['no workspace', { analytics: true, workspace: '-' }, 'Traffic analytics is on, but no workspace is named.'],
    [
      'elsewhere',
      { storage: storageId('far').toLowerCase() },
      'Its storage account far is in northeurope, but must be in westeurope, where the network is.',
    ],
    ['premium', { storage: storageId('fast') }, 'Its storage account fast is premium. Flow logs need a standard one.'],
    [
      'old kind',
      { storage: storageId('old') },
      'Its storage account old is of the kind Storage, which keeps records for ever. Retention needs StorageV2.',
    ],
  ])('have a fault: %s', (_, cells, fault) => {
    const storageAccounts = accounts(
      storageAccount('stlogs'),
      storageAccount('far', { location: 'North Europe' }),
      storageAccount('fast', { sku: 'Premium_LRS', kind: 'BlockBlobStorage' }),
      storageAccount('old', { kind: 'Storage' }),
    );
    expect(read(cells, { storageAccounts }).faults).toEqual([fault]);
  });
});

describe('the flow logs of a subscription', () => {
  it('are the same in whatever order the rows come', () => {
    const all = {
      networks: [vnet, network('vnet-2', { c: null })],
      flowLogs: [
        wholeNetwork,
        subnetA,
        nic2,
        nsgA,
        nsgNic,
        flowLog('virtualNetworks/x'),
        flowLog('networkSecurityGroups/idle'),
      ],
      securityGroups: [...groups, securityGroup('idle')],
      interfaces,
    };
    const expected = flowLogEstate(rows(all));
    const shuffled = <T>(items: readonly T[]) => fc.shuffledSubarray([...items], { minLength: items.length });
    const cells = fc.record({
      networks: shuffled(all.networks),
      flowLogs: shuffled(all.flowLogs),
      securityGroups: shuffled(all.securityGroups),
      interfaces: shuffled(all.interfaces),
    });
    fc.assert(
      fc.property(cells, (each) => {
        expect(flowLogEstate(rows(each))).toEqual(expected);
      }),
    );
  });

  it('name every log once: with a network, as an orphan, or beside', () => {
    const target = fc.constantFrom(
      'virtualNetworks/vnet',
      'virtualNetworks/x',
      'virtualNetworks/vnet/subnets/a',
      'networkSecurityGroups/idle',
      'elsewhere/x',
    );
    const log = fc.record({ target, enabled: fc.constantFrom(true, false, undefined) });
    fc.assert(
      fc.property(fc.array(log, { maxLength: 6 }), (given) => {
        const flowLogs = given.map((each, index) =>
          flowLog(each.target, { id: `/log/${index}`, enabled: each.enabled }),
        );
        const estate = judge(flowLogs, { securityGroups: [...groups, securityGroup('idle')] });
        const told = [...estate.networks.flatMap(({ logs }) => logs), ...estate.orphans, ...estate.unplaced];
        expect(told.map(({ id }) => id).sort()).toEqual(flowLogs.map(({ id }) => id).sort());
      }),
    );
  });
});
