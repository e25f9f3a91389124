import { describe, expect, it } from 'vitest';
import { resourceId, subscriptionGuid } from '../../../src/azure/sample/estate/identifiers';
import { contoso, fabrikam, tailspinToys } from '../../../src/azure/sample/estate/tenants';
import { sampleToken } from '../../../src/azure/sample/sample-token';
import { morning, SampleCaller } from './sample-caller';

const payments = subscriptionGuid(1);
const identity = subscriptionGuid(3);
const connectivity = subscriptionGuid(4);
const retail = subscriptionGuid(8);
const training = subscriptionGuid(12);
const web = subscriptionGuid(13);
const groupType = 'Microsoft.Compute/capacityReservationGroups';
const paymentsGroup = resourceId(payments, 'rg-payments', groupType, 'crg-payments-weu');
const groups = (subscription: string) => `/subscriptions/${subscription}/providers/${groupType}`;
const compute = 'api-version=2026-04-01';

describe('who is asking', () => {
  it.each([
    ['no token', null, 'AuthenticationFailed'],
    ['another scheme', 'Basic abc', 'AuthenticationFailed'],
    ['a token of nobody', 'Bearer abc', 'InvalidAuthenticationToken'],
    [
      'a token of another tenant',
      `Bearer ${sampleToken('00000000-0000-0000-0000-00000000ffff', morning + 1_000)}`,
      'InvalidAuthenticationToken',
    ],
    ['an expired token', `Bearer ${sampleToken(contoso.id, morning - 1_000)}`, 'ExpiredAuthenticationToken'],
  ])('is refused with %s', async (_, authorization, code) => {
    const { status, body, headers } = await new SampleCaller().get('/tenants?api-version=2022-12-01', {
      authorization,
    });
    expect(status).toBe(401);
    expect(body.error.code).toBe(code);
    expect(headers.get('www-authenticate')).toMatch(/^Bearer authorization_uri="https:\/\//);
  });

  it('must sign in again where the tenant wants another factor', async () => {
    const caller = new SampleCaller();
    const challenged = await caller.get('/subscriptions?api-version=2022-12-01', {
      tenant: fabrikam.id,
      answersChallenge: false,
    });
    expect(challenged.status).toBe(401);
    const [, claims = ''] = /claims="([^"]+)"/.exec(challenged.headers.get('www-authenticate') ?? '') ?? [];
    expect(JSON.parse(atob(claims))).toHaveProperty('access_token');
    const signedIn = await caller.list('/subscriptions?api-version=2022-12-01', { tenant: fabrikam.id });
    expect(signedIn).toHaveLength(10);
  });

  it('is sent to the right tenant for its subscription', async () => {
    const { status, body } = await new SampleCaller().get(`/subscriptions/${payments}?api-version=2022-12-01`, {
      tenant: tailspinToys.id,
    });
    expect(status).toBe(401);
    expect(body.error.code).toBe('InvalidAuthenticationTokenTenant');
    expect(body.error.message).toContain(contoso.id);
  });

  it('is told what it may not do', async () => {
    const { status, body } = await new SampleCaller().get(`${groups(subscriptionGuid(17))}?${compute}`);
    expect(status).toBe(403);
    expect(body.error.code).toBe('AuthorizationFailed');
    expect(body.error.message).toContain('capacityreservationgroups/read');
  });
});

