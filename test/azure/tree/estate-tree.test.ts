import { describe, expect, it } from 'vitest';
import type { FlowLog, LoggedNetwork } from '../../../src/azure/estate/flow-logs';
import type { ReadFailure } from '../../../src/azure/estate/read-failure';
import type { ZoneItem } from '../../../src/azure/estate/zones';
import type { EstateNode } from '../../../src/azure/tree/estate-node';
import { pageSize } from '../../../src/azure/tree/estate-tree';
import { at, contosoId, group, idIn, outline, picture, reservation, subscription, treeOf } from './pictures';

const groupId = idIn('payments', 'Microsoft.Compute/capacityReservationGroups/crg');
const over = reservation(`${groupId}/capacityReservations/Zone1`, {
  allocated: 5,
  associated: 6,
  state: 'over-allocated',
  advice: '5 machines run on 4 reserved instances.',
});
const idle = reservation(`${groupId}/capacityReservations/Zone2`, {
  allocated: 2,
  associated: 2,
  state: 'idle',
  idleCost: { amount: 610.4, currency: 'EUR' },
});
const failed = reservation(`${groupId}/capacityReservations/Zone3`, {
  reserved: 8,
  effective: 2,
  allocated: 2,
  associated: 2,
  state: 'failed',
});
const machine = {
  id: idIn('payments', 'Microsoft.Compute/virtualMachines/vm-1'),
  name: 'vm-1',
  size: 'Standard_D16s_v5',
  zone: '1',
  powerState: 'running',
  state: 'over-allocated',
  reservationId: over.id,
} as const;
const stray = { ...machine, id: `${machine.id}-stray`, name: 'vm-stray', state: 'mismatch' } as const;
const { reservationId: _none, ...strayMachine } = stray;
const unreserved = {
  id: idIn('payments', 'Microsoft.Compute/virtualMachines/vm-dc'),
  name: 'vm-dc',
  size: null,
  zone: null,
  powerState: null,
  timeCreated: '2026-11-11T10:42:00Z',
  reason: 'tag always-on=true',
};
const payments = subscription('payments', {
  capacity: {
    groups: [group(groupId, { reservations: [over, idle, failed], machines: [machine, strayMachine] })],
    unreserved: [unreserved],
  },
});

function network(name: string, coverage: LoggedNetwork['coverage'], logs: readonly FlowLog[] = []): LoggedNetwork {
  const id = idIn('net', `Microsoft.Network/virtualNetworks/${name}`);
  return { id, name, location: 'westeurope', coverage, logs, members: [] };
}

function log(name: string, cells: Partial<FlowLog> = {}): FlowLog {
  return {
    id: idIn('net', `Microsoft.Network/networkWatchers/nw/flowLogs/${name}`),
    name,
    target: idIn('net', 'Microsoft.Network/networkSecurityGroups/nsg'),
    targetType: 'network-security-group',
    enabled: true,
    retentionDays: 30,
    analytics: true,
    intervalMinutes: 10,
    provisioningState: 'Succeeded',
    storageId: null,
    recordTypes: 'B,C,E,D',
    faults: [],
    ...cells,
  };
}

function zoneItem(name: string, cells: Partial<ZoneItem> = {}): ZoneItem {
  return {
    id: idIn('zones', `Microsoft.Compute/virtualMachines/${name}`),
    name,
    subject: 'virtual-machine',
    location: 'westeurope',
    zones: [],
    risk: 'regional',
    detail: 'It names no zone.',
    ...cells,
  };
}

