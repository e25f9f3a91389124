import { describe, expect, it } from 'vitest';
import { ArmClient } from '../../../src/azure/client/arm-client';
import { publicCloud } from '../../../src/azure/cloud/azure-cloud';
import { graphQueries } from '../../../src/azure/graph/graph-queries';
import { textOfQuery } from '../../../src/azure/graph/graph-query';
import { GraphReader } from '../../../src/azure/graph/graph-reader';
import { FakeClock } from '../fake-clock';
import { json, ScriptedAzure, type ScriptedRequest } from '../scripted-azure';

const query = graphQueries.storageAccounts;

function readerOver(azure: ScriptedAzure) {
  const clock = new FakeClock();
  const tokens = { getToken: async () => 'token' };
  const client = new ArmClient({ cloud: publicCloud, tokens, transport: azure.transport, clock, random: () => 1 });
  return { reader: new GraphReader(client, 'tenant-a'), clock };
}

function rowOf(subscription: string, name = 'st') {
  return { id: `/subscriptions/${subscription}/x/${name}`, name, location: 'westeurope', subscriptionId: subscription };
}

function page(rows: readonly object[], more: object = {}, headers: Readonly<Record<string, string>> = {}): Response {
  return json(
    { totalRecords: rows.length, count: rows.length, resultTruncated: 'false', data: rows, ...more },
    200,
    headers,
  );
}

function asked(request: ScriptedRequest | undefined): readonly string[] {
  return request?.body.subscriptions ?? [];
}

describe('a query', () => {
  it('is plain: a type, columns by name, and an order', () => {
    expect(textOfQuery(graphQueries.capacityGroups)).toBe(
      "resources | where type =~ 'microsoft.compute/capacityreservationgroups' | project id, name, location, subscriptionId, zones, reservationType = tostring(properties.reservationType), sharedWith = properties.sharingProfile.subscriptionIds, associated = properties.virtualMachinesAssociated | order by id asc",
    );
  });

  it.each(Object.entries(graphQueries))(
    'for %s projects only columns, dotted paths and texts of them',
    (_name, each) => {
      const path = /^(?:\w+(?:\.\w+)*|tostring\(\w+(?:\.\w+)+\))$/;
      expect(Object.values(each.columns).filter((column) => !path.test(column))).toEqual([]);
    },
  );

  it('asks for a thousand rows a page, by the token of the tenant', async () => {
    const azure = new ScriptedAzure(() => page([rowOf('sub-1')]));
    const { reader } = readerOver(azure);
    const { rows, failures } = await reader.rowsOf(query, ['sub-1', 'sub-2']);
    expect({ rows, failures }).toEqual({ rows: [rowOf('sub-1')], failures: new Map() });
    expect(azure.requests.map(({ method, url }) => `${method} ${url.pathname}`)).toEqual([
      'POST /providers/Microsoft.ResourceGraph/resources',
    ]);
    expect(azure.requests[0]?.body).toEqual({
      subscriptions: ['sub-1', 'sub-2'],
      query: textOfQuery(query),
      options: { $top: 1000, resultFormat: 'objectArray' },
    });
  });
});

