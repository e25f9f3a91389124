import type { JsonObject } from '../json';
import type { SubscriptionBuilder } from './subscription-builder';

export interface NetworkSpec {
  readonly name: string;
  readonly resourceGroup: string;
  readonly region: string;
  readonly subnets: readonly string[];
  /** The name of a network security group that guards all its subnets. */
  readonly securityGroup?: string;
}

export interface AddedNetwork {
  readonly id: string;
  readonly region: string;
  /** The ids of its subnets in the order in which they were named. */
  readonly subnets: readonly string[];
  readonly securityGroup?: string;
}

/** Adds a virtual network, and the network security group of its subnets where one is named. */
export function addNetwork(builder: SubscriptionBuilder, spec: NetworkSpec): AddedNetwork {
  const { name, resourceGroup, region } = spec;
  const id = builder.idOf(resourceGroup, 'Microsoft.Network/virtualNetworks', name);
  const block = builder.numbers.integer(0, 255);
  const subnets = spec.subnets.map((subnet) => `${id}/subnets/${subnet}`);
  const securityGroup =
    spec.securityGroup === undefined
      ? undefined
      : builder.idOf(resourceGroup, 'Microsoft.Network/networkSecurityGroups', spec.securityGroup);
  builder.add({
    id,
    name,
    type: 'Microsoft.Network/virtualNetworks',
    location: region,
    properties: {
      provisioningState: 'Succeeded',
      addressSpace: { addressPrefixes: [`10.${block}.0.0/16`] },
      subnets: spec.subnets.map((subnet, index) => ({
        name: subnet,
        id: subnets[index] ?? '',
        type: 'Microsoft.Network/virtualNetworks/subnets',
        properties: {
          provisioningState: 'Succeeded',
          addressPrefix: `10.${block}.${index}.0/24`,
          ...(securityGroup !== undefined && { networkSecurityGroup: { id: securityGroup } }),
        },
      })),
      virtualNetworkPeerings: [],
      enableDdosProtection: false,
    },
  });
  if (securityGroup === undefined || spec.securityGroup === undefined) return { id, region, subnets };
  builder.add({
    id: securityGroup,
    name: spec.securityGroup,
    type: 'Microsoft.Network/networkSecurityGroups',
    location: region,
    properties: {
      provisioningState: 'Succeeded',
      securityRules: [],
      subnets: subnets.map((subnet) => ({ id: subnet })),
    },
  });
  return { id, region, subnets, securityGroup };
}

export interface FlowLogSpec {
  readonly name: string;
  /** The region of the watcher, which is that of the target. */
  readonly region: string;
  readonly target: string;
  readonly storage: string;
  readonly enabled?: boolean;
  /** 0 keeps for ever. */
  readonly retentionDays?: number;
  /** The minutes of traffic analytics; `off` where it was configured and turned off, absent where it never was. */
  readonly analytics?: 10 | 60 | 'off';
  readonly provisioningState?: string;
  readonly recordTypes?: string;
}

const watcherGroup = 'NetworkWatcherRG';

/** Adds a flow log, and the region's network watcher where there is none yet, and gives the log's id. */
export function addFlowLog(builder: SubscriptionBuilder, spec: FlowLogSpec): string {
  const watcher = `NetworkWatcher_${spec.region}`;
  builder.add({
    id: builder.idOf(watcherGroup, 'Microsoft.Network/networkWatchers', watcher),
    name: watcher,
    type: 'Microsoft.Network/networkWatchers',
    location: spec.region,
    properties: { provisioningState: 'Succeeded', runningOperationIds: [] },
  });
  const id = builder.idOf(watcherGroup, 'Microsoft.Network/networkWatchers/flowLogs', watcher, spec.name);
  const days = spec.retentionDays ?? 30;
  return builder.add({
    id,
    name: spec.name,
    type: 'Microsoft.Network/networkWatchers/FlowLogs',
    location: spec.region,
    etag: `W/"${builder.guidFor(id)}"`,
    properties: {
      provisioningState: spec.provisioningState ?? 'Succeeded',
      targetResourceId: spec.target,
      targetResourceGuid: builder.guidFor(spec.target),
      storageId: spec.storage,
      enabled: spec.enabled ?? true,
      flowAnalyticsConfiguration: analyticsOf(builder, spec),
      retentionPolicy: { days, enabled: days > 0 },
      format: { type: 'JSON', version: 2 },
      ...(spec.recordTypes !== undefined && { recordTypes: spec.recordTypes }),
    },
  });
}

function analyticsOf(builder: SubscriptionBuilder, { analytics, region }: FlowLogSpec): JsonObject {
  if (analytics === undefined) return {};
  if (analytics === 'off') {
    return {
      networkWatcherFlowAnalyticsConfiguration: {
        enabled: false,
        workspaceId: '-',
        workspaceRegion: '-',
        trafficAnalyticsInterval: 60,
      },
    };
  }
  const workspace = builder.idOf('rg-monitoring', 'Microsoft.OperationalInsights/workspaces', `log-${region}`);
  return {
    networkWatcherFlowAnalyticsConfiguration: {
      enabled: true,
      workspaceId: builder.guidFor(workspace),
      workspaceRegion: region,
      workspaceResourceId: workspace,
      trafficAnalyticsInterval: analytics,
    },
  };
}
