import { describe, expect, it } from 'vitest';
import { resourceId, subscriptionGuid } from '../../../src/azure/sample/estate/identifiers';
import { type Answered, SampleCaller } from './sample-caller';

const payments = subscriptionGuid(1);
const connectivity = subscriptionGuid(4);
const matchmaking = subscriptionGuid(22);
const groupType = 'Microsoft.Compute/capacityReservationGroups';
const machineType = 'Microsoft.Compute/virtualMachines';
const compute = '?api-version=2025-04-01';
const network = '?api-version=2025-05-01';
const group = resourceId(payments, 'rg-payments', groupType, 'crg-payments-weu');
const machine = (name: string) => resourceId(payments, 'rg-payments', machineType, name);
const linkTo = (id: string | null) => ({
  properties: { capacityReservation: { capacityReservationGroup: id === null ? null : { id } } },
});

/** Follows a long operation to its end and gives what its status says. */
async function finish(caller: SampleCaller, started: Answered): Promise<Answered['body']> {
  const address = started.headers.get('azure-asyncoperation') ?? '';
  expect((await caller.get(address)).body.status).toBe('InProgress');
  caller.pass(Number(started.headers.get('retry-after')));
  return (await caller.get(address)).body;
}

async function utilization(caller: SampleCaller, reservation: string): Promise<Answered['body']> {
  const { body } = await caller.get(`${reservation}${compute}&$expand=instanceView`);
  return {
    state: body.properties.provisioningState,
    reserved: body.sku.capacity,
    effective: body.properties.instanceView.utilizationInfo.currentCapacity,
    allocated: body.properties.instanceView.utilizationInfo.virtualMachinesAllocated.length,
  };
}

describe('a group', () => {
  const id = resourceId(payments, 'rg-new', groupType, 'crg-new');

  it('is created, changed and deleted at once', async () => {
    const caller = new SampleCaller();
    const created = await caller.call('PUT', id + compute, { body: { location: 'westeurope', zones: ['1', '2'] } });
    expect([created.status, created.body.zones]).toEqual([201, ['1', '2']]);
    const sharing = { subscriptionIds: [{ id: `/subscriptions/${connectivity}` }] };
    const changed = await caller.call('PATCH', id + compute, {
      body: { properties: { sharingProfile: sharing }, tags: { a: 'b' } },
    });
    expect([changed.status, changed.body.tags]).toEqual([200, { a: 'b' }]);
    expect((await caller.get(id + compute)).body.properties.sharingProfile).toEqual(sharing);
    expect((await caller.call('DELETE', id + compute)).status).toBe(200);
    expect((await caller.get(id + compute)).status).toBe(404);
    expect((await caller.call('DELETE', id + compute)).status).toBe(204);
  });

  it('keeps its zones and needs those of its region', async () => {
    const caller = new SampleCaller();
    expect((await caller.call('PUT', id + compute, { body: {} })).body.error.code).toBe('InvalidParameter');
    expect((await caller.call('PUT', id + compute, { body: { location: 'ukwest', zones: ['1'] } })).status).toBe(400);
    const changed = await caller.call('PUT', group + compute, { body: { location: 'westeurope', zones: ['1'] } });
    expect([changed.status, changed.body.error.code]).toEqual([409, 'PropertyChangeNotAllowed']);
  });

  it('is not deleted while it has reservations', async () => {
    const { status, body } = await new SampleCaller().call('DELETE', group + compute);
    expect([status, body.error.code]).toEqual([409, 'OperationNotAllowed']);
  });

  it('shows up in Resource Graph a while after it is there', async () => {
    const caller = new SampleCaller({ graphLagSeconds: 20 });
    await caller.call('PUT', id + compute, { body: { location: 'westeurope' } });
    const rows = async () =>
      (await caller.graph(`resources | where type =~ '${groupType}' and name == 'crg-new' | project id`)).body
        .totalRecords;
    expect(await rows()).toBe(0);
    caller.pass(20);
    expect(await rows()).toBe(1);
  });
});

