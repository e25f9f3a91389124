/**
 * Whether flow logs in an account of this kind are deleted after their retention: on general-purpose v2 accounts only.
 * Source: https://learn.microsoft.com/azure/network-watcher/vnet-flow-logs-overview, read 2026-11.
 */
export function flowLogStorageKeepsDays(kind: string): boolean {
  return kind.toLowerCase() === 'storagev2';
}