describe('the rows of capacity reservations', () => {
  it('tell the four numbers of each reservation, the worst first, and machines below theirs', () => {
    const tree = treeOf([picture([payments])]);
    expect(outline(tree)).toEqual([
      'me@contoso.com  1 tenant · 1 subscription · 3 at risk',
      '  payments  3 at risk · as of 10:42',
      '    Capacity reservations  1 failed · 1 over-allocated · 1 mismatch · 1 idle · €610/month unused · 1 not reserved',
      '      crg  zones 1 2 3',
      '        Zone3  Failed: restore to 2 · reserved 8 · effective 2 · allocated 2 · associated 2',
      '        Zone1  Over-allocated · reserved 4 · effective 4 · allocated 5 · associated 6',
      '          vm-1  Over-allocated · running · zone 1 · Standard_D16s_v5',
      '        Zone2  2 idle · €610/month · reserved 4 · effective 4 · allocated 2 · associated 2',
      '        vm-stray  Mismatch · running · zone 1 · Standard_D16s_v5',
      '      Not reserved  1 always-on machine',
      '        vm-dc  power state not read · 10 days old · tag always-on=true',
      '    Flow logs  no networks',
      '    Zones and redundancy  nothing to judge',
      '    Azure Local  none',
    ]);
  });

  it('say what could not be read, and never 0', () => {
    const unread = reservation(`${groupId}/capacityReservations/r`, {
      effective: null,
      allocated: null,
      associated: null,
      state: 'unknown',
    });
    const capacity = { groups: [group(groupId, { reservations: [unread] })], unreserved: [] };
    const tree = treeOf([picture([subscription('payments', { capacity })], { utilizationReadAt: () => undefined })]);
    expect(at(tree, 'me@contoso.com', 'payments', 'Capacity reservations', 'crg').description).toBe(
      'zones 1 2 3 · utilisation not read',
    );
    const row = at(tree, 'me@contoso.com', 'payments', 'Capacity reservations', 'crg', 'r');
    expect(row.description).toContain('reserved 4 · effective not read · allocated not read · associated not read');
    expect(row.tooltip()).toContain('From Resource Graph');
  });

  it('explain a reservation with its advice, its numbers and when they were read', () => {
    const row = at(
      treeOf([picture([payments])]),
      'me@contoso.com',
      'payments',
      'Capacity reservations',
      'crg',
      'Zone1',
    );
    const text = row.tooltip();
    for (const part of ['5 machines run on 4', '| 5 |', '| 6 |', 'Read live, as of 10:42', over.id]) {
      expect(text).toContain(part);
    }
  });

  it('show that utilisation is being read', () => {
    const tree = treeOf([picture([payments], { isReadingUtilization: () => true })]);
    expect(at(tree, 'me@contoso.com', 'payments', 'Capacity reservations').description).toMatch(/ · …$/);
    expect(at(tree, 'me@contoso.com', 'payments', 'Capacity reservations', 'crg').description).toMatch(/…$/);
  });

  it('keep a group whose utilisation could not be read, with the cause', () => {
    const error = { code: 'AuthorizationFailed', message: 'Access denied: needs Reader.' };
    const capacity = { groups: [group(groupId, { reservations: [idle], error })], unreserved: [] };
    const tree = treeOf([picture([subscription('payments', { capacity })])]);
    const node = at(tree, 'me@contoso.com', 'payments', 'Capacity reservations', 'crg');
    expect(tree.children(node).map(({ label, description }) => `${label}: ${description}`)).toEqual([
      'Utilisation not read: Access denied: needs Reader',
      'Zone2: 2 idle · €610/month · reserved 4 · effective 4 · allocated 2 · associated 2',
    ]);
    expect(tree.children(node)[0]?.target).toMatchObject({ groupIds: [groupId], failure: error });
  });
});

