import { afterEach, describe, expect, it } from 'vitest';
import type { EstateChange } from '../../../src/azure/loading/live-estate';
import { scaleEstate } from '../../../src/azure/sample/estate/scale-estate';
import { contoso, fabrikam, tailspinToys } from '../../../src/azure/sample/estate/tenants';
import { SampleTokens } from '../../../src/azure/sample/sample-tokens';
import { closeServers, countsOf, estateOverHttp, loadUtilization, loadWhole, named } from './estate-over-http';

afterEach(closeServers);

let known: Readonly<Record<string, number>> | undefined;

/** What is there where nothing goes wrong. */
async function wholeCounts(): Promise<Readonly<Record<string, number>>> {
  if (!known) {
    const fine = await estateOverHttp();
    await loadWhole(fine);
    known = countsOf(fine.estate);
  }
  return known;
}

function groupsOf(subscription: {
  readonly capacity: { readonly groups: readonly { id: string }[] } | null;
}): string[] {
  return (subscription.capacity?.groups ?? []).map(({ id }) => id);
}

describe('the live estate', () => {
  it('tells subscriptions first, then part by part', async () => {
    const { estate } = await estateOverHttp();
    const changes: EstateChange[] = [];
    estate.onChange((change) => changes.push(change));
    await loadWhole({ estate });
    const kinds = changes.map((change) => (change.kind === 'parts' ? change.part : change.kind));
    expect(kinds.indexOf('subscriptions')).toBe(0);
    expect(kinds.lastIndexOf('subscriptions')).toBeGreaterThan(0);
    expect(new Set(kinds)).toEqual(new Set(['subscriptions', 'capacity', 'flowLogs', 'zones', 'azureLocal']));
    expect(estate.tenants.map(({ name }) => name).sort()).toEqual(['Contoso', 'Fabrikam', 'Tailspin Toys']);
    expect(estate.subscriptions).toHaveLength(40);
  });

  it('costs the calls of one tenant, not of each subscription', async () => {
    const { estate, server } = await estateOverHttp();
    await loadWhole({ estate });
    const queries = server.calls.filter(({ method }) => method === 'POST').length;
    expect(queries).toBeLessThanOrEqual(3 * 20);
  });

  it('says that a part is loading while it is', async () => {
    const { estate } = await estateOverHttp();
    await estate.list();
    const [first] = estate.subscriptions;
    const id = first?.id ?? '';
    const loading = estate.load([id], { parts: ['azureLocal'] });
    expect(estate.isLoading(id, 'azureLocal')).toBe(true);
    expect(estate.isLoading(id, 'zones')).toBe(false);
    await loading;
    expect(estate.isLoading(id, 'azureLocal')).toBe(false);
    expect(estate.subscription(id)).toMatchObject({ zones: null, failures: {} });
  });

  it('asks for no rows that it has, unless it is to refresh', async () => {
    const { estate, server } = await estateOverHttp();
    await loadWhole({ estate });
    const id = named(estate, 'sub-payments-prod').id;
    const before = server.callCount();
    await estate.load([id]);
    expect(server.callCount()).toBe(before);
    await estate.refresh([id]);
    expect(server.callCount()).toBeGreaterThan(before);
  });

  it('knows no utilisation until it is read, and then all four numbers', async () => {
    const { estate } = await estateOverHttp();
    await loadWhole({ estate });
    const before = named(estate, 'sub-payments-prod').capacity?.groups[0]?.reservations[0];
    expect(before).toMatchObject({ reserved: 4, effective: null, allocated: null });
    await estate.loadUtilization(groupsOf(named(estate, 'sub-payments-prod')));
    const after = named(estate, 'sub-payments-prod').capacity?.groups[0]?.reservations[0];
    expect(after).toMatchObject({ reserved: 4, effective: 4, allocated: 5, associated: 6, state: 'over-allocated' });
  });

  it('reads physical zones of shared groups, and of no others', async () => {
    const { estate, server } = await estateOverHttp();
    await loadWhole({ estate });
    const readLocations = () => server.calls.filter(({ path }) => path.includes('/locations?')).length;
    await estate.loadUtilization(groupsOf(named(estate, 'sub-payments-prod')));
    expect(readLocations()).toBe(0);
    await estate.loadUtilization(groupsOf(named(estate, 'sub-identity-prod')));
    expect(readLocations()).toBe(3);
    const shared = named(estate, 'sub-identity-prod').capacity?.groups.find((group) => group.shared);
    expect(Object.keys(shared?.shared?.physicalZones ?? {})).toEqual(['1', '2', '3']);
  });

  it('lets go of everything at the end of a sign-in', async () => {
    const { estate } = await estateOverHttp();
    await loadWhole({ estate });
    estate.clear();
    expect({ tenants: estate.tenants, subscriptions: estate.subscriptions }).toEqual({
      tenants: [],
      subscriptions: [],
    });
  });

  it('stops where it is aborted, and keeps what had come', async () => {
    const { estate } = await estateOverHttp();
    await estate.list();
    const stop = new AbortController();
    estate.onChange((change) => {
      if (change.kind === 'parts' && estate.subscriptions.some(({ capacity }) => capacity))
        stop.abort(new Error('enough'));
    });
    const ids = estate.subscriptions.map(({ id }) => id);
    await expect(estate.load(ids, { signal: stop.signal })).rejects.toThrow('enough');
    expect(estate.subscriptions.some(({ capacity }) => capacity !== null)).toBe(true);
    expect(ids.some((id) => estate.isLoading(id, 'capacity'))).toBe(false);
  });
});

