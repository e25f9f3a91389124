import { describe, expect, it } from 'vitest';
import { subscriptionGuid } from '../../../src/azure/sample/estate/identifiers';
import { scaleEstate } from '../../../src/azure/sample/estate/scale-estate';
import { morning, SampleCaller } from './sample-caller';

const machines = "resources | where type =~ 'microsoft.compute/virtualmachines' | project id, name | order by id asc";

describe('an estate of any size', () => {
  it('has as much of everything as is asked for', async () => {
    const estate = scaleEstate({ subscriptions: 30, groups: 2, reservations: 5, machines: 20, now: morning });
    const caller = new SampleCaller({ estate, graphQuota: { queries: 100, seconds: 5 } });
    const total = async (type: string) =>
      (await caller.graph(`resources | where type =~ '${type}' | project id`)).body.totalRecords;
    expect(await total('microsoft.compute/virtualmachines')).toBe(600);
    expect(await total('microsoft.compute/capacityreservationgroups')).toBe(60);
    expect(await total('microsoft.compute/capacityreservationgroups/capacityreservations')).toBe(300);
    expect(await total('microsoft.network/virtualnetworks')).toBe(30);
    expect(await total('microsoft.network/networkwatchers/flowlogs')).toBe(20);
    expect(await caller.list('/subscriptions?api-version=2022-12-01')).toHaveLength(30);
  });

  it('is the same however it is read', async () => {
    const options = { subscriptions: 12, groups: 1, reservations: 3, machines: 15, now: morning };
    const caller = new SampleCaller({ estate: scaleEstate(options), graphQuota: { queries: 100, seconds: 5 } });
    const whole = await caller.graph(machines, { options: { $top: 1_000 } });
    const rows = [];
    for (let token: string | undefined, pages = 0; pages === 0 || token; pages += 1) {
      const { body } = await caller.graph(machines, { options: { $top: 11, ...(token && { $skipToken: token }) } });
      rows.push(...body.data);
      token = body.$skipToken;
    }
    expect(rows).toEqual(whole.body.data);
    const again = scaleEstate(options);
    expect(again.resourcesOf(subscriptionGuid(7))).toEqual(scaleEstate(options).resourcesOf(subscriptionGuid(7)));
  });

  it('has machines in its groups, some of them beyond what is reserved', async () => {
    const estate = scaleEstate({ subscriptions: 1, groups: 1, reservations: 2, machines: 40, now: morning });
    const path = `/subscriptions/${subscriptionGuid(1)}/providers/Microsoft.Compute/capacityReservationGroups?api-version=2025-04-01`;
    const [group] = await new SampleCaller({ estate }).list(path);
    const { body } = await new SampleCaller({ estate }).get(`${group.id}?$expand=instanceView&api-version=2025-04-01`);
    const allocated = body.properties.instanceView.capacityReservations.map(
      ({ utilizationInfo }: { utilizationInfo: { virtualMachinesAllocated: unknown[] } }) =>
        utilizationInfo.virtualMachinesAllocated.length,
    );
    expect(Math.max(...allocated)).toBeGreaterThan(8);
  });

  it('counts as many as it lists', () => {
    const estate = scaleEstate({ subscriptions: 2, groups: 2, reservations: 20, machines: 7, now: morning });
    for (const type of new Set(
      estate.resourcesOf(subscriptionGuid(2)).map((resource) => resource.type.toLowerCase()),
    )) {
      const types = new Set([type]);
      expect(estate.countOf?.(subscriptionGuid(2), types)).toBe(estate.resourcesOf(subscriptionGuid(2), types).length);
    }
  });

  it('lists ten thousand groups of one subscription', async () => {
    const estate = scaleEstate({ subscriptions: 1, groups: 10_000, reservations: 1, machines: 0, now: morning });
    const caller = new SampleCaller({ estate });
    const ids = new Set<string>();
    const query =
      "resources | where type =~ 'microsoft.compute/capacityreservationgroups' | project id | order by id asc";
    for (let token: string | undefined, pages = 0; pages === 0 || token; pages += 1) {
      const { body } = await caller.graph(query, { options: { $top: 1_000, ...(token && { $skipToken: token }) } });
      for (const { id } of body.data) ids.add(id);
      token = body.$skipToken;
    }
    expect(ids.size).toBe(10_000);
  });
});