describe('api versions', () => {
  it.each([
    ['none', `${groups(payments)}`, 400, 'MissingApiVersionParameter'],
    ['one that the type does not have', `${groups(payments)}?api-version=2099-01-01`, 400, 'NoRegisteredProviderFound'],
    ['one that subscriptions do not have', '/subscriptions?api-version=2099-01-01', 400, 'InvalidApiVersionParameter'],
    [
      'one of an unknown type',
      `/subscriptions/${payments}/providers/Microsoft.Compute/unknown?${compute}`,
      404,
      'InvalidResourceType',
    ],
    [
      'one of an unknown provider',
      `/subscriptions/${payments}/providers/Contoso.Unknown/things?${compute}`,
      404,
      'InvalidResourceNamespace',
    ],
  ])('are needed: %s', async (_, path, status, code) => {
    const answer = await new SampleCaller().get(path);
    expect([answer.status, answer.body.error.code]).toEqual([status, code]);
  });

  it('are listed in the refusal and in the metadata, as far as the cloud has come', async () => {
    const caller = new SampleCaller({ newestApiVersion: '2025-04-01' });
    const refused = await caller.get(`${groups(payments)}?${compute}`);
    expect(refused.body.error.message).toMatch(/supported api-versions are '.*2025-04-01'/);
    expect(refused.body.error.message).not.toContain('2025-11-01');
    const { body } = await caller.get(`/subscriptions/${payments}/providers/Microsoft.Compute?api-version=2021-04-01`);
    const type = body.resourceTypes.find(
      ({ resourceType }: { resourceType: string }) => resourceType === 'capacityReservationGroups',
    );
    expect(type.apiVersions[0]).toBe('2025-04-01');
    expect(type.zoneMappings).toContainEqual({ location: 'West Europe', zones: ['1', '2', '3'] });
  });

  it('decide what is told', async () => {
    const caller = new SampleCaller();
    const open = resourceId(web, 'rg-web', groupType, 'crg-web-open');
    const view = async (version: string) =>
      (await caller.get(`${open}?$expand=instanceView&api-version=${version}`)).body.properties;
    expect(await view('2021-04-01')).not.toHaveProperty('reservationType');
    expect((await view('2021-04-01')).instanceView.capacityReservations[0].utilizationInfo).toEqual({});
    expect((await view('2025-04-01')).reservationType).toBe('Open');
    expect((await view('2025-04-01')).instanceView.capacityReservations[0].utilizationInfo).toEqual({
      currentCapacity: 10,
    });
    expect((await view('2026-04-01')).instanceView.capacityReservations[0].utilizationInfo).toEqual({
      currentCapacity: 10,
      usedReservedCountBySubscription: { [web]: 3, [retail]: 2 },
    });
  });
});

describe('tenants, subscriptions and regions', () => {
  it('lists all tenants and the subscriptions of the token’s', async () => {
    const caller = new SampleCaller({ pageSize: 5 });
    const tenants = await caller.list('/tenants?api-version=2022-12-01');
    expect(tenants.map(({ defaultDomain }) => defaultDomain)).toEqual([
      'contoso.com',
      'tailspintoys.com',
      'fabrikam.com',
    ]);
    const subscriptions = await caller.list('/subscriptions?api-version=2022-12-01');
    expect(subscriptions).toHaveLength(18);
    expect(new Set(subscriptions.map(({ tenantId }) => tenantId))).toEqual(new Set([contoso.id]));
    const { body } = await caller.get('/subscriptions?api-version=2022-12-01');
    expect(body.nextLink).toMatch(/^https:\/\/management\.azure\.com\/subscriptions\?api-version=2022-12-01&/);
  });

  it('maps logical zones to physical ones where a region has zones', async () => {
    const { body } = await new SampleCaller().get(`/subscriptions/${payments}/locations?api-version=2022-12-01`);
    const region = (wanted: string) => body.value.find(({ name }: { name: string }) => name === wanted);
    expect(region('westeurope').availabilityZoneMappings).toHaveLength(3);
    expect(region('westeurope').availabilityZoneMappings[0]).toEqual({
      logicalZone: '1',
      physicalZone: expect.stringMatching(/^westeurope-az[123]$/),
    });
    expect(region('ukwest')).not.toHaveProperty('availabilityZoneMappings');
  });

  it('tells the zones of peers', async () => {
    const { body } = await new SampleCaller().call(
      'POST',
      `/subscriptions/${identity}/providers/Microsoft.Resources/checkZonePeers?api-version=2022-12-01`,
      {
        body: { location: 'westeurope', subscriptionIds: [`subscriptions/${retail}`] },
      },
    );
    const peers = body.availabilityZonePeers.map(
      ({ peers: [peer] }: { peers: { availabilityZone: string }[] }) => peer?.availabilityZone,
    );
    expect([...peers].sort()).toEqual(['1', '2', '3']);
    expect(peers).not.toEqual(['1', '2', '3']);
  });

  it('lists resource groups', async () => {
    const found = await new SampleCaller().list(`/subscriptions/${payments}/resourceGroups?api-version=2021-04-01`);
    expect(found.map(({ name }) => name)).toEqual(['NetworkWatcherRG', 'rg-payments']);
  });

  it('refuses a subscription that is not there', async () => {
    const { status, body } = await new SampleCaller().get(`${groups(subscriptionGuid(99))}?${compute}`);
    expect([status, body.error.code]).toEqual([404, 'SubscriptionNotFound']);
  });
});

