import { resourceName } from '../../facts/resource-abbreviations';
import { networkSecurityGroupFlowLogs } from '../../facts/retirements';
import { armType } from '../common/arm-type';
import * as bicep from '../common/bicep-needs';
import * as terraform from '../common/terraform-needs';
import type { SnippetIdea } from '../snippet';
import { choice, gap, symbol, text } from '../snippet-text';

const networkType = 'Microsoft.Network/virtualNetworks';
const flowLog = symbol('flowLog');
const label = symbol('network');
const name = gap('name', resourceName('Microsoft.Network/networkWatchers/flowLogs', 'hub'));
const days = gap('days', '90');
const minutes = choice('minutes', ['60', '10']);
const workspace = 'the Log Analytics workspace';
const storage = 'the storage account that only flow logs are written to';
const network = terraform.existing('azurerm_virtual_network', 'network', networkType, 'the virtual network');
const workspaceData = terraform.existing(
  'azurerm_log_analytics_workspace',
  'operations',
  'Microsoft.OperationalInsights/workspaces',
  workspace,
);

/** A log that sees all traffic of a network. */
export const virtualNetworkFlowLog: SnippetIdea = {
  prefix: 'fl-flow-log-virtual-network',
  title: 'Flow log of a virtual network, with traffic analytics',
  description: `Sees all traffic of the network. Logs of network security groups are retired on ${networkSecurityGroupFlowLogs.retiredOn}. Every 10 minutes costs half as much again as every 60.`,
  section: 7,
  mends: ['flowlog/nsg-target'],
  variants: {
    bicep: text`
      resource ${flowLog} '${armType('Microsoft.Network/networkWatchers/flowLogs')}' = {
        name: 'NetworkWatcher_\${${bicep.location}}/${name}'
        location: ${bicep.location}
        properties: {
          enabled: true
          targetResourceId: ${bicep.idOf('virtualNetworkId', 'the virtual network')}
          storageId: ${bicep.idOf('flowLogStorageId', storage)}
          retentionPolicy: {
            enabled: true
            days: ${days}
          }
          format: {
            type: 'JSON'
            version: 2
          }
          flowAnalyticsConfiguration: {
            networkWatcherFlowAnalyticsConfiguration: {
              enabled: true
              workspaceResourceId: ${bicep.idOf('workspaceId', workspace)}
              trafficAnalyticsInterval: ${minutes}
            }
          }
        }
      }
    `,
    terraform: text`
      resource "azurerm_network_watcher_flow_log" "${label}" {
        name                 = "${name}"
        network_watcher_name = "NetworkWatcher_\${${terraform.location}}"
        resource_group_name  = "NetworkWatcherRG"
        target_resource_id   = ${network}.id
        storage_account_id   = ${terraform.idOf('flow_log_storage_id', storage)}
        enabled              = true
        version              = 2

        retention_policy {
          enabled = true
          days    = ${days}
        }

        traffic_analytics {
          enabled               = true
          workspace_id          = ${workspaceData}.workspace_id
          workspace_region      = ${workspaceData}.location
          workspace_resource_id = ${workspaceData}.id
          interval_in_minutes   = ${minutes}
        }
      }
    `,
  },
};
