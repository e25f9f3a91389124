import { addCapacityGroup, addReservation } from './capacity';
import { addMachine, addMachines } from './machines';
import { addFlowLog, addNetwork } from './networks';
import { addCapacityRecommendation } from './recommendations';
import { addDataDisk, addStorageAccount } from './redundancy';
import type { SubscriptionBuilder } from './subscription-builder';

const region = 'westeurope';
const resourceGroup = 'rg-payments';

/** Over-allocated, idle, failed and missing reservations side by side, and networks with every kind of log. */
export function describePayments(builder: SubscriptionBuilder): void {
  const network = addNetwork(builder, {
    name: 'vnet-payments',
    resourceGroup,
    region,
    subnets: ['snet-gateway', 'snet-app', 'snet-data'],
    securityGroup: 'nsg-payments',
  });
  const [gateway = '', app = '', data = ''] = network.subnets;
  const group = addCapacityGroup(builder, {
    name: 'crg-payments-weu',
    resourceGroup,
    region,
    zones: ['1', '2', '3'],
    ageDays: 300,
  });
  const place = { resourceGroup, region, tags: { environment: 'production', 'always-on': 'true' } };

  addReservation(builder, { group, name: 'Zone1_D16s_v5', size: 'Standard_D16s_v5', zone: '1', reserved: 4 });
  const settlement = { ...place, group, size: 'Standard_D16s_v5', zone: '1', subnet: app };
  addMachines(builder, 5, { ...settlement, name: 'vm-settlement', ageDays: 400 });
  addMachine(builder, { ...settlement, name: 'vm-settlement-06', power: 'deallocated', ageDays: 90 });

  addReservation(builder, { group, name: 'Zone2_D16s_v5', size: 'Standard_D16s_v5', zone: '2', reserved: 4 });
  addMachines(builder, 2, { ...place, group, name: 'vm-clearing', size: 'Standard_D16s_v5', zone: '2', subnet: app });

  addReservation(builder, {
    group,
    name: 'Zone3_E8s_v5',
    size: 'Standard_E8s_v5',
    zone: '3',
    reserved: 8,
    effective: 2,
    provisioningState: 'Failed',
    unseen: {
      failure: {
        code: 'ZonalAllocationFailed',
        message:
          'Allocation failed. We do not have sufficient capacity for the requested VM size in this zone. Read more about improving likelihood of allocation success at https://aka.ms/allocation-guidance',
      },
    },
  });
  const ledger = { ...place, group, size: 'Standard_E8s_v5', zone: '3', subnet: data, image: 'sql-server' } as const;
  const ledgers = addMachines(builder, 2, { ...ledger, name: 'vm-ledger', ageDays: 500 });
  for (const [index, attachedTo] of ledgers.entries()) {
    const name = `vm-ledger-0${index + 1}-data`;
    addDataDisk(builder, { resourceGroup, region, name, sku: 'Premium_LRS', zones: ['3'], attachedTo });
  }

  // Names the group, which reserves nothing for its size in its zone.
  addMachine(builder, { ...place, group, name: 'vm-fraud-01', size: 'Standard_F8s_v2', zone: '2', subnet: app });

  const unreserved = { ...place, subnet: gateway, image: 'firewall', ageDays: 700 } as const;
  const appliances = addMachines(builder, 2, { ...unreserved, name: 'vm-waf', size: 'Standard_D8s_v5' }, ['1', '2']);
  for (const machine of appliances) addCapacityRecommendation(builder, machine);
  addMachines(builder, 5, { ...place, name: 'vm-acquirer', size: 'Standard_D4s_v5', subnet: app, ageDays: 250 });

  const storage = addStorageAccount(builder, { resourceGroup, region, name: 'stflowpayments', sku: 'Standard_ZRS' });
  addFlowLog(builder, {
    name: 'fl-vnet-payments',
    region,
    target: network.id,
    storage,
    analytics: 10,
    recordTypes: 'B,C,E,D',
  });
  const legacy = addNetwork(builder, {
    name: 'vnet-hub',
    resourceGroup,
    region,
    subnets: ['snet-shared'],
    securityGroup: 'nsg-hub',
  });
  addFlowLog(builder, { name: 'fl-nsg-hub', region, target: legacy.securityGroup ?? '', storage, analytics: 60 });
  addNetwork(builder, { name: 'vnet-data', resourceGroup, region, subnets: ['snet-lake'] });
}