describe('capacity reservation groups', () => {
  it('are listed without machines unless these are asked for', async () => {
    const caller = new SampleCaller();
    const [plain] = await caller.list(`${groups(payments)}?${compute}`);
    expect(plain.properties).not.toHaveProperty('virtualMachinesAssociated');
    const [expanded] = await caller.list(`${groups(payments)}?$expand=virtualMachines/$ref&${compute}`);
    expect(expanded.properties.virtualMachinesAssociated).toHaveLength(11);
    const [inGroup] = await caller.list(
      `/subscriptions/${payments}/resourceGroups/RG-Payments/providers/${groupType}?${compute}`,
    );
    expect(inGroup.name).toBe('crg-payments-weu');
  });

  it('tell utilisation by the reservations’ names in their instance view alone', async () => {
    const { body } = await new SampleCaller().get(`${paymentsGroup}?$expand=instanceView&${compute}`);
    const [first] = body.properties.instanceView.capacityReservations;
    expect(Object.keys(first)).toEqual(['name', 'utilizationInfo', 'statuses']);
    expect(first.utilizationInfo.currentCapacity).toBe(4);
    expect(first.utilizationInfo.virtualMachinesAllocated).toHaveLength(5);
    expect(body.properties.instanceView.capacityReservations[2].statuses[0]).toMatchObject({ level: 'Error' });
    expect((await new SampleCaller().get(`${paymentsGroup}?${compute}`)).body.properties).not.toHaveProperty(
      'instanceView',
    );
  });

  it('have the odd ids, types and names of regions that Compute gives', async () => {
    const caller = new SampleCaller();
    const { body } = await caller.get(`${paymentsGroup}?${compute}`);
    expect(body.id).toContain('/CapacityReservationGroups/');
    const contosoGroups = (
      await Promise.all([payments, identity, training, web].map((id) => caller.list(`${groups(id)}?${compute}`)))
    ).flat();
    expect(contosoGroups.every(({ type }) => type === 'Microsoft.Compute/CapacityReservationGroups')).toBe(true);
    expect(contosoGroups.some(({ location }) => /[A-Z]/.test(location))).toBe(true);
    expect(contosoGroups.some(({ location }) => location === 'westeurope')).toBe(true);
    const children = contosoGroups.flatMap(({ properties }) =>
      properties.capacityReservations.map(({ id }: { id: string }) => id),
    );
    expect(children.some((id) => id.startsWith('subscriptions/'))).toBe(true);
    expect(children.some((id) => /CRG-/.test(id))).toBe(true);
    const lists = await Promise.all(
      contosoGroups.map(({ id }) => caller.list(`${id}/capacityReservations?${compute}`)),
    );
    const reservations = lists.flat();
    expect(reservations.every(({ type }) => type === 'Microsoft.Compute/CapacityReservations')).toBe(true);
    expect(reservations.some(({ id }) => /\/CapacityReservation\/[^/]+$/.test(id))).toBe(true);
    expect(reservations.some(({ id }) => /\/capacityReservations\/[^/]+$/.test(id))).toBe(true);
  });

  it('tell who may use a shared one', async () => {
    const shared = resourceId(identity, 'rg-identity', groupType, 'crg-shared-weu');
    const { body } = await new SampleCaller().get(`${shared}?$expand=instanceView&${compute}`);
    const consumers = [{ id: `/subscriptions/${retail}` }, { id: `/subscriptions/${web}` }];
    expect(body.properties.sharingProfile.subscriptionIds).toEqual(consumers);
    expect(body.properties.instanceView.sharedSubscriptionIds).toEqual(consumers);
    expect(body.properties.virtualMachinesAssociated.map(({ id }: { id: string }) => id.split('/')[2])).toEqual([
      retail,
      retail,
      retail,
      web,
      web,
      web,
    ]);
  });

  it('give ids alone, those of groups shared with a subscription only where it has groups of its own there', async () => {
    const caller = new SampleCaller();
    const ids = async (subscription: string, which: string) =>
      (await caller.list(`${groups(subscription)}?resourceIdsOnly=${which}&${compute}`)).map(({ id }) =>
        id.split('/').at(-1),
      );
    expect(await ids(web, 'CreatedInSubscription')).toEqual(['crg-web-open']);
    expect(await ids(web, 'SharedWithSubscription')).toEqual(['crg-shared-weu']);
    expect(await ids(web, 'All')).toEqual(['crg-web-open', 'crg-shared-weu']);
    expect(await ids(retail, 'SharedWithSubscription')).toEqual([]);
  });

  it('tell the state of reservations with a schedule', async () => {
    const future = resourceId(training, 'rg-training', groupType, 'crg-training-future');
    const { body } = await new SampleCaller().get(
      `${future}/capacityReservations/Zone2_NC24ads_A100_v4?$expand=instanceView&${compute}`,
    );
    expect(body.properties.instanceView.reservationStateInfo).toEqual({ reservationState: 'Pending' });
    expect(body.properties.scheduleProfile.minimumCommitmentDays).toBe(30);
    expect(Date.parse(body.properties.scheduleProfile.start)).toBeGreaterThan(morning);
  });
});

