import { resourceName } from '../../facts/resource-abbreviations';
import { networkSecurityGroupFlowLogs } from '../../facts/retirements';
import type { SnippetIdea } from '../snippet';
import { choice, gap, text } from '../snippet-text';

const region = gap('region', 'westeurope');
const network = gap(
  'network',
  '/subscriptions/<subscription>/resourceGroups/rg-hub/providers/Microsoft.Network/virtualNetworks/vnet-hub',
);
const storage = gap(
  'storage',
  '/subscriptions/<subscription>/resourceGroups/rg-operations/providers/Microsoft.Storage/storageAccounts/stflowlogs001',
);
const workspace = gap(
  'workspace',
  '/subscriptions/<subscription>/resourceGroups/rg-operations/providers/Microsoft.OperationalInsights/workspaces/log-operations',
);
const name = gap('name', resourceName('Microsoft.Network/networkWatchers/flowLogs', 'hub'));
const minutes = choice('minutes', ['60', '10']);
const old = gap('old log', 'nsg-flow-log');

/** First the new log, then a while of both, then the end of the old one. */
export const flowLogMigration: SnippetIdea = {
  prefix: 'fl-flow-log-migration',
  title: 'From the flow log of a security group to that of its network',
  description: `Creates the log of the network, and once it has been compared with the old one for a few days, switches that off. Logs of network security groups end on ${networkSecurityGroupFlowLogs.retiredOn}.`,
  section: 7,
  mends: [],
  variants: {
    azurecli: text`
      region='${region}'

      az network watcher flow-log list --location "$region" \\
        --query "[?contains(targetResourceId, 'networkSecurityGroups')].{name:name, target:targetResourceId, enabled:enabled}" --output table

      az network watcher flow-log create --location "$region" --name '${name}' \\
        --vnet '${network}' \\
        --storage-account '${storage}' \\
        --workspace '${workspace}' \\
        --traffic-analytics true --interval ${minutes} --retention 90 --log-version 2 --enabled true

      # A few days later, when the analytics of both agree:
      az network watcher flow-log update --location "$region" --name '${old}' --enabled false
    `,
    powershell: text`
      $region = '${region}'

      Get-AzNetworkWatcherFlowLog -Location $region |
        Where-Object { $_.TargetResourceId -match 'networkSecurityGroups' } |
        Select-Object Name, TargetResourceId, Enabled

      $log = @{
        Location                        = $region
        Name                            = '${name}'
        TargetResourceId                = '${network}'
        StorageId                       = '${storage}'
        TrafficAnalyticsWorkspaceId     = '${workspace}'
        EnableTrafficAnalytics          = $true
        TrafficAnalyticsInterval        = ${minutes}
        EnableRetention                 = $true
        RetentionPolicyDays             = 90
        FormatVersion                   = 2
        Enabled                         = $true
      }
      New-AzNetworkWatcherFlowLog @log

      # A few days later, when the analytics of both agree:
      $old = Get-AzNetworkWatcherFlowLog -Location $region -Name '${old}'
      Set-AzNetworkWatcherFlowLog -Location $region -Name $old.Name -TargetResourceId $old.TargetResourceId -StorageId $old.StorageId -Enabled $false
    `,
  },
};
