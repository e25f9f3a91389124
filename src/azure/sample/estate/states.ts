import { addCapacityGroup, addReservation } from './capacity';
import { addMachine, addMachines } from './machines';
import { addFlowLog } from './networks';
import { addDataDisk, addScaleSet, addStorageAccount } from './redundancy';
import type { SubscriptionBuilder } from './subscription-builder';
import { addWorkload } from './workload';

/** Every reserved slot is in use by the machine that it is for. */
export function describeSap(builder: SubscriptionBuilder): void {
  const region = 'germanywestcentral';
  const { resourceGroup, network } = addWorkload(builder, { name: 'sap', region, zones: ['1', '2'], database: 0 });
  const group = addCapacityGroup(builder, { name: 'crg-sap-gwc', resourceGroup, region, zones: ['1', '2'] });
  const [, , subnet = ''] = network.subnets;
  for (const zone of ['1', '2']) {
    addReservation(builder, { group, name: `Zone${zone}_E32s_v5`, size: 'Standard_E32s_v5', zone, reserved: 2 });
    const machines = { resourceGroup, region, group, size: 'Standard_E32s_v5', zone, subnet, ageDays: 640 };
    addMachines(builder, 2, { ...machines, name: `vm-hana-z${zone}`, image: 'sles', tags: { role: 'database' } });
  }
  const name = 'disk-hana-shared';
  addDataDisk(builder, { resourceGroup, region, name, sku: 'Premium_ZRS' });
}

/** Reservations for accelerators: a block that is live, and futures at every step of theirs. */
export function describeAiTraining(builder: SubscriptionBuilder): void {
  const region = 'swedencentral';
  const resourceGroup = 'rg-training';
  const block = addCapacityGroup(builder, {
    name: 'crg-training-block',
    resourceGroup,
    region,
    zones: ['1'],
    type: 'Block',
  });
  addReservation(builder, {
    group: block,
    name: 'Zone1_ND96isr_H100_v5',
    size: 'Standard_ND96isr_H100_v5',
    zone: '1',
    reserved: 2,
    schedule: { start: builder.daysAgo(4).slice(0, 10), end: builder.daysAgo(-10).slice(0, 10) },
    unseen: { reservationState: 'Live' },
    ageDays: 30,
  });
  const trainers = { resourceGroup, region, group: block, size: 'Standard_ND96isr_H100_v5', zone: '1', ageDays: 4 };
  addMachines(builder, 2, { ...trainers, name: 'vm-train', tags: { environment: 'research' } });

  const group = addCapacityGroup(builder, {
    name: 'crg-training-future',
    resourceGroup,
    region,
    zones: ['1', '2', '3'],
  });
  const future = (name: string, zone: string, startsIn: number, reserved: number, state: string, effective: number) =>
    addReservation(builder, {
      group,
      name,
      size: 'Standard_NC24ads_A100_v4',
      zone,
      reserved,
      effective,
      schedule: {
        start: builder.daysAgo(-startsIn),
        minimumCommitmentDays: 30,
        modifiableUntil: builder.daysAgo(-startsIn + 56),
      },
      unseen: { reservationState: state },
      ageDays: 40,
    });
  future('Zone1_NC24ads_A100_v4', '1', -6, 8, 'PartiallyFulfilled', 5);
  future('Zone2_NC24ads_A100_v4', '2', 20, 4, 'Pending', 0);
  future('Zone3_NC24ads_A100_v4', '3', -2, 4, 'FulfillmentFailed', 0);
  const users = { resourceGroup, region, group, size: 'Standard_NC24ads_A100_v4', zone: '1', ageDays: 6 };
  addMachines(builder, 3, { ...users, name: 'vm-tune' });
  addMachines(builder, 2, { ...users, name: 'vm-annotate', size: 'Standard_D8s_v5', group: block, zone: '2' });
}