describe('a reservation', () => {
  const body = (capacity: number, size = 'Standard_F8s_v2', zone = '2') => ({
    location: 'westeurope',
    zones: [zone],
    sku: { name: size, capacity },
  });
  const id = `${group}/capacityReservations/Zone2_F8s_v2`;

  it('protects a running machine in three steps: nothing reserved, machine linked, number raised', async () => {
    const caller = new SampleCaller({ freeSlots: () => 0 });
    const created = await caller.call('PUT', id + compute, { body: body(0) });
    expect([created.status, created.body.properties.provisioningState]).toEqual([201, 'Creating']);
    expect(await finish(caller, created)).toMatchObject({ status: 'Succeeded' });
    // vm-fraud-01 has named the group all along and matches now.
    expect(await utilization(caller, id)).toEqual({ state: 'Succeeded', reserved: 0, effective: 0, allocated: 1 });
    const raised = await caller.call('PATCH', id + compute, { body: { sku: { capacity: 1 } } });
    expect(raised.status).toBe(202);
    expect((await caller.get(raised.headers.get('location') ?? '')).status).toBe(202);
    expect(await finish(caller, raised)).toMatchObject({ status: 'Succeeded' });
    expect((await caller.get(raised.headers.get('location') ?? '')).body.sku.capacity).toBe(1);
    expect(await utilization(caller, id)).toEqual({ state: 'Succeeded', reserved: 1, effective: 1, allocated: 1 });
  });

  it('fails as a whole where there is no capacity, and leaves nothing', async () => {
    const caller = new SampleCaller({ freeSlots: () => 2 });
    const started = await caller.call('PUT', id + compute, { body: body(4) });
    expect(started.status).toBe(201);
    const ended = await finish(caller, started);
    expect(ended).toMatchObject({ status: 'Failed', error: { code: 'ZonalAllocationFailed' } });
    expect((await caller.get(started.headers.get('location') ?? '')).status).toBe(409);
    expect((await caller.get(id + compute)).status).toBe(404);
  });

  it('fails regionally by another name', async () => {
    const caller = new SampleCaller({ freeSlots: () => 0 });
    const regional = `${resourceId(matchmaking, 'rg-match', groupType, 'crg-match-eus2')}/capacityReservations/Regional_F8s_v2`;
    const tenant = '00000000-0000-0000-aaaa-000000000002';
    const started = await caller.call('PUT', regional + compute, {
      tenant,
      body: { location: 'eastus2', sku: { name: 'Standard_F8s_v2', capacity: 3 } },
    });
    caller.pass(10);
    const { body: ended } = await caller.get(started.headers.get('azure-asyncoperation') ?? '', { tenant });
    expect(ended.error.code).toBe('AllocationFailed');
  });

  it('stays in effect where raising it fails, until it is set back', async () => {
    const caller = new SampleCaller({ freeSlots: () => 0 });
    const raisable = `${group}/capacityReservations/Zone2_D16s_v5`;
    const started = await caller.call('PATCH', raisable + compute, { body: { sku: { capacity: 5 } } });
    expect(await finish(caller, started)).toMatchObject({ status: 'Failed' });
    expect(await utilization(caller, raisable)).toEqual({ state: 'Failed', reserved: 5, effective: 4, allocated: 2 });
    await finish(caller, await caller.call('PATCH', raisable + compute, { body: { sku: { capacity: 4 } } }));
    expect(await utilization(caller, raisable)).toEqual({
      state: 'Succeeded',
      reserved: 4,
      effective: 4,
      allocated: 2,
    });
  });

  it.each([
    ['beyond the quota', body(50), 409, 'OperationNotAllowed'],
    ['of an unknown size', body(1, 'Standard_X1'), 409, 'SkuNotAvailable'],
    ['of a size that nothing can be reserved of', body(1, 'Standard_M64s'), 409, 'SkuNotAvailable'],
    ['in a zone that the group does not have', body(1, 'Standard_F8s_v2', '4'), 400, 'InvalidParameter'],
    [
      'without a zone',
      { location: 'westeurope', sku: { name: 'Standard_F8s_v2', capacity: 1 } },
      400,
      'InvalidParameter',
    ],
    ['without a size', { location: 'westeurope', zones: ['2'] }, 400, 'InvalidParameter'],
    ['of what another one is for', body(1, 'Standard_D16s_v5', '1'), 409, 'Conflict'],
    ['of less than nothing', body(-1), 400, 'InvalidParameter'],
  ])('is refused %s', async (_, request, status, code) => {
    const answer = await new SampleCaller().call('PUT', id + compute, { body: request });
    expect([answer.status, (answer.body.error ?? answer.body).code]).toEqual([status, code]);
  });

  it('names the quota and what is missing in a body without "error"', async () => {
    const { body: refused } = await new SampleCaller().call('PUT', id + compute, { body: body(50) });
    expect(refused.message).toMatch(/exceeding approved standardFSv2Family Cores quota.*Additional Required: 392/);
    expect(refused).not.toHaveProperty('error');
  });

  it('is deleted once nothing is allocated to it', async () => {
    const caller = new SampleCaller();
    const held = await caller.call('DELETE', `${group}/capacityReservations/Zone1_D16s_v5${compute}`);
    expect(held.status).toBe(409);
    const free = `${resourceId(subscriptionGuid(3), 'rg-identity', groupType, 'crg-identity-weu')}/capacityReservations/Zone2_D4s_v5`;
    const started = await caller.call('DELETE', free + compute);
    expect(started.status).toBe(202);
    expect((await caller.get(free + compute)).body.properties.provisioningState).toBe('Deleting');
    await finish(caller, started);
    expect((await caller.get(started.headers.get('location') ?? '')).status).toBe(204);
    expect((await caller.get(free + compute)).status).toBe(404);
  });

  it('needs its group', async () => {
    const { body: refused } = await new SampleCaller().call('PUT', `${group}-none/capacityReservations/x${compute}`, {
      body: body(0),
    });
    expect(refused.error.code).toBe('ParentResourceNotFound');
  });
});