describe('after a fault, nothing shown is lost and the cause is readable', () => {
  it('429 with 1,200 seconds', async () => {
    const { estate, server } = await estateOverHttp();
    await loadWhole({ estate });
    const { id } = named(estate, 'sub-payments-prod');
    server.faults.add({ kind: 'throttled', seconds: 1200, from: 'compute', path: id });
    await estate.loadUtilization(groupsOf(named(estate, 'sub-payments-prod')));
    const sent = server.callCount();
    await estate.loadUtilization(groupsOf(named(estate, 'sub-payments-prod')));
    expect(server.callCount()).toBe(sent);
    const [group] = named(estate, 'sub-payments-prod').capacity?.groups ?? [];
    expect(group?.error).toMatchObject({ code: 'TooManyRequests', throttledUntil: expect.any(String) });
    expect(group?.error?.message).toMatch(/^Throttled by Azure until \d{4}-/);
    expect(group?.reservations[0]).toMatchObject({ reserved: 4, effective: null, allocated: null });
    await estate.loadUtilization(groupsOf(named(estate, 'sub-identity-prod')));
    expect(named(estate, 'sub-identity-prod').capacity?.groups[0]?.error).toBeUndefined();
  });

  it('a storm of 5xx that passes', async () => {
    const storm = { kind: 'server-error', status: 503, times: 2 } as const;
    const faults = ['/tenants', '/subscriptions?', 'virtualmachines', 'flowlogs'].map((text) =>
      text.startsWith('/') ? { ...storm, path: text } : { ...storm, body: text },
    );
    const { estate } = await estateOverHttp({ faults });
    await loadWhole({ estate });
    expect(estate.subscriptions.flatMap(({ failures }) => Object.values(failures))).toEqual([]);
    expect(countsOf(estate)).toEqual(await wholeCounts());
  });

  it('a storm of 5xx that stays, in a refresh', async () => {
    const { estate, server } = await estateOverHttp();
    await loadWhole({ estate });
    const before = countsOf(estate);
    server.faults.add({ kind: 'server-error', status: 502, body: 'virtualmachines' });
    const { id } = named(estate, 'sub-payments-prod');
    await estate.refresh([id]);
    expect(countsOf(estate)).toEqual(before);
    expect(estate.subscription(id)?.failures).toMatchObject({
      capacity: { message: expect.stringContaining('502') },
      zones: { message: expect.stringContaining('502') },
    });
    server.faults.clear();
    await estate.refresh([id]);
    expect(estate.subscription(id)?.failures).toEqual({});
  });

  it('a storm of 5xx that stays, from the start: the part is not there, and never empty', async () => {
    const { estate } = await estateOverHttp({ faults: [{ kind: 'server-error', body: 'virtualmachines' }] });
    await loadWhole({ estate });
    const { capacity, zones, flowLogs, failures } = named(estate, 'sub-payments-prod');
    expect({ capacity, zones }).toEqual({ capacity: null, zones: null });
    expect(flowLogs?.networks).toHaveLength(3);
    expect(Object.keys(failures)).toEqual(['capacity', 'zones']);
  });

  it('a hang', async () => {
    const { estate } = await estateOverHttp({
      faults: [{ kind: 'hang', body: 'azurestackhci/clusters' }],
      limits: { timeout: 300 },
    });
    await estate.list();
    await estate.load(
      estate.subscriptions.map(({ id }) => id),
      { parts: ['capacity', 'azureLocal'] },
    );
    const { capacity, azureLocal, failures } = named(estate, 'sub-payments-prod');
    expect(capacity?.groups).toHaveLength(1);
    expect(azureLocal).toBeNull();
    expect(failures.azureLocal).toEqual({ code: 'Timeout', message: 'Azure gave no answer within 0.3 seconds.' });
  });

  it('truncated JSON that passes, and such that stays', async () => {
    const { estate } = await estateOverHttp({
      faults: [
        { kind: 'truncated-body', body: 'virtualmachines', times: 2 },
        { kind: 'truncated-body', body: 'flowlogs' },
      ],
    });
    await loadWhole({ estate });
    const { capacity, flowLogs, failures } = named(estate, 'sub-payments-prod');
    expect(capacity?.groups).toHaveLength(1);
    expect(flowLogs).toBeNull();
    expect(failures).toEqual({ flowLogs: { code: 'InvalidAnswer', message: expect.stringContaining('cut off') } });
  });

  it('a token that expires between two pages', async () => {
    const { estate, server } = await estateOverHttp({
      pageSize: 5,
      faults: [{ kind: 'expired-token', path: 'skiptoken', times: 1 }],
    });
    await loadWhole({ estate });
    expect(server.calls.filter(({ status }) => status === 401)).toHaveLength(1);
    expect(countsOf(estate)).toEqual(await wholeCounts());
  });

  it('one tenant of three that refuses', async () => {
    const { estate } = await estateOverHttp({ faults: [{ kind: 'access-denied', tenant: tailspinToys.id }] });
    await loadWhole({ estate });
    expect(estate.tenants.find(({ id }) => id === tailspinToys.id)?.failure).toEqual({
      code: 'AuthorizationFailed',
      message: 'Access denied: needs Reader.',
    });
    const tenants = new Set(estate.subscriptions.map(({ tenantId }) => tenantId));
    expect(tenants).toEqual(new Set([contoso.id, fabrikam.id]));
    expect(named(estate, 'sub-payments-prod').capacity?.groups).toHaveLength(1);
  });

  it('one tenant of three whose queries are refused later', async () => {
    const { estate, server } = await estateOverHttp();
    await estate.list();
    server.faults.add({ kind: 'access-denied', tenant: tailspinToys.id, path: 'ResourceGraph' });
    await estate.load(estate.subscriptions.map(({ id }) => id));
    const of = (tenant: string) => estate.subscriptions.filter(({ tenantId }) => tenantId === tenant);
    expect(of(tailspinToys.id).every(({ capacity, failures }) => capacity === null && failures.capacity)).toBe(true);
    expect(of(fabrikam.id).every(({ failures }) => Object.keys(failures).length === 0)).toBe(true);
  });

  it('a claims challenge that only a person can answer', async () => {
    const tokens = new SampleTokens();
    const { estate } = await estateOverHttp({ tokens });
    await loadWhole({ estate });
    expect(estate.tenants.find(({ id }) => id === fabrikam.id)?.failure).toMatchObject({ needsSignIn: true });
    expect(estate.subscriptions.length).toBeGreaterThan(20);
    tokens.signIn(fabrikam.id);
    await loadWhole({ estate });
    expect(estate.tenants.find(({ id }) => id === fabrikam.id)?.failure).toBeUndefined();
    expect(countsOf(estate)).toEqual(await wholeCounts());
  });

  it('an answer that Resource Graph cuts off', async () => {
    const { estate } = await estateOverHttp({ faults: [{ kind: 'truncated-result', body: 'virtualnetworks' }] });
    await loadWhole({ estate });
    const { flowLogs, failures } = named(estate, 'sub-payments-prod');
    expect(flowLogs?.networks.length).toBeGreaterThan(0);
    expect(failures.flowLogs).toMatchObject({ code: 'ResultTruncated' });
  });

  it('a subscription that vanishes in the middle of a refresh', async () => {
    const { estate, server } = await estateOverHttp();
    await loadWhole({ estate });
    const { id } = named(estate, 'sub-payments-prod');
    const before = countsOf(estate);
    server.faults.add({ kind: 'subscription-gone', subscription: id, path: 'ResourceGraph', times: 1 });
    await estate.refresh([id]);
    expect(estate.subscription(id)?.error?.message).toMatch(/no longer there/);
    expect(countsOf(estate)['subscriptions']).toBe(before['subscriptions']);
    await estate.list();
    expect(estate.subscription(id)).toBeUndefined();
  });

  it('a subscription that has vanished before a refresh keeps what was known of it, beside the cause', async () => {
    const { estate, server } = await estateOverHttp();
    await loadWhole({ estate });
    const { id } = named(estate, 'sub-payments-prod');
    const before = countsOf(estate);
    server.faults.add({ kind: 'subscription-gone', subscription: id });
    await estate.refresh([id]);
    expect(countsOf(estate)).toEqual(before);
    expect(estate.subscription(id)?.error).toMatchObject({ code: 'SubscriptionNotFound' });
  });

  it('a subscription that is listed and may not be read', async () => {
    const { estate } = await estateOverHttp();
    await loadWhole({ estate });
    expect(named(estate, 'sub-legacy')).toMatchObject({
      error: { message: 'Access denied: needs Reader.' },
      capacity: null,
      flowLogs: null,
    });
    expect(named(estate, 'sub-archive')).toMatchObject({ capacity: { groups: [] }, failures: {} });
    expect(named(estate, 'sub-archive').error).toBeUndefined();
    await estate.list();
    expect(named(estate, 'sub-legacy').error).toMatchObject({ message: 'Access denied: needs Reader.' });
  });

  it('an api version that the cloud does not have', async () => {
    const { estate, server } = await estateOverHttp({ newestApiVersion: '2025-04-01' });
    await loadWhole({ estate });
    await estate.loadUtilization(groupsOf(named(estate, 'sub-payments-prod')));
    expect(named(estate, 'sub-payments-prod').capacity?.groups[0]).toMatchObject({
      reservations: [{ allocated: 5 }, { allocated: 2 }, { allocated: 2 }],
    });
    expect(server.calls.some(({ path }) => path.toLowerCase().includes('/providers/microsoft.compute?'))).toBe(true);
  });
});

describe('ten thousand groups', () => {
  it('are all listed, and utilisation is read of those alone that are asked for', async () => {
    const source = scaleEstate({ subscriptions: 100, groups: 100, reservations: 1, machines: 2, now: Date.now() });
    const { estate, server } = await estateOverHttp({ estate: source });
    await loadWhole({ estate });
    expect(countsOf(estate)).toMatchObject({ subscriptions: 100, groups: 10_000, reservations: 10_000 });
    const groups = estate.subscriptions[0]?.capacity?.groups.slice(0, 3).map(({ id }) => id) ?? [];
    const before = server.callCount();
    await estate.loadUtilization(groups);
    expect(server.callCount() - before).toBe(6);
  });
});

describe('utilisation of every group', () => {
  it('leaves no number unread', async () => {
    const { estate } = await estateOverHttp();
    await loadWhole({ estate });
    await loadUtilization({ estate });
    const reservations = estate.subscriptions.flatMap(({ capacity }) =>
      (capacity?.groups ?? []).flatMap((group) => group.reservations),
    );
    expect(reservations.length).toBeGreaterThan(10);
    expect(reservations.filter(({ reserved, allocated }) => reserved === null || allocated === null)).toEqual([]);
  });
});
