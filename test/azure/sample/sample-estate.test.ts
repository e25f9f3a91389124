import { describe, expect, it } from 'vitest';
import { zoneMappings } from '../../../src/azure/sample/estate/regions';
import type { EstateSource, SampleResource } from '../../../src/azure/sample/estate/resource';
import { sampleEstate } from '../../../src/azure/sample/estate/sample-estate';
import { ResourceStore } from '../../../src/azure/sample/resource-store';
import { consumersOf, effectiveCapacity, groupOf, isRunning, Utilization } from '../../../src/azure/sample/utilization';
import { morning } from './sample-caller';

const estate = sampleEstate({ seed: 1, now: morning });
const utilization = new Utilization(new ResourceStore(estate, () => morning), morning);

function all(source: EstateSource, type?: string): readonly SampleResource[] {
  const types = type === undefined ? undefined : new Set([type.toLowerCase()]);
  return source.subscriptions.flatMap(({ id }) => source.resourcesOf(id, types));
}

const machines = all(estate, 'Microsoft.Compute/virtualMachines');
const reservations = all(estate, 'Microsoft.Compute/capacityReservationGroups/capacityReservations');
const groups = all(estate, 'Microsoft.Compute/capacityReservationGroups');
const flowLogs = all(estate, 'Microsoft.Network/networkWatchers/flowLogs');
const ids = new Set(all(estate).map(({ id }) => id.toLowerCase()));

/** The four numbers of a reservation. */
function numbersOf(name: string, group: string) {
  const reservation = reservations.find((entry) => entry.name === name && entry.id.includes(`/${group}/`));
  if (!reservation) throw new Error(`There is no ${name} in ${group}.`);
  return {
    reserved: reservation.sku?.['capacity'],
    effective: effectiveCapacity(reservation),
    allocated: utilization.allocatedTo(reservation).length,
    associated: utilization.associatedWith(reservation).length,
  };
}

describe('the sample estate', () => {
  it('is the same for the same seed and time', () => {
    expect(all(sampleEstate({ seed: 1, now: morning }))).toEqual(all(estate));
  });

  it('differs in what does not matter for another seed', () => {
    const other = sampleEstate({ seed: 2, now: morning });
    expect(all(other)).not.toEqual(all(estate));
    expect(other.subscriptions).toEqual(estate.subscriptions);
    expect(all(other, 'Microsoft.Compute/capacityReservationGroups')).toEqual(groups);
  });

  it('has three tenants, forty subscriptions and some three hundred machines', () => {
    expect(estate.tenants.map(({ domain }) => domain)).toEqual(['contoso.com', 'tailspintoys.com', 'fabrikam.com']);
    expect(estate.subscriptions).toHaveLength(40);
    expect(new Set(estate.subscriptions.map(({ name }) => name)).size).toBe(40);
    expect(machines.length).toBeGreaterThan(285);
    expect(machines.length).toBeLessThan(325);
  });

  it('has one subscription that refuses and one tenant that needs sign-in', () => {
    expect(estate.subscriptions.filter(({ refuses }) => refuses).map(({ name }) => name)).toEqual(['sub-legacy']);
    expect(estate.tenants.filter(({ needsSignIn }) => needsSignIn).map(({ domain }) => domain)).toEqual([
      'fabrikam.com',
    ]);
  });

  it('gives every resource an id of its own, in order, in its subscription', () => {
    for (const { id } of estate.subscriptions) {
      const own = estate.resourcesOf(id).map((resource) => resource.id.toLowerCase());
      expect(own).toEqual([...new Set(own)].sort());
      expect(own.filter((resource) => !resource.startsWith(`/subscriptions/${id}/`))).toEqual([]);
    }
  });

  it('names in its machines no group that is not there', () => {
    expect(machines.flatMap((machine) => groupOf(machine) ?? []).filter((id) => !ids.has(id))).toEqual([]);
  });

  it('counts ages from its time', () => {
    const times = machines.map(({ properties }) => Date.parse(String(properties['timeCreated'])));
    expect(Math.max(...times)).toBeLessThan(morning);
    const later = all(sampleEstate({ seed: 1, now: morning + 1_000 }), 'Microsoft.Compute/virtualMachines');
    expect(later.map(({ properties }) => Date.parse(String(properties['timeCreated'])) - 1_000)).toEqual(times);
  });
});

