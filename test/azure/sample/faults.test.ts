import { describe, expect, it } from 'vitest';
import { subscriptionGuid } from '../../../src/azure/sample/estate/identifiers';
import { contoso, tailspinToys } from '../../../src/azure/sample/estate/tenants';
import { type SampleFault, SampleFaults } from '../../../src/azure/sample/faults';
import { morning, SampleCaller } from './sample-caller';

const payments = subscriptionGuid(1);
const locations = `/subscriptions/${payments}/locations?api-version=2022-12-01`;
const tenants = '/tenants?api-version=2022-12-01';
const machines = "resources | where type =~ 'microsoft.compute/virtualmachines' | project id | order by id asc";

function withFaults(...faults: readonly SampleFault[]): SampleCaller {
  return new SampleCaller({ faults });
}

describe('a fault', () => {
  it('strikes only what its scope names, after some and for some', async () => {
    const caller = withFaults({
      kind: 'server-error',
      status: 500,
      path: '/LOCATIONS',
      method: 'GET',
      after: 1,
      times: 2,
    });
    const statuses = [];
    for (let count = 0; count < 4; count += 1) statuses.push((await caller.get(locations)).status);
    expect(statuses).toEqual([200, 500, 500, 200]);
    expect((await caller.get(tenants)).status).toBe(200);
  });

  it('can strike one tenant, or what a body names', async () => {
    const caller = withFaults(
      { kind: 'access-denied', tenant: tailspinToys.id },
      { kind: 'server-error', body: 'microsoft.compute/disks' },
    );
    expect((await caller.get(tenants)).status).toBe(200);
    const refused = await caller.get('/subscriptions?api-version=2022-12-01', { tenant: tailspinToys.id });
    expect([refused.status, refused.body.error.code]).toEqual([403, 'AuthorizationFailed']);
    expect((await caller.graph(machines)).status).toBe(200);
    expect((await caller.graph("resources | where type =~ 'Microsoft.Compute/Disks' | project id")).status).toBe(503);
  });

  it('can be added and mended between requests', async () => {
    const faults = new SampleFaults();
    const caller = new SampleCaller({ faults });
    expect((await caller.get(tenants)).status).toBe(200);
    faults.add({ kind: 'server-error' });
    expect((await caller.get(tenants)).status).toBe(503);
    faults.clear();
    expect((await caller.get(tenants)).status).toBe(200);
  });
});

describe('throttling', () => {
  it('names twenty minutes in seconds, in the bare body of Compute', async () => {
    const { status, headers, body } = await withFaults({ kind: 'throttled', seconds: 1_200, from: 'compute' }).get(
      locations,
    );
    expect([status, headers.get('retry-after')]).toEqual([429, '1200']);
    expect(body).toMatchObject({
      code: 'OperationNotAllowed',
      details: [{ code: 'TooManyRequests', target: 'HighCostGet30Min' }],
    });
    expect(headers.get('x-ms-ratelimit-remaining-resource')).toContain('HighCostGet30Min;0');
  });

  it('names a time as a date', async () => {
    const { headers, body } = await withFaults({ kind: 'throttled', seconds: 60, form: 'date' }).get(locations);
    expect(headers.get('retry-after')).toBe(new Date(morning + 60_000).toUTCString());
    expect(body.error.code).toBe('SubscriptionRequestsThrottled');
  });

  it('tells when the quota of Resource Graph is there again', async () => {
    const { headers } = await withFaults({ kind: 'throttled', seconds: 90, from: 'resource-graph' }).graph(machines);
    expect(headers.get('x-ms-user-quota-resets-after')).toBe('00:01:30');
  });
});

describe('a broken answer', () => {
  it('ends halfway', async () => {
    await expect(withFaults({ kind: 'truncated-body' }).get(locations)).rejects.toThrow(SyntaxError);
  });

  it('is none where the connection is closed', async () => {
    await expect(withFaults({ kind: 'closed-connection' }).get(locations)).rejects.toThrow('fetch failed');
  });

  it('is none until the caller gives up', async () => {
    const controller = new AbortController();
    const answer = withFaults({ kind: 'hang' }).get(locations, { signal: controller.signal });
    controller.abort(new Error('Given up.'));
    await expect(answer).rejects.toThrow('Given up.');
  });

  it('comes not at all for a request that is given up already', async () => {
    await expect(
      new SampleCaller().get(locations, { signal: AbortSignal.abort(new Error('Given up.')) }),
    ).rejects.toThrow('Given up.');
  });

  it('is given up while it is delayed', async () => {
    const controller = new AbortController();
    const answer = withFaults({ kind: 'delay', milliseconds: 600_000 }).get(locations, { signal: controller.signal });
    controller.abort(new Error('Given up.'));
    await expect(answer).rejects.toThrow('Given up.');
  });

  it('loses rows without a token to go on with', async () => {
    const caller = withFaults({ kind: 'truncated-result' });
    const { body } = await caller.graph(machines, { options: { $top: 10 } });
    expect(body).toMatchObject({ count: 10, resultTruncated: 'true' });
    expect(body).not.toHaveProperty('$skipToken');
  });

  it('leads to another origin', async () => {
    const faults = [{ kind: 'foreign-next-link', origin: 'https://attacker.example.com' }] as const;
    const { body } = await new SampleCaller({ faults, pageSize: 2 }).get('/subscriptions?api-version=2022-12-01');
    expect(body.nextLink).toMatch(/^https:\/\/attacker\.example\.com\/subscriptions\?/);
  });
});

describe('a token', () => {
  it('can expire between two pages', async () => {
    const caller = withFaults({ kind: 'expired-token', path: 'ResourceGraph', after: 1, times: 1 });
    const first = await caller.graph(machines, { options: { $top: 10 } });
    const next = { options: { $top: 10, $skipToken: first.body.$skipToken } };
    const refused = await caller.graph(machines, next);
    expect([refused.status, refused.body.error.code]).toEqual([401, 'ExpiredAuthenticationToken']);
    expect((await caller.graph(machines, next)).body.count).toBe(10);
  });

  it('can be challenged until it answers', async () => {
    const caller = withFaults({ kind: 'claims-challenge', tenant: contoso.id });
    const challenged = await caller.get(locations, { answersChallenge: false });
    expect(challenged.status).toBe(401);
    expect(challenged.headers.get('www-authenticate')).toContain('error="insufficient_claims"');
    expect((await caller.get(locations)).status).toBe(200);
  });
});

describe('a subscription', () => {
  it('can be gone from one request on', async () => {
    const caller = withFaults({ kind: 'subscription-gone', subscription: payments, path: 'ResourceGraph', after: 1 });
    const query = "resourcecontainers | where type =~ 'microsoft.resources/subscriptions' | project id";
    const before = (await caller.graph(query)).body.totalRecords;
    expect((await caller.get(locations)).status).toBe(200);
    expect((await caller.graph(query)).body.totalRecords).toBe(before - 1);
    const { status, body } = await caller.get(locations);
    expect([status, body.error.code]).toEqual([404, 'SubscriptionNotFound']);
    const listed = await caller.list('/subscriptions?api-version=2022-12-01');
    expect(listed.some(({ subscriptionId }) => subscriptionId === payments)).toBe(false);
  });
});