describe('a machine', () => {
  it('that runs in a zone is linked without a restart', async () => {
    const caller = new SampleCaller();
    const identityGroup = resourceId(subscriptionGuid(3), 'rg-identity', groupType, 'crg-identity-weu');
    const controller = resourceId(subscriptionGuid(3), 'rg-identity', machineType, 'vm-dc-04');
    const started = await caller.call('PATCH', controller + compute, { body: linkTo(identityGroup) });
    expect(started.status).toBe(202);
    await finish(caller, started);
    expect(await utilization(caller, `${identityGroup}/capacityReservations/Zone2_D4s_v5`)).toMatchObject({
      reserved: 0,
      allocated: 1,
    });
  });

  it('that runs regionally takes its slot after a stop and a start', async () => {
    const caller = new SampleCaller();
    const tenant = '00000000-0000-0000-aaaa-000000000002';
    const lobby = resourceId(matchmaking, 'rg-match', machineType, 'vm-lobby-01');
    const view = `${resourceId(matchmaking, 'rg-match', groupType, 'crg-match-eus2')}${compute}&$expand=instanceView`;
    const allocated = async () =>
      (await caller.get(view, { tenant })).body.properties.instanceView.capacityReservations[0].utilizationInfo
        .virtualMachinesAllocated.length;
    const act = async (action: string) => {
      expect((await caller.call('POST', `${lobby}/${action}${compute}`, { tenant })).status).toBe(202);
      caller.pass(10);
    };
    expect(await allocated()).toBe(1);
    await act('restart');
    expect(await allocated()).toBe(1);
    await act('deallocate');
    await act('start');
    expect(await allocated()).toBe(2);
  });

  it('is not linked where nothing is reserved for it, or in another region', async () => {
    const caller = new SampleCaller();
    const mismatched = await caller.call('PATCH', machine('vm-acquirer-01') + compute, { body: linkTo(group) });
    expect([mismatched.status, mismatched.body.error.code]).toEqual([409, 'OperationNotAllowed']);
    const elsewhere = await caller.call(
      'PATCH',
      resourceId(connectivity, 'rg-connectivity', machineType, 'vm-nva-neu-01') + compute,
      { body: linkTo(group) },
    );
    expect(elsewhere.status).toBe(400);
    expect(
      (await caller.call('PATCH', machine('vm-acquirer-01') + compute, { body: linkTo(`${group}-none`) })).status,
    ).toBe(404);
  });

  it('is let go when it does not run', async () => {
    const caller = new SampleCaller();
    const running = await caller.call('PATCH', machine('vm-settlement-01') + compute, { body: linkTo(null) });
    expect(running.status).toBe(409);
    const stopped = await caller.call('PATCH', machine('vm-settlement-06') + compute, { body: linkTo(null) });
    await finish(caller, stopped);
    expect((await caller.get(machine('vm-settlement-06') + compute)).body.properties).not.toHaveProperty(
      'capacityReservation',
    );
  });
});