describe('machines, sizes and quota', () => {
  const machineType = 'Microsoft.Compute/virtualMachines';
  const machine = resourceId(payments, 'rg-payments', machineType, 'vm-settlement-06');

  it('tell power only where the instance view is asked for', async () => {
    const caller = new SampleCaller();
    expect((await caller.get(`${machine}?${compute}`)).body.properties).not.toHaveProperty('instanceView');
    const expanded = await caller.get(`${machine}?$expand=instanceView&${compute}`);
    expect(expanded.body.properties.instanceView.statuses[1].code).toBe('PowerState/deallocated');
    const view = await caller.get(`${machine}/instanceView?${compute}`);
    expect(view.body.statuses[1].displayStatus).toBe('VM deallocated');
  });

  it('are listed by subscription, resource group and region, page by page', async () => {
    const caller = new SampleCaller({ pageSize: 4 });
    const base = `/subscriptions/${payments}`;
    const bySubscription = await caller.list(`${base}/providers/${machineType}?${compute}`);
    const byGroup = await caller.list(`${base}/resourceGroups/rg-payments/providers/${machineType}?${compute}`);
    const byRegion = await caller.list(
      `${base}/providers/Microsoft.Compute/locations/westeurope/virtualMachines?${compute}`,
    );
    expect(bySubscription.length).toBeGreaterThan(15);
    expect(byGroup).toEqual(bySubscription);
    expect(byRegion).toEqual(bySubscription);
    const withStatus = await caller.list(`${base}/providers/${machineType}?statusOnly=true&${compute}`);
    expect(withStatus.every(({ properties }) => properties.instanceView !== undefined)).toBe(true);
    expect((await caller.get(`${base}/providers/${machineType}?$expand=instanceView&${compute}`)).status).toBe(400);
  });

  it('list sizes by location alone', async () => {
    const caller = new SampleCaller();
    const path = `/subscriptions/${payments}/providers/Microsoft.Compute/skus?api-version=2021-07-01`;
    const skus = await caller.list(`${path}&$filter=${encodeURIComponent("location eq 'westeurope'")}`);
    const sku = skus.find(({ name }) => name === 'Standard_D16s_v5');
    expect(sku).toMatchObject({ family: 'standardDSv5Family', locations: ['westeurope'], restrictions: [] });
    expect(sku.capabilities).toContainEqual({ name: 'CapacityReservationSupported', value: 'True' });
    expect(skus.find(({ name }) => name === 'Standard_M64s').restrictions[0].reasonCode).toBe(
      'NotAvailableForSubscription',
    );
    expect((await caller.get(`${path}&$filter=${encodeURIComponent("name eq 'x'")}`)).status).toBe(400);
  });

  it('count cores in use, ready slots among them', async () => {
    const { body } = await new SampleCaller().get(
      `/subscriptions/${payments}/providers/Microsoft.Compute/locations/westeurope/usages?${compute}`,
    );
    const usage = body.value.find(({ name }: { name: { value: string } }) => name.value === 'standardDSv5Family');
    // 7 machines of 16 cores and 2 ready slots, 2 of 8 cores, 5 of 4.
    expect(usage.currentValue).toBe(7 * 16 + 2 * 16 + 2 * 8 + 5 * 4);
    expect(usage.limit).toBeGreaterThan(usage.currentValue);
  });
});