describe('its reservations', () => {
  it.each([
    ['protected', 'Zone1_E32s_v5', 'crg-sap-gwc', { reserved: 2, effective: 2, allocated: 2, associated: 2 }],
    ['over-allocated', 'Zone1_D16s_v5', 'crg-payments-weu', { reserved: 4, effective: 4, allocated: 5, associated: 6 }],
    ['idle', 'Zone2_D16s_v5', 'crg-payments-weu', { reserved: 4, effective: 4, allocated: 2, associated: 2 }],
    ['failed', 'Zone3_E8s_v5', 'crg-payments-weu', { reserved: 8, effective: 2, allocated: 2, associated: 2 }],
    [
      'latently over-allocated',
      'Zone1_D4s_v5',
      'crg-identity-weu',
      { reserved: 2, effective: 2, allocated: 2, associated: 3 },
    ],
    ['empty', 'Zone2_D4s_v5', 'crg-identity-weu', { reserved: 0, effective: 0, allocated: 0, associated: 0 }],
    [
      'in need of restarts',
      'Regional_D8s_v5',
      'crg-match-eus2',
      { reserved: 4, effective: 4, allocated: 1, associated: 4 },
    ],
    [
      'partially fulfilled',
      'Zone1_NC24ads_A100_v4',
      'crg-training-future',
      { reserved: 8, effective: 5, allocated: 3, associated: 3 },
    ],
    [
      'shared and over-allocated with a consumer stopped',
      'Zone1_E16s_v5',
      'crg-shared-weu',
      { reserved: 3, effective: 3, allocated: 4, associated: 5 },
    ],
  ])('has one that is %s', (_, name, group, numbers) => {
    expect(numbersOf(name, group)).toEqual(numbers);
  });

  it('has every state of a reservation with a schedule that matters', () => {
    const states = reservations.flatMap(({ unseen }) => unseen?.reservationState ?? []);
    expect(new Set(states)).toEqual(new Set(['Live', 'PartiallyFulfilled', 'Pending', 'FulfillmentFailed']));
  });

  it('has open and block groups beside targeted ones', () => {
    const types = groups.map(({ properties }) => properties['reservationType'] ?? 'Targeted');
    expect(new Set(types)).toEqual(new Set(['Targeted', 'Open', 'Block']));
  });

  it('has machines for which their group reserves nothing', () => {
    const reserved = new Set(reservations.flatMap((entry) => utilization.associatedWith(entry).map(({ id }) => id)));
    const mismatched = machines.filter((machine) => groupOf(machine) !== undefined && !reserved.has(machine.id));
    expect(mismatched.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['vm-fraud-01', 'vm-relay-01', 'vm-score-01']),
    );
  });

  it('has running regional machines that wait for a restart', () => {
    const waiting = machines.filter((machine) => isRunning(machine) && machine.unseen?.holdsSlot === false);
    expect(waiting.map(({ name }) => name)).toEqual(['vm-lobby-01', 'vm-lobby-02', 'vm-lobby-03']);
  });

  it('shares a group with subscriptions whose logical zones are other physical ones', () => {
    const [shared] = groups.filter((group) => consumersOf(group).length > 0);
    const owner = shared?.id.split('/')[2] ?? '';
    const consumers = shared ? consumersOf(shared) : [];
    expect(consumers).toHaveLength(2);
    for (const consumer of consumers) {
      expect(zoneMappings(consumer, 'westeurope')).not.toEqual(zoneMappings(owner, 'westeurope'));
      expect(
        zoneMappings(consumer, 'westeurope')
          .map(({ physicalZone }) => physicalZone)
          .sort(),
      ).toEqual(
        zoneMappings(owner, 'westeurope')
          .map(({ physicalZone }) => physicalZone)
          .sort(),
      );
    }
  });
});

