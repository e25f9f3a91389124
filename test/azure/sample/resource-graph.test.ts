import { describe, expect, it } from 'vitest';
import { subscriptionGuid } from '../../../src/azure/sample/estate/identifiers';
import { fabrikam, tailspinToys } from '../../../src/azure/sample/estate/tenants';
import { SampleCaller } from './sample-caller';

const payments = subscriptionGuid(1);
const machines = "resources | where type =~ 'microsoft.compute/virtualmachines'";

describe('Resource Graph', () => {
  it('gives the named columns of the type that was asked for, in the order of ids', async () => {
    const { status, body } = await new SampleCaller().graph(
      `${machines} | project id, name, size = tostring(properties.hardwareProfile.vmSize), zones | order by id asc`,
      { subscriptions: [payments], options: { $top: 1_000 } },
    );
    expect(status).toBe(200);
    expect(Object.keys(body.data[0])).toEqual(['id', 'name', 'size', 'zones']);
    expect(body.data.find(({ name }: { name: string }) => name === 'vm-settlement-01')).toEqual({
      id: `/subscriptions/${payments}/resourceGroups/rg-payments/providers/Microsoft.Compute/virtualMachines/vm-settlement-01`,
      name: 'vm-settlement-01',
      size: 'Standard_D16s_v5',
      zones: ['1'],
    });
    const ids = body.data.map(({ id }: { id: string }) => id);
    expect(ids).toEqual([...ids].sort());
    expect(body).toMatchObject({ totalRecords: ids.length, count: ids.length, resultTruncated: 'false', facets: [] });
    expect(body).not.toHaveProperty('$skipToken');
  });

  it('pages with its token, whatever the page ends in', async () => {
    const caller = new SampleCaller({ graphQuota: { queries: 100, seconds: 5 } });
    const query = `${machines} | project id | order by id asc`;
    const whole = await caller.graph(query, { options: { $top: 1_000 } });
    const ids: string[] = [];
    for (let token: string | undefined, pages = 0; pages === 0 || token !== undefined; pages += 1) {
      const { body } = await caller.graph(query, { options: { $top: 7, ...(token && { $skipToken: token }) } });
      expect(body).toMatchObject({ totalRecords: whole.body.totalRecords, resultTruncated: 'false' });
      ids.push(...body.data.map(({ id }: { id: string }) => id));
      token = body.$skipToken;
    }
    expect(ids).toEqual(whole.body.data.map(({ id }: { id: string }) => id));
  });

  it('gives a hundred rows where no number is asked for', async () => {
    const { body } = await new SampleCaller().graph(`${machines} | project id`);
    expect(body.count).toBe(100);
    expect(body.$skipToken).toEqual(expect.any(String));
  });

  it('orders downwards where no direction is given', async () => {
    const { body } = await new SampleCaller().graph(`${machines} | project id, name | order by name`, {
      subscriptions: [payments],
    });
    const names = body.data.map(({ name }: { name: string }) => name);
    expect(names).toEqual([...names].sort().reverse());
  });

  it('pages what is in another order, too', async () => {
    const caller = new SampleCaller();
    const query = `${machines} | project id, name | order by name desc`;
    const first = await caller.graph(query, { subscriptions: [payments], options: { $top: 3 } });
    const second = await caller.graph(query, {
      subscriptions: [payments],
      options: { $top: 3, $skipToken: first.body.$skipToken },
    });
    const names = [...first.body.data, ...second.body.data].map(({ name }: { name: string }) => name);
    expect(names).toEqual([...names].sort().reverse());
    expect(new Set(names).size).toBe(6);
  });

  it('loses what is left where the id is not projected', async () => {
    const { body } = await new SampleCaller().graph(`${machines} | project name`, { options: { $top: 10 } });
    expect(body.resultTruncated).toBe('true');
    expect(body).not.toHaveProperty('$skipToken');
  });

  it.each([
    ["where type == 'microsoft.compute/virtualmachines'", true],
    ["where type == 'Microsoft.Compute/virtualMachines'", false],
    ["where type in~ ('Microsoft.Compute/virtualMachines', 'Microsoft.Compute/disks')", true],
    ["where type in ('Microsoft.Compute/virtualMachines')", false],
    ["where type =~ 'Microsoft.Compute/virtualMachines' and zones[0] == '2'", true],
    ["where (type =~ 'x' or type =~ 'Microsoft.Compute/virtualMachines') and location != 'eastus'", true],
    ["where type =~ 'Microsoft.Compute/virtualMachines' and location !~ 'WestEurope'", false],
    [`where subscriptionId == '${payments}' | where type endswith 'x'`, null],
    [
      "where type =~ 'Microsoft.Compute/virtualMachines' | extend size = tostring(properties.hardwareProfile.vmSize) | where size =~ 'standard_f8s_v2'",
      true,
    ],
  ])('understands %s: %s', async (steps, finds) => {
    const { status, body } = await new SampleCaller().graph(`resources | ${steps} | project id`, {
      subscriptions: [payments],
    });
    expect(status).toBe(finds === null ? 400 : 200);
    if (finds !== null) expect(body.totalRecords > 0).toBe(finds);
  });

  it('keeps types apart by table', async () => {
    const caller = new SampleCaller();
    const total = async (query: string) => (await caller.graph(`${query} | project id`)).body.totalRecords;
    const advisor = "where type =~ 'microsoft.advisor/recommendations'";
    const summaries = "where type =~ 'microsoft.azurestackhci/clusters/updatesummaries'";
    expect(await total(`Resources | ${advisor}`)).toBe(0);
    expect(await total(`AdvisorResources | ${advisor}`)).toBeGreaterThan(0);
    expect(await total(`resources | ${summaries}`)).toBe(0);
    expect(await total(`extensibilityresources | ${summaries}`)).toBeGreaterThan(0);
    expect(await total("resourcecontainers | where type =~ 'microsoft.resources/subscriptions'")).toBe(17);
    expect(
      await total(
        `resourcecontainers | where type =~ 'microsoft.resources/subscriptions/resourcegroups' and subscriptionId == '${payments}'`,
      ),
    ).toBeGreaterThan(0);
  });

  it('tells the power state of machines and the machines of reservations, shouting their resource groups', async () => {
    const caller = new SampleCaller();
    const power = await caller.graph(
      `${machines} and name == 'vm-settlement-06' | project id, power = tostring(properties.extended.instanceView.powerState.code)`,
    );
    expect(power.body.data[0].power).toBe('PowerState/deallocated');
    const reservation = await caller.graph(
      "resources | where type =~ 'microsoft.compute/capacityreservationgroups/capacityreservations' and name == 'Zone1_D16s_v5' | project id, machines = properties.virtualMachinesAssociated, reserved = sku.capacity",
    );
    expect(reservation.body.data[0].reserved).toBe(4);
    expect(reservation.body.data[0].machines).toHaveLength(6);
    expect(reservation.body.data[0].machines[0].id).toContain('/resourceGroups/RG-PAYMENTS/');
  });

  it('keeps utilisation to itself', async () => {
    const { body } = await new SampleCaller().graph(
      "resources | where type =~ 'microsoft.compute/capacityreservationgroups' | project id, properties",
    );
    expect(JSON.stringify(body)).not.toContain('utilizationInfo');
  });

  it.each([
    'resources | summarize count()',
    'unknowntable | project id',
    "resources | where type has 'x'",
    'resources | take 5',
    'resources | project x = strcat(a, b)',
    'resources |',
    "resources | where type =~ 'x",
  ])('refuses %s and says where', async (query) => {
    const { status, body } = await new SampleCaller().graph(query);
    expect(status).toBe(400);
    expect(body.error.code).toBe('BadRequest');
    expect(body.error.details.map(({ code }: { code: string }) => code)).toEqual(['InvalidQuery', 'ParserFailure']);
    expect(body.error.details[1]).toMatchObject({ line: 1, token: expect.any(String) });
  });

  it.each([
    [{ options: { $top: 1_001 } }],
    [{ options: { $skipToken: 'bm9uZQ==' } }],
    [{ subscriptions: Array.from({ length: 1_001 }, (_, index) => subscriptionGuid(index + 1)) }],
  ])('refuses %j', async (more) => {
    expect((await new SampleCaller().graph(`${machines} | project id`, more)).status).toBe(400);
  });

  it('gives rows of the token’s tenant and leaves a subscription that refuses out without a word', async () => {
    const caller = new SampleCaller();
    const query = "resourcecontainers | where type =~ 'microsoft.resources/subscriptions' | project id, name, tenantId";
    const names = ({ body }: Awaited<ReturnType<typeof caller.graph>>) =>
      body.data.map(({ name }: { name: string }) => name);
    expect(names(await caller.graph(query))).not.toContain('sub-legacy');
    expect(names(await caller.graph(query, {}, { tenant: tailspinToys.id }))).toHaveLength(12);
    const refused = await caller.graph(query, { subscriptions: [subscriptionGuid(17)] });
    expect(refused.status).toBe(403);
    expect(refused.body.error.code).toBe('AccessDenied');
    expect((await caller.graph(query, {}, { tenant: fabrikam.id, answersChallenge: false })).status).toBe(401);
  });

  it('counts queries down and then refuses until the window is over', async () => {
    const caller = new SampleCaller();
    const remaining: (string | null)[] = [];
    for (let count = 0; count < 15; count += 1) {
      remaining.push((await caller.graph('resources | project id')).headers.get('x-ms-user-quota-remaining'));
    }
    expect([remaining[0], remaining.at(-1)]).toEqual(['14', '0']);
    caller.pass(2);
    const refused = await caller.graph('resources | project id');
    expect(refused.status).toBe(429);
    expect(refused.body.error.code).toBe('RateLimiting');
    expect(refused.headers.get('retry-after')).toBe('3');
    expect(refused.headers.get('x-ms-user-quota-resets-after')).toBe('00:00:03');
    caller.pass(3);
    expect((await caller.graph('resources | project id')).status).toBe(200);
  });

  it('gives a table where one is asked for', async () => {
    const { body } = await new SampleCaller().graph(`${machines} | project id, name`, {
      options: { resultFormat: 'table', $top: 2 },
    });
    expect(body.data.columns).toEqual([
      { name: 'id', type: 'string' },
      { name: 'name', type: 'string' },
    ]);
    expect(body.data.rows).toHaveLength(2);
  });
});