describe('networks', () => {
  const network = 'api-version=2025-05-01';
  const watchers = `/subscriptions/${connectivity}/providers/Microsoft.Network/networkWatchers`;

  it('list watchers, and flow logs by watcher, with a type of their own spelling', async () => {
    const caller = new SampleCaller();
    const found = await caller.list(`${watchers}?${network}`);
    expect(found.map(({ location }) => location)).toEqual(['northeurope', 'ukwest', 'westeurope']);
    const logs = await caller.list(`${found[2].id}/flowLogs?${network}`);
    expect(logs.map(({ name }) => name)).toEqual(['fl-nsg-dmz', 'fl-nsg-hub-weu', 'fl-vnet-hub-weu']);
    expect(logs[0].type).toBe('Microsoft.Network/networkWatchers/FlowLogs');
    const one = await caller.get(`${found[2].id}/FLOWLOGS/FL-VNET-HUB-WEU?${network}`);
    expect(one.body.properties.recordTypes).toBe('B,C,E,D');
  });

  it('give a network and its subnets', async () => {
    const caller = new SampleCaller();
    const id = resourceId(payments, 'rg-payments', 'Microsoft.Network/virtualNetworks', 'vnet-payments');
    const { body } = await caller.get(`${id}?${network}`);
    expect(body.properties.subnets).toHaveLength(3);
    expect((await caller.get(`${id}/subnets/snet-app?${network}`)).body.name).toBe('snet-app');
  });
});

describe('what is not there', () => {
  it.each([
    [
      'a resource',
      resourceId(payments, 'rg-payments', 'Microsoft.Compute/virtualMachines', 'none'),
      compute,
      'ResourceNotFound',
    ],
    [
      'a resource group',
      resourceId(payments, 'rg-none', 'Microsoft.Compute/virtualMachines', 'none'),
      compute,
      'ResourceGroupNotFound',
    ],
    [
      'a parent',
      `${resourceId(payments, 'rg-payments', groupType, 'none')}/capacityReservations`,
      compute,
      'ParentResourceNotFound',
    ],
    [
      'a lock',
      resourceId(payments, 'rg-payments', 'Microsoft.Authorization/locks', 'none'),
      'api-version=2020-05-01',
      'LockNotFound',
    ],
    [
      'a role assignment',
      resourceId(payments, 'rg-payments', 'Microsoft.Authorization/roleAssignments', 'none'),
      'api-version=2022-04-01',
      'RoleAssignmentNotFound',
    ],
    ['a path', `/subscriptions/${payments}/nothing`, compute, 'NotFound'],
  ])('is refused by its name: %s', async (_, path, version, code) => {
    const { status, body } = await new SampleCaller().get(`${path}?${version}`);
    expect([status, body.error.code]).toEqual([404, code]);
  });

  it('lists no locks where there are none', async () => {
    expect(
      await new SampleCaller().list(
        `/subscriptions/${payments}/providers/Microsoft.Authorization/locks?api-version=2020-05-01`,
      ),
    ).toEqual([]);
  });

  it('refuses methods and bodies that nobody takes', async () => {
    const caller = new SampleCaller();
    expect((await caller.call('DELETE', `/subscriptions?api-version=2022-12-01`)).status).toBe(405);
    expect(
      (
        await caller.call(
          'PUT',
          `${resourceId(payments, 'rg-payments', 'Microsoft.Compute/virtualMachines', 'vm-x')}?${compute}`,
          { body: {} },
        )
      ).status,
    ).toBe(405);
  });
});

describe('limits', () => {
  it('count reads down by subscription and refill with time', async () => {
    const caller = new SampleCaller();
    const read = () => caller.get(`/subscriptions/${payments}?api-version=2022-12-01`);
    expect((await read()).headers.get('x-ms-ratelimit-remaining-subscription-reads')).toBe('249');
    for (let count = 1; count < 250; count += 1) await read();
    const refused = await read();
    expect([refused.status, refused.body.error.code, refused.headers.get('retry-after')]).toEqual([
      429,
      'SubscriptionRequestsThrottled',
      '1',
    ]);
    expect((await caller.get(`/subscriptions/${retail}?api-version=2022-12-01`)).status).toBe(200);
    caller.pass(1);
    expect((await read()).headers.get('x-ms-ratelimit-remaining-subscription-reads')).toBe('24');
  });
});
