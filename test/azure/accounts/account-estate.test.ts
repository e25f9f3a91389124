import { describe, expect, it } from 'vitest';
import { type Account, AccountEstate } from '../../../src/azure/accounts/account-estate';
import { publicCloud } from '../../../src/azure/cloud/azure-cloud';
import { LiveEstate } from '../../../src/azure/loading/live-estate';
import { createSampleTransport } from '../../../src/azure/sample/create-sample-transport';
import { type SampleFault, SampleFaults } from '../../../src/azure/sample/faults';
import { SampleTokens } from '../../../src/azure/sample/sample-tokens';
import type { Grouping } from '../../../src/azure/tree/tree-context';
import { defaultAlwaysOn } from '../../../src/core/config/always-on-settings';
import { at, outline, treeOf } from '../tree/pictures';

const account: Account = { id: 'sample', label: 'Sample estate', origin: 'sample', cloud: publicCloud };

interface SetUpOptions {
  readonly faults?: readonly SampleFault[];
  readonly isSelected?: (id: string) => boolean;
}

function setUp({ faults = [], isSelected = () => true }: SetUpOptions = {}) {
  const standing = new SampleFaults(faults);
  const tokens = new SampleTokens();
  const paths: string[] = [];
  const sample = createSampleTransport({ faults: standing, graphQuota: { queries: 1_000, seconds: 1 } });
  const live = new LiveEstate({
    cloud: publicCloud,
    tokens,
    alwaysOn: defaultAlwaysOn,
    limits: { firstWait: 1, longestWait: 1, tries: 2 },
    transport: (request) => {
      paths.push(new URL(request.url).pathname);
      return sample(request);
    },
  });
  let changes = 0;
  const estate = new AccountEstate(account, live, isSelected, () => {
    changes += 1;
  });
  return { estate, faults: standing, tokens, paths, changes: () => changes };
}

function tree(estate: AccountEstate, grouping: Grouping = 'subscription') {
  return treeOf([estate], { grouping });
}

describe('the estate of an account', () => {
  it('is listed and read once it is opened', async () => {
    const { estate } = setUp();
    await estate.open();
    expect(estate.isListed).toBe(true);
    expect(estate.isLoading).toBe(false);
    expect(outline(tree(estate), 2)).toEqual([
      expect.stringMatching(/^Sample estate {2}3 tenants · 30 subscriptions · \d+ at risk$/),
      expect.stringMatching(/^ {2}contoso.com {2}18 subscriptions · \d+ at risk$/),
      expect.stringMatching(/^ {2}tailspintoys.com {2}12 subscriptions · \d+ at risk$/),
      '  fabrikam.com  sign-in needed',
    ]);
  });

  it('reads the utilisation of a group when it is asked for, once', async () => {
    const { estate, paths } = setUp();
    await estate.open();
    const section = ['Sample estate', 'contoso.com', 'sub-payments-prod', 'Capacity reservations'] as const;
    const ids = at(tree(estate), ...section).target.groupIds ?? [];
    expect(ids).toHaveLength(1);
    expect(at(tree(estate), ...section, 'crg-payments-weu').description).toContain('utilisation not read');
    await estate.readUtilization(ids);
    expect(at(tree(estate), ...section, 'crg-payments-weu', 'Zone1_D16s_v5').description).toBe(
      'Over-allocated · reserved 4 · effective 4 · allocated 5 · associated 6',
    );
    const before = paths.length;
    await estate.readUtilization(ids);
    expect(paths.length).toBe(before);
    await estate.readUtilization(ids, true);
    expect(paths.length).toBeGreaterThan(before);
  });

  it('reads only what is chosen, and what is chosen later when it is', async () => {
    const chosen = new Set<string>();
    const { estate, paths } = setUp({ isSelected: (id) => chosen.has(id) });
    await estate.open();
    expect(paths.filter((path) => path.includes('ResourceGraph'))).toEqual([]);
    expect(estate.subscriptions).toEqual([]);
    expect(estate.everySubscription).toHaveLength(30);
    chosen.add(estate.everySubscription[0]?.id ?? '');
    await estate.loadChosen();
    expect(estate.subscriptions.map(({ capacity }) => capacity !== null)).toEqual([true]);
    expect(tree(estate).roots()[0]?.description).toContain('1 of 30 subscriptions');
  });

  it('keeps what has come when it is cancelled, and begins nothing anew by itself', async () => {
    const { estate, faults } = setUp();
    await estate.open();
    const ids = estate.subscriptions
      .flatMap(({ capacity }) => (capacity?.groups ?? []).map(({ id }) => id))
      .slice(0, 2);
    faults.add({ kind: 'hang', path: 'capacityReservationGroups' });
    const reading = estate.readUtilization(ids);
    expect(estate.isLoading).toBe(true);
    expect(ids.every((id) => estate.isReadingUtilization(id))).toBe(true);
    estate.cancel();
    await reading;
    expect(estate.isLoading).toBe(false);
    expect(ids.some((id) => estate.isReadingUtilization(id))).toBe(false);
    expect(estate.subscriptions).toHaveLength(30);
    await estate.readUtilization(ids);
    expect(ids.map((id) => estate.utilizationReadAt(id))).toEqual(ids.map(() => undefined));
    faults.clear();
    await estate.readUtilization(ids, true);
    expect(ids.every((id) => estate.utilizationReadAt(id) !== undefined)).toBe(true);
  });

  it('shows a tenant that has been signed in to', async () => {
    const { estate, tokens } = setUp();
    await estate.open();
    const tenant = estate.tenants.find(({ domain }) => domain === 'fabrikam.com');
    tokens.signIn(tenant?.id ?? '');
    await estate.open();
    expect(estate.subscriptions).toHaveLength(40);
    expect(at(tree(estate), 'Sample estate', 'fabrikam.com').description).toMatch(/^10 subscriptions/);
  });

  it('lets go of everything when it is closed', async () => {
    const { estate, changes } = setUp();
    await estate.open();
    estate.close();
    expect(estate.everySubscription).toEqual([]);
    expect(estate.tenants).toEqual([]);
    const told = changes();
    await Promise.resolve();
    expect(changes()).toBe(told);
  });
});

