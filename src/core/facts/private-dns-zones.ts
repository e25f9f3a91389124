/**
 * The private DNS zones of the public cloud, by the sub-resource (group id) that a private endpoint connects to; the first
 * zone is the service's own where an endpoint needs several. `<region>` and `<region code>` stand in names that differ
 * by region.
 * Source: https://learn.microsoft.com/azure/private-link/private-endpoint-dns, read 2026-11.
 */
const zones = {
  account: [
    'privatelink.cognitiveservices.azure.com',
    'privatelink.openai.azure.com',
    'privatelink.services.ai.azure.com',
  ],
  amlworkspace: ['privatelink.api.azureml.ms', 'privatelink.notebooks.azure.net'],
  AzureBackup: [
    'privatelink.<region code>.backup.windowsazure.com',
    'privatelink.blob.core.windows.net',
    'privatelink.queue.core.windows.net',
  ],
  azuremonitor: [
    'privatelink.monitor.azure.com',
    'privatelink.oms.opinsights.azure.com',
    'privatelink.ods.opinsights.azure.com',
    'privatelink.agentsvc.azure-automation.net',
    'privatelink.blob.core.windows.net',
  ],
  AzureSiteRecovery: ['privatelink.siterecovery.windowsazure.com'],
  blob: ['privatelink.blob.core.windows.net'],
  configurationStores: ['privatelink.azconfig.io'],
  connection: ['privatelink.wvd.microsoft.com'],
  databricks_ui_api: ['privatelink.azuredatabricks.net'],
  dataFactory: ['privatelink.datafactory.azure.net'],
  dfs: ['privatelink.dfs.core.windows.net'],
  disks: ['privatelink.blob.core.windows.net'],
  DSCAndHybridWorker: ['privatelink.azure-automation.net'],
  file: ['privatelink.file.core.windows.net'],
  Gateway: ['privatelink.azure-api.net'],
  managedEnvironments: ['privatelink.<region>.azurecontainerapps.io'],
  managedhsm: ['privatelink.managedhsm.azure.net'],
  mysqlServer: ['privatelink.mysql.database.azure.com'],
  namespace: ['privatelink.servicebus.windows.net'],
  postgresqlServer: ['privatelink.postgres.database.azure.com'],
  queue: ['privatelink.queue.core.windows.net'],
  redisEnterprise: ['privatelink.redis.azure.net'],
  registry: ['privatelink.azurecr.io'],
  searchService: ['privatelink.search.windows.net'],
  sites: ['privatelink.azurewebsites.net'],
  Sql: ['privatelink.documents.azure.com'],
  sqlServer: ['privatelink.database.windows.net'],
  table: ['privatelink.table.core.windows.net'],
  topic: ['privatelink.eventgrid.azure.net'],
  vault: ['privatelink.vaultcore.azure.net'],
  web: ['privatelink.web.core.windows.net'],
} as const satisfies Readonly<Record<string, readonly [string, ...string[]]>>;

/** A sub-resource (group id) of a private endpoint whose zones are known, as Azure spells it. */
export type PrivateEndpointSubresource = keyof typeof zones;

/** The private DNS zone in which endpoints to a sub-resource are entered; the service's own where there are several. */
export function privateDnsZone(subresource: PrivateEndpointSubresource): string {
  return zones[subresource][0];
}

/** Every private DNS zone in which an endpoint to a sub-resource is entered. */
export function privateDnsZones(subresource: PrivateEndpointSubresource): readonly string[] {
  return zones[subresource];
}