describe('its networks', () => {
  const target = ({ properties }: SampleResource) => String(properties['targetResourceId']);
  const networks = all(estate, 'Microsoft.Network/virtualNetworks');
  const isLogged = (id: string) => flowLogs.some((log) => target(log).toLowerCase() === id.toLowerCase());
  const groupsOf = (network: SampleResource) =>
    JSON.stringify(network.properties).match(/\/networkSecurityGroups\/[^"]+/g) ?? [];

  it('are logged in every way', () => {
    const byGroup = (network: SampleResource) =>
      groupsOf(network).some((group) => flowLogs.some((log) => target(log).endsWith(group)));
    const bySubnet = (network: SampleResource) =>
      flowLogs.some((log) => target(log).startsWith(`${network.id}/subnets/`));
    const ways = networks.map((network) => {
      if (isLogged(network.id)) return byGroup(network) ? 'both' : 'network';
      if (bySubnet(network)) return 'subnets';
      return byGroup(network) ? 'group' : 'none';
    });
    expect(new Set(ways)).toEqual(new Set(['both', 'network', 'subnets', 'group', 'none']));
  });

  it('have logs whose target is gone, off, failed and never analysed', () => {
    expect(
      flowLogs.filter((log) => !ids.has(target(log).toLowerCase()) && !target(log).includes('/subnets/')),
    ).toHaveLength(2);
    expect(flowLogs.some(({ properties }) => properties['enabled'] === false)).toBe(true);
    expect(flowLogs.some(({ properties }) => properties['provisioningState'] === 'Failed')).toBe(true);
    expect(flowLogs.some(({ properties }) => JSON.stringify(properties['flowAnalyticsConfiguration']) === '{}')).toBe(
      true,
    );
    const configurations = JSON.stringify(flowLogs.map(({ properties }) => properties['flowAnalyticsConfiguration']));
    expect(configurations).toContain('"trafficAnalyticsInterval":10');
    expect(configurations).toContain('"trafficAnalyticsInterval":60');
    expect(configurations).toContain('"workspaceId":"-"');
  });

  it('have logs that write to accounts in another region and of the premium tier', () => {
    const accounts = new Map(all(estate, 'Microsoft.Storage/storageAccounts').map((account) => [account.id, account]));
    const written = flowLogs.map((log) => ({ log, account: accounts.get(String(log.properties['storageId'])) }));
    expect(written.some(({ log, account }) => account && account.location !== log.location)).toBe(true);
    expect(written.some(({ account }) => String(account?.sku?.['name']).startsWith('Premium'))).toBe(true);
  });
});

describe('its other parts', () => {
  it('have something of every type that zones matter to', () => {
    const types = new Set(all(estate).map(({ type }) => type));
    for (const type of [
      'Microsoft.Compute/virtualMachineScaleSets',
      'Microsoft.Compute/disks',
      'Microsoft.Network/publicIPAddresses',
      'Microsoft.Network/virtualNetworkGateways',
      'Microsoft.Network/applicationGateways',
      'Microsoft.Network/azureFirewalls',
      'Microsoft.Network/loadBalancers',
      'Microsoft.ContainerService/managedClusters',
      'Microsoft.Storage/storageAccounts',
      'Microsoft.Advisor/recommendations',
    ]) {
      expect(types).toContain(type);
    }
  });

  it('have Azure Local instances in every state', () => {
    const clusters = all(estate, 'Microsoft.AzureStackHCI/clusters');
    const summaries = all(estate, 'Microsoft.AzureStackHCI/clusters/updateSummaries');
    expect(new Set(clusters.map(({ properties }) => properties['connectivityStatus']))).toEqual(
      new Set(['Connected', 'PartiallyConnected', 'Disconnected', 'NotYetRegistered']),
    );
    expect(new Set(summaries.map(({ properties }) => properties['state']))).toEqual(
      new Set(['AppliedSuccessfully', 'UpdateAvailable', 'UpdateInProgress', 'UpdateFailed', 'NeedsAttention']),
    );
    expect(summaries.length).toBe(clusters.length - 1);
  });
});