describe('the rows of flow logs', () => {
  const flowLogs = {
    networks: [
      network('vnet-fine', 'vnet', [log('fl', { targetType: 'virtual-network' })]),
      network('vnet-hub', 'nsg-only', [log('fl-nsg')]),
      network('vnet-data', 'none'),
    ],
    orphans: [log('fl-orphan')],
    unplaced: [log('fl-elsewhere')],
  };

  it('put the worst network first and tell how long an NSG log has', () => {
    const tree = treeOf([picture([subscription('net', { flowLogs })])]);
    const section = at(tree, 'me@contoso.com', 'net', 'Flow logs');
    expect(outline(tree, 9, tree.children(section))).toEqual([
      'vnet-data  no flow log',
      'vnet-hub  NSG log only · retires in 313 days',
      '  fl-nsg  NSG nsg · kept 30 days · analytics every 10 min · retires in 313 days',
      'vnet-fine  covered',
      '  fl  virtual network nsg · kept 30 days · analytics every 10 min',
      'Orphan logs  1 whose target is gone',
      '  fl-orphan  NSG nsg · kept 30 days · analytics every 10 min · retires in 313 days · target is gone',
      'Logs elsewhere  1 log of no network here',
      '  fl-elsewhere  NSG nsg · kept 30 days · analytics every 10 min · retires in 313 days',
    ]);
  });

  it('mark a covered network whose log is at fault', () => {
    const faulty = log('fl', { targetType: 'virtual-network', faults: ['Its storage account is in another region.'] });
    const networks = [network('vnet', 'vnet', [faulty])];
    const tree = treeOf([picture([subscription('net', { flowLogs: { networks, orphans: [], unplaced: [] } })])]);
    const row = at(tree, 'me@contoso.com', 'net', 'Flow logs', 'vnet');
    expect(row).toMatchObject({ severity: 'warning', icon: { id: 'warning' }, description: 'covered · faults' });
    expect(row.tooltip()).toContain('Its storage account is in another region');
  });
});

describe('the rows of zones', () => {
  it('stand by region, those without zones last, and what is fine behind one row', () => {
    const items = [
      zoneItem('vm-a', { location: 'ukwest', risk: 'no-zones-in-region' }),
      zoneItem('vm-b'),
      zoneItem('vm-c', { risk: 'zonal', zones: ['2'] }),
    ];
    const tree = treeOf([picture([subscription('zones', { zones: { items } })])]);
    const section = at(tree, 'me@contoso.com', 'zones', 'Zones and redundancy');
    expect(outline(tree, 9, tree.children(section))).toEqual([
      'westeurope  3 availability zones · 1 regional machine',
      '  vm-b  machine · regional',
      '  Fine  1',
      '    vm-c  machine · zonal · zone 2',
      'ukwest  no availability zones · 1 fine',
      '  Fine  1',
      '    vm-a  machine · region has no zones',
    ]);
  });
});

