/**
 * Sizes of Azure Managed Redis to choose from that can be geo-replicated: the smaller Balanced ones do not.
 * Source: https://learn.microsoft.com/azure/redis/how-to-active-geo-replication, and the documentation of
 * azurerm_managed_redis, read 2026-11.
 */
export const replicatedRedisSizes: readonly string[] = [
  'Balanced_B10',
  'Balanced_B5',
  'Balanced_B20',
  'Balanced_B50',
  'MemoryOptimized_M10',
  'MemoryOptimized_M20',
  'ComputeOptimized_X10',
];
