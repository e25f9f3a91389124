import { describe, expect, it } from 'vitest';
import { azureLocalEstate, worstOfInstance } from '../../../src/azure/azure-local/azure-local-estate';
import type { AzureLocalClusterRow, UpdateSummaryRow } from '../../../src/azure/rows/azure-local-rows';

const id = '/subscriptions/sub/resourceGroups/rg/providers/Microsoft.AzureStackHCI/clusters/berlin';
const place = { location: 'westeurope', subscriptionId: 'sub' };

function cluster(cells: Partial<AzureLocalClusterRow> = {}): AzureLocalClusterRow {
  return {
    ...place,
    id,
    name: 'berlin',
    status: 'ConnectedRecently',
    connectivity: 'Connected',
    lastSync: '2026-11-21T09:00:00Z',
    nodes: [{}, {}],
    provisioningState: 'Succeeded',
    ...cells,
  };
}

function summary(cells: Partial<UpdateSummaryRow> = {}): UpdateSummaryRow {
  const own = { id: `${id.toUpperCase()}/updateSummaries/default`, name: 'default' };
  return { ...place, ...own, state: 'AppliedSuccessfully', health: 'Success', lastChecked: undefined, ...cells };
}

describe('an Azure Local instance', () => {
  it('has connection, health and update state', () => {
    const rows = { subscriptionId: 'sub', clusters: [cluster()], updateSummaries: [summary()] };
    expect(azureLocalEstate(rows).instances).toEqual([
      {
        id,
        name: 'berlin',
        location: 'westeurope',
        connection: 'Connected',
        health: 'Success',
        update: 'AppliedSuccessfully',
        nodes: 2,
        lastSync: '2026-11-21T09:00:00Z',
        worst: 'fine',
      },
    ]);
  });

  it('is unknown where its update summary was not read, and null where its cells are missing', () => {
    const bare = cluster({ status: '', connectivity: undefined, lastSync: '', nodes: null });
    const rows = { subscriptionId: 'sub', clusters: [bare], updateSummaries: null };
    const nothing = { connection: null, health: null, update: null, nodes: null, lastSync: null, worst: 'unknown' };
    expect(azureLocalEstate(rows).instances).toEqual([expect.objectContaining(nothing)]);
  });

  it.each([
    ['Connected', 'ConnectedRecently', 'Connected'],
    ['NotSpecified', 'Disconnected', 'Disconnected'],
    ['Connected', 'NotConnectedRecently', 'NotConnectedRecently'],
    ['Connected', 'DeploymentSuccess', 'Connected'],
    ['', 'ConnectedRecently', 'ConnectedRecently'],
    ['Odd', 'Odder', 'Odd'],
  ])('is as badly connected as the worse of %s and %s: %s', (connectivity, status, connection) => {
    const rows = { subscriptionId: 'sub', clusters: [cluster({ connectivity, status })], updateSummaries: [] };
    expect(azureLocalEstate(rows).instances[0]?.connection).toBe(connection);
  });

  it.each([
    ['Connected', 'Success', 'UpdateAvailable', 'fine'],
    ['connected', 'SUCCESS', 'updateInProgress', 'fine'],
    ['Connected', 'Success', 'UpdateFailed', 'warning'],
    ['Connected', 'Warning', 'AppliedSuccessfully', 'warning'],
    ['PartiallyConnected', 'Success', 'AppliedSuccessfully', 'warning'],
    ['Disconnected', 'Success', 'UpdateFailed', 'error'],
    ['Connected', 'Failure', 'AppliedSuccessfully', 'error'],
    ['Connected', null, 'AppliedSuccessfully', 'unknown'],
    ['Connected', 'Success', 'BrandNew', 'unknown'],
    ['Disconnected', null, null, 'error'],
    ['constructor', 'Success', 'AppliedSuccessfully', 'unknown'],
  ])('is as bad as its worst: %s, %s, %s is %s', (connection, health, update, worst) => {
    expect(worstOfInstance({ connection, health, update })).toBe(worst);
  });

  it('comes in the order of ids', () => {
    const clusters = [cluster({ id: '/z', name: 'z' }), cluster({ id: '/A', name: 'a' })];
    for (const given of [clusters, clusters.toReversed()]) {
      const { instances } = azureLocalEstate({ subscriptionId: 'sub', clusters: given, updateSummaries: [] });
      expect(instances.map(({ name }) => name)).toEqual(['a', 'z']);
    }
  });
});