describe('answers', () => {
  it('are followed page by page, and a row that comes twice counts once', async () => {
    const azure = new ScriptedAzure(({ body }) => {
      const isFirst = body.options.$skipToken === undefined;
      return isFirst
        ? page([rowOf('sub-1', 'a'), rowOf('sub-1', 'b')], { $skipToken: 'next' })
        : page([rowOf('SUB-1', 'B')]);
    });
    const { reader } = readerOver(azure);
    const { rows } = await reader.rowsOf(query, ['sub-1']);
    expect(rows.map(({ name }) => name)).toEqual(['a', 'B']);
    expect(azure.requests[1]?.body.options).toEqual({ $top: 1000, resultFormat: 'objectArray', $skipToken: 'next' });
  });

  it('that go round in a circle end', async () => {
    const azure = new ScriptedAzure(() => page([rowOf('sub-1')], { $skipToken: 'again' }));
    const { failures } = await readerOver(azure).reader.rowsOf(query, ['sub-1']);
    expect(failures.get('sub-1')?.code).toBe('ResultTruncated');
    expect(azure.requests).toHaveLength(2);
  });

  it.each(['true', true, 'True'])('that are cut off (%j) are shown and told as such', async (resultTruncated) => {
    const azure = new ScriptedAzure(() => page([rowOf('sub-1')], { resultTruncated }));
    const { rows, failures } = await readerOver(azure).reader.rowsOf(query, ['sub-1']);
    expect(rows).toHaveLength(1);
    expect(failures.get('sub-1')).toMatchObject({ code: 'ResultTruncated' });
  });

  it('are read as a table, too', async () => {
    const data = {
      columns: [{ name: 'id' }, { name: 'name' }, { name: 'sku' }],
      rows: [['/subscriptions/sub-1/x/st', 'st', 'Standard_LRS']],
    };
    const { rows } = await readerOver(new ScriptedAzure(() => json({ data }))).reader.rowsOf(query, ['sub-1']);
    expect(rows).toEqual([
      { id: '/subscriptions/sub-1/x/st', name: 'st', sku: 'Standard_LRS', location: '', subscriptionId: 'sub-1' },
    ]);
  });

  it('tolerate rows and fields that are not as they should be', async () => {
    const data = [null, 'row', {}, { id: 'subscriptions/SUB-1/x/st', location: 'West Europe', name: 7 }];
    const { rows } = await readerOver(new ScriptedAzure(() => json({ data }))).reader.rowsOf(query, ['sub-1']);
    expect(rows).toEqual([
      { id: 'subscriptions/SUB-1/x/st', location: 'westeurope', name: 'st', subscriptionId: 'sub-1' },
    ]);
  });
});

describe('many subscriptions', () => {
  it('are asked about a thousand at a time', async () => {
    const azure = new ScriptedAzure(() => page([]));
    await readerOver(azure).reader.rowsOf(
      query,
      Array.from({ length: 2001 }, (_, index) => `sub-${index}`),
    );
    expect(azure.requests.map((request) => asked(request).length).sort((a, b) => a - b)).toEqual([1, 1000, 1000]);
  });

  it('are asked about in smaller batches where one of them is refused, and only that one fails', async () => {
    const subscriptions = Array.from({ length: 8 }, (_, index) => `sub-${index}`);
    const azure = new ScriptedAzure((request) =>
      asked(request).includes('sub-5')
        ? json({ error: { code: 'AuthorizationFailed', message: 'No.' } }, 403)
        : page(asked(request).map((id) => rowOf(id))),
    );
    const { reader } = readerOver(azure);
    const { rows, failures } = await reader.rowsOf(query, subscriptions);
    expect(rows.map(({ subscriptionId }) => subscriptionId)).toEqual(subscriptions.filter((id) => id !== 'sub-5'));
    expect([...failures]).toEqual([
      ['sub-5', { code: 'AuthorizationFailed', message: 'Access denied: needs Reader.' }],
    ]);
    const before = azure.requests.length;
    const again = await reader.rowsOf(graphQueries.disks, subscriptions);
    expect(azure.requests.length - before).toBe(1);
    expect([...again.failures.keys()]).toEqual(['sub-5']);
  });

  it('that are all refused cost a bounded number of calls', async () => {
    const azure = new ScriptedAzure(() => json({ error: { code: 'AuthorizationFailed', message: 'No.' } }, 403));
    const { failures } = await readerOver(azure).reader.rowsOf(
      query,
      Array.from({ length: 1000 }, (_, index) => `sub-${index}`),
    );
    expect(failures.size).toBe(1000);
    expect(azure.requests.length).toBeLessThan(150);
  });

  it('fail together where the fault is not theirs', async () => {
    const azure = new ScriptedAzure(() => json({ error: { code: 'BadRequest', message: 'No.' } }, 400));
    const { failures } = await readerOver(azure).reader.rowsOf(query, ['sub-1', 'sub-2']);
    expect([...failures.keys()]).toEqual(['sub-1', 'sub-2']);
    expect(azure.requests).toHaveLength(1);
  });
});

describe('the quota', () => {
  it('is waited for once it is used up', async () => {
    const headers = { 'x-ms-user-quota-remaining': '0', 'x-ms-user-quota-resets-after': '00:00:03' };
    const azure = new ScriptedAzure(() => page([], {}, headers));
    const { reader, clock } = readerOver(azure);
    await reader.rowsOf(query, ['sub-1']);
    await reader.rowsOf(query, ['sub-1']);
    expect(clock.sleeps).toEqual([3000]);
  });
});