describe('the tree over faults', () => {
  const causes: readonly (readonly [string, SampleFault, RegExp])[] = [
    [
      'throttling',
      { kind: 'throttled', seconds: 1_200, path: 'ResourceGraph', from: 'resource-graph' },
      /throttled until \d\d:\d\d/,
    ],
    ['server errors', { kind: 'server-error', path: 'ResourceGraph' }, /Azure answered 503 \(ServerTimeout\)/],
    ['truncated answers', { kind: 'truncated-body', path: 'ResourceGraph' }, /cut off/],
    ['a closed connection', { kind: 'closed-connection', path: 'ResourceGraph' }, /could not be reached/],
    ['a refusal', { kind: 'access-denied', path: 'ResourceGraph' }, /Access denied: needs Reader/],
  ];

  it.each(causes)('names the cause of %s beside what was known', async (_name, fault, cause) => {
    const { estate, faults } = setUp();
    await estate.open();
    const place = ['Sample estate', 'contoso.com', 'sub-payments-prod'] as const;
    const before = tree(estate).children(at(tree(estate), ...place, 'Flow logs'));
    faults.add(fault);
    await estate.refreshSubscriptions([at(tree(estate), ...place).target.subscriptionId ?? '']);
    const after = tree(estate);
    const section = at(after, ...place, 'Flow logs');
    expect(section.description).toMatch(/^1 covered · 1 NSG only · 1 none · /);
    expect(section.description).toMatch(cause);
    const rows = after.children(section);
    expect(rows[0]).toMatchObject({ label: 'Not read again', traits: ['failed', 'refresh'] });
    expect(rows.slice(1).map(({ label }) => label)).toEqual(before.map(({ label }) => label));
    expect(rows[0]?.tooltip()).toContain(rows[0]?.target.failure?.code);
  });

  it('tells a subscription that vanishes during a refresh, and keeps the others', async () => {
    const { estate, faults } = setUp();
    await estate.open();
    const row = at(tree(estate), 'Sample estate', 'contoso.com', 'sub-payments-prod');
    faults.add({ kind: 'subscription-gone', subscription: row.target.subscriptionId ?? '' });
    await estate.refresh();
    const tenant = ['Sample estate', 'contoso.com'] as const;
    expect(at(tree(estate), ...tenant, 'sub-payments-prod').description).toContain('no longer there');
    expect(at(tree(estate), ...tenant, 'sub-stores-edge').description).toContain('at risk');
  });

  it('is one failure on the account where not even the tenants can be listed', async () => {
    const { estate } = setUp({ faults: [{ kind: 'closed-connection' }] });
    await estate.open();
    const [root] = tree(estate).roots();
    expect(root).toMatchObject({ icon: { id: 'debug-disconnect' }, traits: ['failed', 'refresh', 'sample'] });
    expect(root?.description).toContain('could not be reached');
  });
});

describe('the sample estate in the tree', () => {
  it('shows every state of a reservation once its utilisation is read', async () => {
    const { estate } = setUp();
    await estate.open();
    await estate.readUtilization(at(tree(estate, 'state'), 'Sample estate').target.groupIds ?? []);
    const labels = tree(estate, 'state')
      .children(at(tree(estate, 'state'), 'Sample estate'))
      .map(({ label }) => label);
    for (const state of [
      'Failed',
      'Over-allocated',
      'Mismatch',
      'Partially fulfilled',
      'Restart needed',
      'Latent over-allocation',
      'Idle',
      'Not reserved',
      'Pending',
      'Protected',
      'No flow log',
      'NSG log only',
      'Partly covered',
      'Logged twice',
      'Covered',
      'Orphan flow log',
      'Regional',
      'Single zone',
      'Locally redundant',
      'Zone-redundant',
      'Zonal',
      'Region has no zones',
      'Azure Local, at risk',
    ]) {
      expect(labels).toContain(state);
    }
  });
});