describe('what could not be read', () => {
  const denied: ReadFailure = { code: 'AuthorizationFailed', message: 'Access denied: needs Reader.' };

  it('says so on the subscription, with a way to try again and to know more', () => {
    const legacy = subscription('legacy', {
      error: denied,
      capacity: null,
      flowLogs: null,
      zones: null,
      azureLocal: null,
    });
    const row = at(treeOf([picture([legacy, payments])]), 'me@contoso.com', 'legacy');
    expect(row).toMatchObject({ description: 'Access denied: needs Reader', icon: { id: 'lock' }, hasChildren: false });
    expect(row.traits).toEqual(['failed', 'refresh', 'resource', 'portal']);
    expect(row.tooltip()).toContain('AuthorizationFailed');
  });

  it('opens to nothing where a subscription that may not be read seems empty', () => {
    expect(
      at(treeOf([picture([subscription('legacy', { error: denied })])]), 'me@contoso.com', 'legacy').hasChildren,
    ).toBe(false);
  });

  it('keeps what is known of a subscription that is gone', () => {
    const gone = {
      ...payments,
      error: { code: 'SubscriptionNotFound', message: 'The subscription is no longer there.' },
    };
    const tree = treeOf([picture([gone])]);
    expect(at(tree, 'me@contoso.com', 'payments').description).toBe('The subscription is no longer there');
    expect(at(tree, 'me@contoso.com', 'payments', 'Capacity reservations', 'crg').label).toBe('crg');
  });

  it('tells until when Azure refuses one section, beside the others', () => {
    const throttled = { code: 'TooManyRequests', message: 'Throttled.', throttledUntil: '2026-11-21T10:58:00Z' };
    const some = subscription('some', { flowLogs: null, failures: { flowLogs: throttled } });
    const tree = treeOf([picture([some])]);
    expect(at(tree, 'me@contoso.com', 'some', 'Flow logs')).toMatchObject({
      description: 'throttled until 10:58',
      icon: { id: 'clock' },
      traits: ['failed', 'refresh'],
    });
    expect(at(tree, 'me@contoso.com', 'some', 'Capacity reservations').description).toBe('none');
  });

  it('shows a section that was not read again with what was known, and says so', () => {
    const failures = { capacity: denied };
    const tree = treeOf([picture([{ ...payments, failures }])]);
    const section = at(tree, 'me@contoso.com', 'payments', 'Capacity reservations');
    expect(section.description).toMatch(/1 not reserved · Access denied: needs Reader$/);
    expect(tree.children(section).map(({ label }) => label)).toEqual(['Not read again', 'crg', 'Not reserved']);
  });

  it('asks for a sign-in on the tenant that wants one, and shows the others', () => {
    const needsSignIn: ReadFailure = { code: 'SignInNeeded', message: 'Sign in to read it.', needsSignIn: true };
    const tenants = [
      { id: contosoId, name: 'Contoso', domain: 'contoso.com' },
      { id: 'other', name: 'Fabrikam', domain: 'fabrikam.com', failure: needsSignIn },
    ];
    const tree = treeOf([picture([payments], { tenants })]);
    expect(at(tree, 'me@contoso.com', 'fabrikam.com')).toMatchObject({
      description: 'sign-in needed',
      icon: { id: 'key' },
      traits: ['failed', 'sign-in'],
      target: { accountId: 'me', tenantId: 'other' },
    });
    expect(at(tree, 'me@contoso.com', 'contoso.com', 'payments').label).toBe('payments');
  });

  it('stands below the groups where rows are grouped by region or state', () => {
    const legacy = subscription('legacy', {
      error: denied,
      capacity: null,
      flowLogs: null,
      zones: null,
      azureLocal: null,
    });
    const partly = subscription('partly', { zones: null, failures: { zones: denied } });
    for (const grouping of ['region', 'state'] as const) {
      const tree = treeOf([picture([payments, legacy, partly])], { grouping });
      const labels = tree.children(at(tree, 'me@contoso.com')).map(({ label }) => label);
      expect(labels.slice(-2)).toEqual(['legacy', 'partly: zones and redundancy']);
    }
  });
});

describe('what is being read', () => {
  const unread = subscription('some', { capacity: null, flowLogs: null, zones: null, azureLocal: null });

  it('is marked on the row', () => {
    const tree = treeOf([picture([unread], { isLoadingPart: (_, part) => part === 'capacity' })]);
    expect(at(tree, 'me@contoso.com', 'some').description).toBe('…');
    expect(at(tree, 'me@contoso.com', 'some', 'Capacity reservations').description).toBe('…');
    expect(at(tree, 'me@contoso.com', 'some', 'Flow logs').description).toBe('not read');
  });

  it('shows what was seen before the restart, as such', () => {
    const options = { lastSeen: () => '2 idle, yesterday 10:42' };
    const tree = treeOf([picture([unread], { isLoadingPart: () => true })], options);
    expect(at(tree, 'me@contoso.com', 'some', 'Capacity reservations').description).toBe(
      'last seen 2 idle, yesterday 10:42 · …',
    );
  });

  it('keeps an account open that has nothing below it yet', () => {
    const tree = treeOf([picture([], { isListing: true, isListed: false, tenants: [] })]);
    expect(tree.roots()[0]).toMatchObject({ hasChildren: true, isExpanded: true, description: '…' });
  });
});

