import type { JsonObject } from '../json';
import type { SubscriptionBuilder } from './subscription-builder';

interface Place {
  readonly name: string;
  readonly resourceGroup: string;
  readonly region: string;
  readonly zones?: readonly string[];
}

function addPlain(
  builder: SubscriptionBuilder,
  type: string,
  { name, resourceGroup, region, zones }: Place,
  more: { readonly sku?: JsonObject; readonly kind?: string; readonly properties?: JsonObject },
): string {
  return builder.add({
    id: builder.idOf(resourceGroup, type, name),
    name,
    type,
    location: region,
    ...(zones && { zones }),
    ...(more.sku && { sku: more.sku }),
    ...(more.kind !== undefined && { kind: more.kind }),
    properties: { provisioningState: 'Succeeded', ...more.properties },
  });
}

export function addStorageAccount(builder: SubscriptionBuilder, place: Place & { readonly sku: string }): string {
  const tier = place.sku.startsWith('Premium') ? 'Premium' : 'Standard';
  return addPlain(builder, 'Microsoft.Storage/storageAccounts', place, {
    sku: { name: place.sku, tier },
    kind: tier === 'Premium' ? 'BlockBlobStorage' : 'StorageV2',
    properties: { accessTier: 'Hot', supportsHttpsTrafficOnly: true, minimumTlsVersion: 'TLS1_2' },
  });
}

export function addDataDisk(
  builder: SubscriptionBuilder,
  place: Place & { readonly sku: string; readonly attachedTo?: string },
): string {
  const id = addPlain(builder, 'Microsoft.Compute/disks', place, {
    sku: { name: place.sku, tier: 'Premium' },
    properties: { diskSizeGB: 512, diskState: place.attachedTo === undefined ? 'Unattached' : 'Attached' },
  });
  const disk = builder.added(id);
  return disk && place.attachedTo !== undefined ? builder.add({ ...disk, managedBy: place.attachedTo }) : id;
}

export function addPublicIp(
  builder: SubscriptionBuilder,
  place: Place & { readonly sku?: 'Basic' | 'Standard'; readonly usedBy?: string },
): string {
  return addPlain(builder, 'Microsoft.Network/publicIPAddresses', place, {
    sku: { name: place.sku ?? 'Standard', tier: 'Regional' },
    properties: {
      publicIPAllocationMethod: 'Static',
      ...(place.usedBy !== undefined && { ipConfiguration: { id: place.usedBy } }),
    },
  });
}

export function addNetworkGateway(
  builder: SubscriptionBuilder,
  place: Place & { readonly sku: string; readonly gatewayType: 'Vpn' | 'ExpressRoute' },
): string {
  const { sku, gatewayType } = place;
  return addPlain(builder, 'Microsoft.Network/virtualNetworkGateways', place, {
    properties: { gatewayType, sku: { name: sku, tier: sku, capacity: 2 }, activeActive: sku.endsWith('AZ') },
  });
}

export function addApplicationGateway(builder: SubscriptionBuilder, place: Place): string {
  return addPlain(builder, 'Microsoft.Network/applicationGateways', place, {
    properties: { sku: { name: 'WAF_v2', tier: 'WAF_v2' }, operationalState: 'Running' },
  });
}

export function addFirewall(builder: SubscriptionBuilder, place: Place): string {
  return addPlain(builder, 'Microsoft.Network/azureFirewalls', place, {
    properties: { sku: { name: 'AZFW_VNet', tier: 'Premium' }, threatIntelMode: 'Deny' },
  });
}

/** An internal load balancer; `place.zones` are those of its one frontend. */
export function addLoadBalancer(
  builder: SubscriptionBuilder,
  { zones, ...place }: Place & { readonly sku?: 'Basic' | 'Standard'; readonly subnet: string },
): string {
  const id = builder.idOf(place.resourceGroup, 'Microsoft.Network/loadBalancers', place.name);
  return addPlain(builder, 'Microsoft.Network/loadBalancers', place, {
    sku: { name: place.sku ?? 'Standard', tier: 'Regional' },
    properties: {
      frontendIPConfigurations: [
        {
          name: 'frontend',
          id: `${id}/frontendIPConfigurations/frontend`,
          ...(zones && { zones }),
          properties: { subnet: { id: place.subnet }, privateIPAllocationMethod: 'Dynamic' },
        },
      ],
    },
  });
}

export interface AgentPoolSpec {
  readonly name: string;
  readonly count: number;
  readonly size: string;
  readonly zones?: readonly string[];
  readonly mode?: 'System' | 'User';
}

export function addCluster(
  builder: SubscriptionBuilder,
  place: Place & { readonly tier: 'Free' | 'Standard'; readonly pools: readonly AgentPoolSpec[] },
): string {
  return addPlain(builder, 'Microsoft.ContainerService/managedClusters', place, {
    sku: { name: 'Base', tier: place.tier },
    properties: {
      kubernetesVersion: '1.34',
      powerState: { code: 'Running' },
      agentPoolProfiles: place.pools.map(({ name, count, size, zones, mode }) => ({
        name,
        count,
        vmSize: size,
        mode: mode ?? 'User',
        ...(zones && { availabilityZones: zones }),
      })),
    },
  });
}

export function addScaleSet(
  builder: SubscriptionBuilder,
  place: Place & { readonly size: string; readonly instances: number; readonly mode?: 'Uniform' | 'Flexible' },
): string {
  return addPlain(builder, 'Microsoft.Compute/virtualMachineScaleSets', place, {
    sku: { name: place.size, tier: 'Standard', capacity: place.instances },
    properties: {
      orchestrationMode: place.mode ?? 'Uniform',
      singlePlacementGroup: false,
      platformFaultDomainCount: 1,
      virtualMachineProfile: { storageProfile: { osDisk: { osType: 'Linux' } } },
    },
  });
}
