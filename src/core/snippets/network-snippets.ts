import { latestStableApiVersion } from '../facts/api-versions';
import type { Snippet } from './snippet';

const flowLogVersion = latestStableApiVersion('Microsoft.Network/networkWatchers/flowLogs') ?? '2025-05-01';
const addressVersion = latestStableApiVersion('Microsoft.Network/publicIPAddresses') ?? '2025-05-01';

/** Snippets about networks: what a flow log covers, and addresses that outlive a zone. */
export const networkSnippets: readonly Snippet[] = [
  {
    prefix: 'fl-flow-log-virtual-network',
    title: 'Flow log of a virtual network, with traffic analytics',
    description: 'Sees all traffic of the network. Logs of network security groups are retired on 2027-09-30.',
    language: 'bicep',
    body: `resource \${1:flowLog} 'Microsoft.Network/networkWatchers/flowLogs@${flowLogVersion}' = {
  name: '\${2:NetworkWatcher_westeurope}/\${3:fl-hub}'
  location: '\${4|westeurope,northeurope,swedencentral,eastus2|}'
  properties: {
    enabled: true
    targetResourceId: \${5:virtualNetwork}.id
    storageId: \${6:flowLogStorage}.id
    retentionPolicy: {
      enabled: true
      days: \${7:90}
    }
    format: {
      type: 'JSON'
      version: 2
    }
    flowAnalyticsConfiguration: {
      networkWatcherFlowAnalyticsConfiguration: {
        enabled: true
        workspaceResourceId: \${8:workspace}.id
        trafficAnalyticsInterval: \${9|60,10|}
      }
    }
  }
}
`,
  },
  {
    prefix: 'fl-flow-log-virtual-network',
    title: 'Flow log of a virtual network, with traffic analytics',
    description: 'Sees all traffic of the network. Logs of network security groups are retired on 2027-09-30.',
    language: 'terraform',
    body: `resource "azurerm_network_watcher_flow_log" "\${1:hub}" {
  name                 = "\${2:fl-hub}"
  network_watcher_name = "\${3:NetworkWatcher_westeurope}"
  resource_group_name  = "\${4:NetworkWatcherRG}"
  target_resource_id   = azurerm_virtual_network.\${5:hub}.id
  storage_account_id   = azurerm_storage_account.\${6:flow_logs}.id
  enabled              = true
  version              = 2

  retention_policy {
    enabled = true
    days    = \${7:90}
  }

  traffic_analytics {
    enabled               = true
    workspace_id          = azurerm_log_analytics_workspace.\${8:operations}.workspace_id
    workspace_region      = azurerm_log_analytics_workspace.\${8:operations}.location
    workspace_resource_id = azurerm_log_analytics_workspace.\${8:operations}.id
    interval_in_minutes   = \${9|60,10|}
  }
}
`,
  },
  {
    prefix: 'fl-gateway-public-ip',
    title: 'Zone-redundant public IP address',
    description: 'A Standard address that outlives the loss of a zone, for gateways, firewalls and load balancers.',
    language: 'bicep',
    body: `resource \${1:publicIp} 'Microsoft.Network/publicIPAddresses@${addressVersion}' = {
  name: '\${2:pip-gateway}'
  location: '\${3|westeurope,northeurope,swedencentral,eastus2|}'
  sku: {
    name: 'Standard'
  }
  zones: ['1', '2', '3']
  properties: {
    publicIPAllocationMethod: 'Static'
  }
}
`,
  },
  {
    prefix: 'fl-gateway-public-ip',
    title: 'Zone-redundant public IP address',
    description: 'A Standard address that outlives the loss of a zone, for gateways, firewalls and load balancers.',
    language: 'terraform',
    body: `resource "azurerm_public_ip" "\${1:gateway}" {
  name                = "\${2:pip-gateway}"
  resource_group_name = azurerm_resource_group.\${3:network}.name
  location            = azurerm_resource_group.\${3:network}.location
  allocation_method   = "Static"
  sku                 = "Standard"
  zones               = ["1", "2", "3"]
}
`,
  },
];