describe('grouping', () => {
  it('by region puts the capacity, networks and zones of a region together, with their subscriptions', () => {
    const zones = { items: [zoneItem('vm-b', { location: 'northeurope' })] };
    const tree = treeOf([picture([payments, subscription('zones', { zones })])], { grouping: 'region' });
    expect(outline(tree, 4)).toEqual([
      'me@contoso.com  1 tenant · 2 subscriptions · 3 at risk',
      '  westeurope  3 availability zones · 3 at risk',
      '    Capacity reservations  1 failed · 1 over-allocated · 1 mismatch · 1 idle · €610/month unused',
      '      crg  zones 1 2 3 · payments',
      '  northeurope  3 availability zones',
      '    Zones and redundancy  1 regional machine',
      '      vm-b  machine · regional · zones',
      '  region not known',
      '    Capacity reservations  1 not reserved',
      '      Not reserved  1 always-on machine',
    ]);
  });

  it('by state counts each state, the worst first', () => {
    const tree = treeOf([picture([payments])], { grouping: 'state' });
    expect(outline(tree, 2).slice(1)).toEqual([
      '  Failed  1',
      '  Over-allocated  1',
      '  Mismatch  1',
      '  Idle  1',
      '  Not reserved  1',
    ]);
    expect(at(tree, 'me@contoso.com').target.groupIds).toEqual([groupId]);
  });

  it('shows everything once in every grouping', () => {
    const items = ['a', 'b', 'c'].map((name) => zoneItem(name));
    const flowLogs = { networks: [network('vnet', 'none')], orphans: [log('fl')], unplaced: [log('fl-2')] };
    const all = [payments, subscription('zones', { zones: { items } }), subscription('net', { flowLogs })];
    const ids = (grouping: 'subscription' | 'region' | 'state') => {
      const tree = treeOf([picture(all)], { grouping });
      const walk = (nodes: readonly EstateNode[]): readonly string[] =>
        nodes.flatMap((node) => [node.target.resourceId ?? '', ...walk(tree.children(node))]);
      const kinds = /virtualMachines|capacityReservations\/|virtualNetworks|flowLogs/;
      return walk(tree.roots())
        .filter((id) => kinds.test(id))
        .sort();
    };
    expect(ids('region')).toEqual(ids('subscription'));
    expect(ids('state')).toEqual(ids('subscription'));
  });
});

describe('searching', () => {
  const tree = (search: string) => treeOf([picture([payments, subscription('other')])], { search });

  it('keeps the rows that lead to what is found, and all below it', () => {
    expect(outline(tree('zone1 over'))).toEqual([
      'me@contoso.com  1 tenant · 2 subscriptions · 3 at risk',
      '  payments  3 at risk · as of 10:42',
      '    Capacity reservations  1 failed · 1 over-allocated · 1 mismatch · 1 idle · €610/month unused · 1 not reserved',
      '      crg  zones 1 2 3',
      '        Zone1  Over-allocated · reserved 4 · effective 4 · allocated 5 · associated 6',
      '          vm-1  Over-allocated · running · zone 1 · Standard_D16s_v5',
    ]);
  });

  it('counts what is found and opens the way to it', () => {
    const found = tree('VM-DC');
    expect(found.foundCount).toBe(1);
    expect(found.isExpanded(at(found, 'me@contoso.com', 'payments', 'Capacity reservations'))).toBe(true);
  });

  it('finds nothing in rows that only hold others', () => {
    expect(tree('flow logs').foundCount).toBe(0);
    expect(tree('flow logs').roots()).toEqual([]);
  });
});

describe('a long list', () => {
  const ids = Array.from({ length: 10_000 }, (_, index) =>
    idIn('payments', `Microsoft.Compute/capacityReservationGroups/crg-${String(index).padStart(5, '0')}`),
  );
  const many = subscription('payments', { capacity: { groups: ids.map((id) => group(id)), unreserved: [] } });
  const last = ids.at(-1) ?? '';

  it('shows a page and asks whether to go on', () => {
    const limits = new Map<string, number>();
    const tree = treeOf([picture([many])], { limits });
    const section = at(tree, 'me@contoso.com', 'payments', 'Capacity reservations');
    const rows = tree.children(section);
    expect(rows).toHaveLength(pageSize + 1);
    expect(rows.at(-1)).toMatchObject({ label: 'Load more', description: '9800 more', traits: ['more'] });
    limits.set(section.id, 2 * pageSize);
    expect(tree.children(section)).toHaveLength(2 * pageSize + 1);
  });

  it('leads to a row beyond the page', () => {
    const limits = new Map<string, number>();
    const tree = treeOf([picture([many])], { limits });
    const row = tree.find(last.toUpperCase());
    expect(row?.label).toBe('crg-09999');
    const parent = row && tree.parent(row);
    expect(parent?.label).toBe('Capacity reservations');
    expect(parent && tree.children(parent)).toHaveLength(10_000);
  });
});

