import { avmModule } from '../../facts/avm-modules';
import { resourceName } from '../../facts/resource-abbreviations';
import * as bicep from '../common/bicep-needs';
import * as terraform from '../common/terraform-needs';
import { choice, type Gap, gap, type SnippetPart, type SnippetText, symbol, text } from '../snippet-text';

const days = gap('flow log days', '90');
const minutes = choice('flow log minutes', ['60', '10']);
const storage = 'the storage account that only flow logs are written to';

/** What stands in code for the flow log and what it is called. */
export interface FlowLogTarget {
  /** An expression that gives the id of a virtual network, a subnet or a network interface. */
  readonly id: SnippetPart | SnippetText;
  /** What the log is of, in its name: `hub`. */
  readonly workload: string;
}

/** The name of a flow log, by the abbreviation of the product. */
function nameOf({ workload }: FlowLogTarget): Gap {
  return gap('flow log', resourceName('Microsoft.Network/networkWatchers/flowLogs', workload));
}

/**
 * A flow log from any resource group: it is written into the one of the network watcher by the verified module, which a
 * Bicep file for another resource group cannot do itself.
 */
export function flowLogByModule(target: FlowLogTarget): SnippetText {
  return text`
    module ${symbol('flowLogs')} '${avmModule('network/network-watcher')}' = {
      scope: resourceGroup('NetworkWatcherRG')
      params: {
        name: 'NetworkWatcher_\${${bicep.location}}'
        location: ${bicep.location}
        flowLogs: [
          {
            name: '${nameOf(target)}'
            targetResourceId: ${target.id}
            storageResourceId: ${bicep.idOf('flowLogStorageId', storage)}
            workspaceResourceId: ${bicep.idOf('workspaceId', 'the Log Analytics workspace')}
            enabled: true
            formatVersion: 2
            retentionInDays: ${days}
            trafficAnalyticsInterval: ${minutes}
          }
        ]
      }
    }
  `;
}

const workspace = terraform.existing(
  'azurerm_log_analytics_workspace',
  'operations',
  'Microsoft.OperationalInsights/workspaces',
  'the Log Analytics workspace',
);

/** A flow log with traffic analytics in Terraform, which reaches every resource group. */
export function flowLogTerraform(label: Gap, target: FlowLogTarget): SnippetText {
  return text`
    resource "azurerm_network_watcher_flow_log" "${label}" {
      name                 = "${nameOf(target)}"
      network_watcher_name = "NetworkWatcher_\${${terraform.location}}"
      resource_group_name  = "NetworkWatcherRG"
      target_resource_id   = ${target.id}
      storage_account_id   = ${terraform.idOf('flow_log_storage_id', storage)}
      enabled              = true
      version              = 2

      retention_policy {
        enabled = true
        days    = ${days}
      }

      traffic_analytics {
        enabled               = true
        workspace_id          = ${workspace}.workspace_id
        workspace_region      = ${workspace}.location
        workspace_resource_id = ${workspace}.id
        interval_in_minutes   = ${minutes}
      }
    }
  `;
}