/** An open reservation, whose machines need not name it, and a use of a group that another subscription owns. */
export function describeWeb(builder: SubscriptionBuilder, sharedGroup: string, others: readonly string[]): void {
  const region = 'westeurope';
  const zones = ['1', '2', '3'];
  const { resourceGroup, network } = addWorkload(builder, {
    name: 'web',
    region,
    zones,
    web: 6,
    cluster: true,
    logging: 'subnets',
  });
  const group = addCapacityGroup(builder, { name: 'crg-web-open', resourceGroup, region, zones, type: 'Open' });
  const usedBySubscription = Object.fromEntries(
    [builder.subscription.id, ...others].map((id, index) => [id, 3 - index]),
  );
  addReservation(builder, {
    group,
    name: 'Zone1_D8s_v5',
    size: 'Standard_D8s_v5',
    zone: '1',
    reserved: 10,
    unseen: { usedBySubscription },
  });
  const [, , subnet = ''] = network.subnets;
  const machine = { resourceGroup, region, group: sharedGroup, size: 'Standard_E16s_v5', subnet, ageDays: 210 };
  addMachines(builder, 2, { ...machine, name: 'vm-search', zone: '1' });
  addMachine(builder, { ...machine, name: 'vm-search-03', zone: '2' });
  addScaleSet(builder, { name: 'vmss-render', resourceGroup, region, size: 'Standard_D4s_v5', instances: 6, zones });
  addScaleSet(builder, {
    name: 'vmss-batch',
    resourceGroup,
    region,
    size: 'Standard_F8s_v2',
    instances: 3,
    mode: 'Flexible',
  });
}

/** Uses the group that another subscription owns, and pays twice for its logs. */
export function describeRetail(builder: SubscriptionBuilder, sharedGroup: string): void {
  const region = 'westeurope';
  const spec = { name: 'retail', region, zones: ['1', '2'], web: 4, application: 3, logging: 'both' } as const;
  const { resourceGroup, network } = addWorkload(builder, spec);
  const [, , subnet = ''] = network.subnets;
  const machine = { resourceGroup, region, group: sharedGroup, size: 'Standard_E16s_v5', subnet, ageDays: 330 };
  addMachines(builder, 2, { ...machine, name: 'vm-catalog', zone: '1' });
  addMachine(builder, { ...machine, name: 'vm-catalog-03', zone: '1', power: 'deallocated' });
}

/** Regional machines that named their group while they ran, and machines for which their group has nothing. */
export function describeMatchmaking(builder: SubscriptionBuilder): void {
  const region = 'eastus2';
  const spec = { name: 'match', region, web: 3, application: 0, database: 1, logging: 'some-subnets' } as const;
  const { resourceGroup, network } = addWorkload(builder, spec);
  const [web = '', app = ''] = network.subnets;
  const group = addCapacityGroup(builder, { name: 'crg-match-eus2', resourceGroup, region });
  addReservation(builder, { group, name: 'Regional_D8s_v5', size: 'Standard_D8s_v5', reserved: 4, ageDays: 9 });
  const machine = { resourceGroup, region, group, size: 'Standard_D8s_v5', subnet: app, ageDays: 280 };
  addMachines(builder, 3, { ...machine, name: 'vm-lobby', needsRestart: true });
  addMachine(builder, { ...machine, name: 'vm-lobby-04' });
  addMachines(builder, 2, { ...machine, name: 'vm-relay', size: 'Standard_D4s_v5', subnet: web });
  addMachine(builder, { ...machine, name: 'vm-score-01', zone: '3' });
  const storage = addStorageAccount(builder, { name: 'stflowmatchnic', resourceGroup, region, sku: 'Standard_LRS' });
  const target = builder.idOf(resourceGroup, 'Microsoft.Network/networkInterfaces', 'vm-lobby-01-nic');
  addFlowLog(builder, { name: 'fl-nic-lobby-01', region, target, storage, enabled: false });
}

/** Machines of which some run cheaply and some hardly ever: nothing to reserve for. */
export function describeBuildAgents(builder: SubscriptionBuilder): void {
  const region = 'northcentralus';
  const { resourceGroup, network } = addWorkload(builder, {
    name: 'build',
    region,
    web: 0,
    application: 2,
    database: 0,
    production: false,
    logging: 'security-group',
  });
  const [subnet = ''] = network.subnets;
  const machine = { resourceGroup, region, size: 'Standard_F8s_v2', subnet, priority: 'Spot', ageDays: 2 } as const;
  addMachines(builder, 6, { ...machine, name: 'vm-agent' });
  addScaleSet(builder, { name: 'vmss-agents', resourceGroup, region, size: 'Standard_D4ps_v6', instances: 12 });
}