describe('leading to a row', () => {
  it('finds a machine below its reservation, and its way up', () => {
    const tree = treeOf([picture([payments])]);
    const labels: string[] = [];
    for (let node = tree.find(machine.id); node; node = tree.parent(node)) labels.push(node.label);
    expect(labels).toEqual(['vm-1', 'Zone1', 'crg', 'Capacity reservations', 'payments', 'me@contoso.com']);
  });

  it('finds a machine of another subscription in the group that it names', () => {
    const guest = { ...machine, id: idIn('guest', 'Microsoft.Compute/virtualMachines/vm-guest'), name: 'vm-guest' };
    const capacity = { groups: [group(groupId, { reservations: [over], machines: [guest] })], unreserved: [] };
    const tree = treeOf([picture([subscription('payments', { capacity }), subscription('guest')])]);
    expect(tree.find(guest.id)?.label).toBe('vm-guest');
  });

  it('finds nothing where there is nothing', () => {
    expect(treeOf([picture([payments])]).find('/subscriptions/x/resourceGroups/y')).toBeUndefined();
  });
});

describe('every row', () => {
  const items = [zoneItem('vm-b'), zoneItem('vm-x', { risk: 'unknown' })];
  const networks = [network('vnet', 'both', [log('fl')])];
  const instance = {
    id: idIn('edge', 'Microsoft.AzureStackHCI/clusters/store'),
    name: 'store',
    location: 'westeurope',
    connection: 'Disconnected',
    health: 'Failure',
    update: null,
    nodes: 2,
    lastSync: '2026-11-20T10:42:00Z',
    worst: 'error',
  } as const;
  const full = subscription('full', {
    capacity: payments.capacity,
    zones: { items },
    flowLogs: { networks, orphans: [log('o')], unplaced: [log('u')] },
    azureLocal: { instances: [instance] },
  });
  const { cloud } = picture([]).account;
  const tree = treeOf([picture([full])]);
  const walk = (nodes: readonly EstateNode[]): readonly EstateNode[] =>
    nodes.flatMap((node) => [node, ...walk(tree.children(node))]);
  const rows = walk(tree.roots());

  it('has an id of its own', () => {
    expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
  });

  it('is told aloud without signs', () => {
    for (const { accessibility, label } of rows) {
      expect(accessibility.startsWith(label)).toBe(true);
      expect(accessibility).not.toMatch(/[·…●○✕]/);
    }
    expect(at(tree, 'me@contoso.com', 'full', 'Capacity reservations').accessibility).toBe(
      'Capacity reservations, at risk, 1 failed, 1 over-allocated, 1 mismatch, 1 idle, €610/month unused, 1 not reserved',
    );
  });

  it('that stands for a resource can be copied and opened in the portal', () => {
    for (const { kind, traits, target } of rows.filter((row) => row.target.resourceId !== undefined)) {
      expect([kind, traits.includes('resource') && traits.includes('portal')]).toEqual([kind, true]);
      expect(target.resourceId).toMatch(/^\/subscriptions\//);
    }
  });

  it('has a portal only where its cloud has one', () => {
    const account = { id: 's', label: 'Sample estate', origin: 'sample', cloud: { ...cloud, portal: null } } as const;
    const own = treeOf([picture([full], { account })]);
    expect(at(own, 'Sample estate', 'full', 'Capacity reservations', 'crg').traits).toEqual(['resource', 'refresh']);
    expect(at(own, 'Sample estate')).toMatchObject({ icon: { id: 'beaker' }, traits: ['refresh', 'sample'] });
  });

  it('shows a name with signs in it as it is', () => {
    const odd = subscription('a*b_c|d');
    expect(at(treeOf([picture([odd])]), 'me@contoso.com', 'a*b_c|d').tooltip()).toContain('a\\*b\\_c\\|d');
  });
});
