import type { ResourceMapping } from '../resource-mapping';
import { sameNames } from '../shared-mappings';

/**
 * Azure provider documentation 5.2 and its upgrade guides to 4.0 and 5.0, read in November 2026. A flow log's target
 * was `network_security_group_id` alone at first, either argument since 3.110, and `target_resource_id` alone since 5.
 * The log version defaults to 1 since version 4; before, nothing is sent.
 */
export const networkWatcherMappings: readonly ResourceMapping[] = [
  { resource: 'azurerm_network_watcher', type: 'Microsoft.Network/networkWatchers', arguments: [] },
  {
    resource: 'azurerm_network_watcher_flow_log',
    type: 'Microsoft.Network/networkWatchers/flowLogs',
    arguments: [
      { argument: 'enabled', path: 'properties.enabled' },
      { argument: 'storage_account_id', path: 'properties.storageId' },
      { argument: 'target_resource_id', path: 'properties.targetResourceId' },
      {
        argument: 'network_security_group_id',
        majors: { removedIn: 5 },
        onlyRead: true,
        path: 'properties.targetResourceId',
        names: 'Microsoft.Network/networkSecurityGroups',
      },
      {
        argument: 'version',
        path: 'properties.format.version',
        default: { byMajor: { 3: null, 4: 1, 5: 1 } },
      },
    ],
    blocks: [
      {
        block: 'retention_policy',
        path: 'properties.retentionPolicy',
        arguments: sameNames('', ['enabled', 'days']),
      },
      {
        block: 'traffic_analytics',
        path: 'properties.flowAnalyticsConfiguration.networkWatcherFlowAnalyticsConfiguration',
        arguments: [
          ...sameNames('', ['enabled', 'workspace_id', 'workspace_region', 'workspace_resource_id']),
          { argument: 'interval_in_minutes', path: 'trafficAnalyticsInterval', default: { every: 60 } },
        ],
      },
    ],
    parentArgument: 'network_watcher_name',
  },
];
