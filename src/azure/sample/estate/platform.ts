import { addCapacityGroup, addReservation } from './capacity';
import { resourceId } from './identifiers';
import { addMachine, addMachines } from './machines';
import { addFlowLog, addNetwork } from './networks';
import { addCapacityRecommendation } from './recommendations';
import { addFirewall, addNetworkGateway, addPublicIp, addStorageAccount } from './redundancy';
import type { SubscriptionBuilder } from './subscription-builder';

const region = 'westeurope';
const identityGroup = 'rg-identity';
const sharedGroupName = 'crg-shared-weu';

/** The id of the group that the identity subscription, `owner`, shares. */
export function sharedGroupId(owner: string): string {
  return resourceId(owner, identityGroup, 'Microsoft.Compute/capacityReservationGroups', sharedGroupName);
}

/** Domain controllers, one of them not started: more machines would want a slot than are reserved. */
export function describeIdentity(builder: SubscriptionBuilder, consumers: readonly string[]): void {
  const resourceGroup = identityGroup;
  const network = addNetwork(builder, {
    name: 'vnet-identity',
    resourceGroup,
    region,
    subnets: ['snet-dc'],
    securityGroup: 'nsg-identity',
  });
  const [subnet = ''] = network.subnets;
  const controllers = {
    resourceGroup,
    region,
    size: 'Standard_D4s_v5',
    image: 'windows-server',
    subnet,
    tags: { role: 'domain-controller' },
    ageDays: 1_100,
  } as const;
  const group = addCapacityGroup(builder, { name: 'crg-identity-weu', resourceGroup, region, zones: ['1', '2'] });
  addReservation(builder, { group, name: 'Zone1_D4s_v5', size: 'Standard_D4s_v5', zone: '1', reserved: 2 });
  addMachines(builder, 2, { ...controllers, group, name: 'vm-dc', zone: '1' });
  addMachine(builder, { ...controllers, group, name: 'vm-dc-03', zone: '1', power: 'deallocated' });
  // Created with nothing, to be raised once its machines are linked.
  addReservation(builder, { group, name: 'Zone2_D4s_v5', size: 'Standard_D4s_v5', zone: '2', reserved: 0, ageDays: 3 });
  addMachine(builder, { ...controllers, name: 'vm-dc-04', zone: '2' });

  const shared = addCapacityGroup(builder, {
    name: sharedGroupName,
    resourceGroup,
    region,
    zones: ['1', '2'],
    sharedWith: consumers,
  });
  addReservation(builder, { group: shared, name: 'Zone1_E16s_v5', size: 'Standard_E16s_v5', zone: '1', reserved: 3 });
  addReservation(builder, { group: shared, name: 'Zone2_E16s_v5', size: 'Standard_E16s_v5', zone: '2', reserved: 2 });

  const storage = addStorageAccount(builder, { resourceGroup, region, name: 'stflowidentity', sku: 'Premium_LRS' });
  addFlowLog(builder, { name: 'fl-vnet-identity', region, target: network.id, storage, retentionDays: 0 });
}

/** The hub: gateways, appliances, and flow logs with every fault. */
export function describeConnectivity(builder: SubscriptionBuilder): void {
  const resourceGroup = 'rg-connectivity';
  const hub = addNetwork(builder, {
    name: 'vnet-hub-weu',
    resourceGroup,
    region,
    subnets: ['GatewaySubnet', 'AzureFirewallSubnet', 'snet-nva'],
    securityGroup: 'nsg-hub-weu',
  });
  const northHub = addNetwork(builder, {
    name: 'vnet-hub-neu',
    resourceGroup,
    region: 'northeurope',
    subnets: ['GatewaySubnet', 'snet-nva'],
    securityGroup: 'nsg-hub-neu',
  });
  const ukHub = addNetwork(builder, {
    name: 'vnet-hub-ukw',
    resourceGroup,
    region: 'ukwest',
    subnets: ['snet-nva'],
    securityGroup: 'nsg-hub-ukw',
  });
  const appliances = {
    resourceGroup,
    size: 'Standard_D8s_v5',
    image: 'firewall',
    tags: { role: 'firewall', 'always-on': 'true' },
    ageDays: 820,
  } as const;
  const inHub = {
    ...appliances,
    region,
    name: 'vm-nva-weu',
    ...(hub.subnets[2] !== undefined && { subnet: hub.subnets[2] }),
  };
  for (const machine of addMachines(builder, 2, inHub, ['1', '2'])) addCapacityRecommendation(builder, machine);
  addMachine(builder, { ...appliances, region: 'northeurope', name: 'vm-nva-neu-01' });
  addMachine(builder, { ...appliances, region: 'ukwest', name: 'vm-nva-ukw-01' });

  const zones = ['1', '2', '3'];
  const place = { resourceGroup, region };
  addFirewall(builder, { ...place, name: 'afw-hub-weu', zones });
  addFirewall(builder, { resourceGroup, region: 'northeurope', name: 'afw-hub-neu' });
  addNetworkGateway(builder, { ...place, name: 'ergw-hub-weu', sku: 'ErGw1AZ', gatewayType: 'ExpressRoute' });
  addNetworkGateway(builder, { ...place, name: 'vpngw-hub-weu', sku: 'VpnGw2AZ', gatewayType: 'Vpn' });
  addNetworkGateway(builder, {
    ...place,
    region: 'northeurope',
    name: 'vpngw-hub-neu',
    sku: 'VpnGw1',
    gatewayType: 'Vpn',
  });
  addNetworkGateway(builder, {
    ...place,
    region: 'ukwest',
    name: 'ergw-hub-ukw',
    sku: 'Standard',
    gatewayType: 'ExpressRoute',
  });
  addPublicIp(builder, { ...place, name: 'pip-vpngw-hub-weu', zones });
  addPublicIp(builder, { ...place, name: 'pip-afw-hub-weu', zones: ['1'] });
  addPublicIp(builder, { ...place, region: 'northeurope', name: 'pip-vpngw-hub-neu' });

  const storage = addStorageAccount(builder, { ...place, name: 'stflowhubweu', sku: 'Standard_ZRS' });
  const premium = addStorageAccount(builder, {
    ...place,
    region: 'northeurope',
    name: 'stflowhubneu',
    sku: 'Premium_LRS',
  });
  addFlowLog(builder, { name: 'fl-nsg-hub-weu', region, target: hub.securityGroup ?? '', storage, analytics: 60 });
  addFlowLog(builder, {
    name: 'fl-vnet-hub-weu',
    region,
    target: hub.id,
    storage,
    analytics: 10,
    recordTypes: 'B,C,E,D',
  });
  addFlowLog(builder, { name: 'fl-vnet-hub-neu', region: 'northeurope', target: northHub.id, storage: premium });
  // The account is in another region than the network.
  addFlowLog(builder, {
    name: 'fl-vnet-hub-ukw',
    region: 'ukwest',
    target: ukHub.id,
    storage,
    provisioningState: 'Failed',
  });
  // The network was deleted; its log was not.
  const gone = builder.idOf(resourceGroup, 'Microsoft.Network/virtualNetworks', 'vnet-hub-neu-old');
  addFlowLog(builder, { name: 'fl-vnet-hub-neu-old', region: 'northeurope', target: gone, storage: premium });
  const goneGroup = builder.idOf(resourceGroup, 'Microsoft.Network/networkSecurityGroups', 'nsg-dmz');
  addFlowLog(builder, { name: 'fl-nsg-dmz', region, target: goneGroup, storage, analytics: 'off' });
}
