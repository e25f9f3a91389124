/**
 * Flow logs of network security groups. Source: Azure documentation, network-watcher, retirement notice of NSG flow
 * logs, read 2026-11.
 */
export const networkSecurityGroupFlowLogs = { noNewSince: '2025-06-30', retiredOn: '2027-09-30' } as const;

/**
 * The first azurerm whose flow logs have `target_resource_id`, which takes the id of a virtual network. Source: the
 * documentation of azurerm_network_watcher_flow_log, read 2026-11.
 */
export const flowLogTargetsSince = { major: 3, version: '3.110.0' } as const;
