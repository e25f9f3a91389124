import type { BlockMapping, ResourceMapping } from '../resource-mapping';
import { enabledOrDisabled, identityBlock, negated } from '../shared-mappings';

/** Azure provider documentation 5.2 and its upgrade guides to 4.0 and 5.0, read in November 2026. */

const retention: BlockMapping = {
  block: 'retention_policy',
  majors: { removedIn: 5 },
  path: 'retentionPolicy',
  arguments: [
    { argument: 'enabled', path: 'enabled' },
    { argument: 'days', path: 'days' },
  ],
};

export const monitorMappings: readonly ResourceMapping[] = [
  {
    resource: 'azurerm_log_analytics_workspace',
    type: 'Microsoft.OperationalInsights/workspaces',
    arguments: [
      { argument: 'daily_quota_gb', path: 'properties.workspaceCapping.dailyQuotaGb' },
      {
        argument: 'internet_ingestion_access_type',
        majors: { since: 5 },
        path: 'properties.publicNetworkAccessForIngestion',
      },
      {
        argument: 'internet_ingestion_enabled',
        majors: { removedIn: 5 },
        path: 'properties.publicNetworkAccessForIngestion',
        conversion: enabledOrDisabled,
      },
      { argument: 'internet_query_access_type', majors: { since: 5 }, path: 'properties.publicNetworkAccessForQuery' },
      {
        argument: 'internet_query_enabled',
        majors: { removedIn: 5 },
        path: 'properties.publicNetworkAccessForQuery',
        conversion: enabledOrDisabled,
      },
      {
        argument: 'local_authentication_enabled',
        majors: { since: 5 },
        path: 'properties.features.disableLocalAuth',
        conversion: negated,
      },
      {
        argument: 'local_authentication_disabled',
        majors: { removedIn: 5 },
        path: 'properties.features.disableLocalAuth',
      },
      { argument: 'retention_in_days', path: 'properties.retentionInDays' },
      { argument: 'sku', path: 'properties.sku.name', default: { every: 'PerGB2018' } },
    ],
    blocks: [identityBlock],
  },
  {
    resource: 'azurerm_monitor_diagnostic_setting',
    type: 'Microsoft.Insights/diagnosticSettings',
    arguments: [
      { argument: 'eventhub_authorization_rule_id', path: 'properties.eventHubAuthorizationRuleId' },
      { argument: 'eventhub_name', path: 'properties.eventHubName' },
      { argument: 'log_analytics_destination_type', path: 'properties.logAnalyticsDestinationType' },
      { argument: 'log_analytics_workspace_id', path: 'properties.workspaceId' },
      { argument: 'storage_account_id', path: 'properties.storageAccountId' },
    ],
    blocks: [
      {
        block: 'enabled_log',
        path: 'properties.logs[]',
        arguments: [
          { argument: 'category', path: 'category' },
          { argument: 'category_group', path: 'categoryGroup' },
        ],
        blocks: [retention],
        constants: { enabled: true },
      },
      {
        block: 'log',
        majors: { removedIn: 4 },
        path: 'properties.logs[]',
        arguments: [
          { argument: 'category', path: 'category' },
          { argument: 'category_group', path: 'categoryGroup' },
          { argument: 'enabled', path: 'enabled', default: { every: true } },
        ],
        blocks: [retention],
      },
      {
        block: 'enabled_metric',
        formerNames: ['metric'],
        renamedIn: 5,
        path: 'properties.metrics[]',
        arguments: [
          { argument: 'category', path: 'category' },
          { argument: 'enabled', majors: { removedIn: 5 }, path: 'enabled' },
        ],
        blocks: [retention],
        constants: { enabled: true },
      },
    ],
    scopeArgument: 'target_resource_id',
  },
];
