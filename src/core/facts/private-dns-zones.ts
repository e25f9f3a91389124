/**
 * The private DNS zones of the public cloud, by the sub-resource (group id) that a private endpoint connects to.
 * Source: https://learn.microsoft.com/azure/private-link/private-endpoint-dns, read 2026-11.
 */
const zones = {
  account: 'privatelink.cognitiveservices.azure.com',
  blob: 'privatelink.blob.core.windows.net',
  configurationStores: 'privatelink.azconfig.io',
  dfs: 'privatelink.dfs.core.windows.net',
  file: 'privatelink.file.core.windows.net',
  Gateway: 'privatelink.azure-api.net',
  managedhsm: 'privatelink.managedhsm.azure.net',
  mysqlServer: 'privatelink.mysql.database.azure.com',
  namespace: 'privatelink.servicebus.windows.net',
  postgresqlServer: 'privatelink.postgres.database.azure.com',
  queue: 'privatelink.queue.core.windows.net',
  redisEnterprise: 'privatelink.redis.azure.net',
  registry: 'privatelink.azurecr.io',
  searchService: 'privatelink.search.windows.net',
  sites: 'privatelink.azurewebsites.net',
  Sql: 'privatelink.documents.azure.com',
  sqlServer: 'privatelink.database.windows.net',
  table: 'privatelink.table.core.windows.net',
  vault: 'privatelink.vaultcore.azure.net',
  web: 'privatelink.web.core.windows.net',
} as const;

/** The private DNS zone in which endpoints to a sub-resource are entered. */
export function privateDnsZone(subresource: keyof typeof zones): string {
  return zones[subresource];
}
