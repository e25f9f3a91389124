import { resourceName } from '../../facts/resource-abbreviations';
import { armType } from '../common/arm-type';
import * as bicep from '../common/bicep-needs';
import { secondRegion } from '../common/regions';
import * as terraform from '../common/terraform-needs';
import type { SnippetIdea } from '../snippet';
import { choice, gap, symbol, text } from '../snippet-text';

const workspace = symbol('workspace');
const label = symbol('operations');
const name = gap('name', resourceName('Microsoft.OperationalInsights/workspaces', 'operations'));
const days = choice('days', ['365', '730', '90']);

/** Where the logs of the landing zone go, and outlive the region. */
export const logWorkspace: SnippetIdea = {
  prefix: 'fl-diagnostics-workspace',
  title: 'Log Analytics workspace that keeps logs for a year',
  description:
    'In Bicep replicated to a second region, so that logs are there when the first is not. Sign-in by Entra alone; closed to the internet, so that agents reach it through a private link scope.',
  section: 15,
  mends: [],
  variants: {
    bicep: text`
      resource ${workspace} '${armType('Microsoft.OperationalInsights/workspaces')}' = {
        name: '${name}'
        location: ${bicep.location}
        properties: {
          sku: {
            name: 'PerGB2018'
          }
          retentionInDays: ${days}
          publicNetworkAccessForIngestion: 'Disabled'
          publicNetworkAccessForQuery: 'Disabled'
          features: {
            disableLocalAuth: true
            enableLogAccessUsingOnlyResourcePermissions: true
          }
          replication: {
            enabled: true
            location: '${secondRegion}'
          }
        }
      }
    `,
    terraform: text`
      resource "azurerm_log_analytics_workspace" "${label}" {
        name                           = "${name}"
        resource_group_name            = ${terraform.resourceGroupName}
        location                       = ${terraform.location}
        sku                            = "PerGB2018"
        retention_in_days              = ${days}
        local_authentication_enabled   = false
        internet_ingestion_access_type = "Disabled"
        internet_query_access_type     = "Disabled"
      }
    `,
  },
};

/** Who changed what in a subscription. */
export const activityLog: SnippetIdea = {
  prefix: 'fl-diagnostics-activity-log',
  title: 'Activity log of a subscription, kept in a workspace',
  description:
    'The portal forgets after 90 days. Service and resource health are among the categories: alerts on them tell of faults that probes do not see. The Bicep file is deployed to the subscription.',
  section: 9,
  mends: [],
  variants: {
    bicep: text`
      targetScope = 'subscription'

      resource ${symbol('activityLog')} '${armType('Microsoft.Insights/diagnosticSettings')}' = {
        name: '${gap('name', resourceName('Microsoft.Insights/diagnosticSettings', 'activity'))}'
        properties: {
          workspaceId: ${bicep.idOf('workspaceId', 'the Log Analytics workspace')}
          logs: [
            {
              category: 'Administrative'
              enabled: true
            }
            {
              category: 'Policy'
              enabled: true
            }
            {
              category: 'Security'
              enabled: true
            }
            {
              category: 'ServiceHealth'
              enabled: true
            }
            {
              category: 'ResourceHealth'
              enabled: true
            }
          ]
        }
      }
    `,
    terraform: text`
      resource "azurerm_monitor_diagnostic_setting" "${symbol('activity_log')}" {
        name                       = "${gap('name', resourceName('Microsoft.Insights/diagnosticSettings', 'activity'))}"
        target_resource_id         = ${terraform.idOf('subscription_id', 'the subscription, /subscriptions/<id>')}
        log_analytics_workspace_id = ${terraform.idOf('workspace_id', 'the Log Analytics workspace')}

        enabled_log {
          category = "Administrative"
        }

        enabled_log {
          category = "Policy"
        }

        enabled_log {
          category = "Security"
        }

        enabled_log {
          category = "ServiceHealth"
        }

        enabled_log {
          category = "ResourceHealth"
        }
      }
    `,
  },
};