describe('a flow log', () => {
  const watcher = resourceId(
    payments,
    'NetworkWatcherRG',
    'Microsoft.Network/networkWatchers',
    'NetworkWatcher_westeurope',
  );
  const account = resourceId(payments, 'rg-payments', 'Microsoft.Storage/storageAccounts', 'stflowpayments');
  const target = (type: string, name: string) => resourceId(payments, 'rg-payments', `Microsoft.Network/${type}`, name);
  const request = (targetResourceId: string, storageId = account) => ({
    location: 'westeurope',
    properties: { targetResourceId, storageId, enabled: true, retentionPolicy: { days: 30, enabled: true } },
  });

  it('is created for a network and deleted again', async () => {
    const caller = new SampleCaller();
    const id = `${watcher}/flowLogs/fl-vnet-data`;
    const started = await caller.call('PUT', id + network, { body: request(target('virtualNetworks', 'vnet-data')) });
    expect([started.status, started.body.properties.provisioningState]).toEqual([201, 'Updating']);
    await finish(caller, started);
    expect((await caller.get(id + network)).body.properties).toMatchObject({
      provisioningState: 'Succeeded',
      flowAnalyticsConfiguration: {},
    });
    const deleted = await caller.call('DELETE', id + network);
    expect(deleted.status).toBe(202);
    await finish(caller, deleted);
    expect((await caller.get(id + network)).status).toBe(404);
  });

  it('is created for no network security group any more, and changed for one that has it', async () => {
    const caller = new SampleCaller();
    const blocked = await caller.call('PUT', `${watcher}/flowLogs/fl-new${network}`, {
      body: request(target('networkSecurityGroups', 'nsg-payments')),
    });
    expect([blocked.status, blocked.body.error.code]).toEqual([400, 'NsgFlowLogCreationBlocked']);
    const changed = await caller.call('PUT', `${watcher}/flowLogs/fl-nsg-hub${network}`, {
      body: request(target('networkSecurityGroups', 'nsg-hub')),
    });
    expect(changed.status).toBe(200);
  });

  it('is refused without a target, without its watcher, and with an account in another region', async () => {
    const caller = new SampleCaller();
    const code = async (id: string, body: unknown) =>
      (await caller.call('PUT', id + network, { body })).body.error.code;
    expect(await code(`${watcher}/flowLogs/x`, { properties: {} })).toBe('InvalidParameter');
    expect(await code(`${watcher}-none/flowLogs/x`, request('x'))).toBe('ParentResourceNotFound');
    const elsewhere = resourceId(connectivity, 'rg-connectivity', 'Microsoft.Storage/storageAccounts', 'stflowhubneu');
    expect(await code(`${watcher}/flowLogs/x`, request(target('virtualNetworks', 'vnet-data'), elsewhere))).toBe(
      'StorageAccountLocationMismatch',
    );
  });
});

describe('an operation', () => {
  it('that was never started is not found', async () => {
    const path = `/subscriptions/${payments}/providers/Microsoft.Compute/locations/westeurope/operations/none${compute}`;
    expect((await new SampleCaller().get(path)).status).toBe(404);
  });
});
