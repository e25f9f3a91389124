/**
 * Flow logs of network security groups. Source: Azure documentation, network-watcher, retirement notice of NSG flow
 * logs, read 2026-11.
 */
export const networkSecurityGroupFlowLogs = { noNewSince: '2025-06-30', retiredOn: '2027-09-30' } as const;
