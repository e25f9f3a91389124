import { armType } from '../common/arm-type';
import * as bicep from '../common/bicep-needs';
import * as terraform from '../common/terraform-needs';
import type { SnippetIdea } from '../snippet';
import { choice, gap, type SnippetText, symbol, text } from '../snippet-text';

/** A question to Azure Resource Graph whose every row is a reason to call somebody. */
interface LocalAlert {
  /** Behind `fl-azure-local-alert-`. */
  readonly key: string;
  readonly title: string;
  readonly description: string;
  /** What the rule says of itself. */
  readonly says: string;
  readonly query: SnippetText;
}

const clusters = "type =~ 'microsoft.azurestackhci/clusters'";

const alerts: readonly LocalAlert[] = [
  {
    key: 'disconnected',
    title: 'Alert when an Azure Local instance loses its connection',
    description: 'Looks every quarter of an hour for instances that Azure has not heard of lately.',
    says: 'An Azure Local instance is not connected.',
    query: text`
      arg('').resources
      | where ${clusters}
      | where tostring(properties.connectivityStatus) !in~ ('Connected', 'NotYetRegistered')
      | project instance = name, resourceGroup, status = tostring(properties.connectivityStatus)
    `,
  },
  {
    key: 'update-failed',
    title: 'Alert when the update of an Azure Local instance fails',
    description: 'A failed update holds every later one back, and with them the fixes that support asks for.',
    says: 'The update of an Azure Local instance failed.',
    query: text`
      arg('').extensibilityresources
      | where type =~ 'microsoft.azurestackhci/clusters/updatesummaries'
      | where tostring(properties.state) in~ ('UpdateFailed', 'PreparationFailed')
      | project instance = tostring(split(id, '/')[8]), resourceGroup, state = tostring(properties.state)
    `,
  },
  {
    key: 'health',
    title: 'Alert when a health check of an Azure Local instance fails critically',
    description:
      'Critical findings of the checks that run before updates: they tell of disks, networks and certificates.',
    says: 'A health check of an Azure Local instance failed.',
    query: text`
      arg('').extensibilityresources
      | where type =~ 'microsoft.azurestackhci/clusters/updatesummaries'
      | mv-expand result = properties.healthCheckResult
      | where tostring(result.status) =~ 'FAILED' and tostring(result.severity) =~ 'CRITICAL'
      | project instance = tostring(split(id, '/')[8]), resourceGroup, check = tostring(result.displayName)
    `,
  },
];

const identity = 'the user-assigned identity that may read the instances and the workspace';
const workspace = 'the Log Analytics workspace';
const group = 'the action group to call';
const severity = choice('severity', ['1', '0', '2', '3']);

function ideaOf({ key, title, description, says, query }: LocalAlert): SnippetIdea {
  const name = gap('name', `ar-azure-local-${key}`);
  return {
    prefix: `fl-azure-local-alert-${key}`,
    title,
    description: `${description} The identity of the rule needs Reader on the instances and on the workspace.`,
    section: 13,
    mends: [],
    variants: {
      bicep: text`
        resource ${symbol('alert')} '${armType('Microsoft.Insights/scheduledQueryRules')}' = {
          name: '${name}'
          location: ${bicep.location}
          identity: {
            type: 'UserAssigned'
            userAssignedIdentities: {
              '\${${bicep.idOf('identityId', identity)}}': {}
            }
          }
          properties: {
            displayName: '${says}'
            enabled: true
            severity: ${severity}
            scopes: [${bicep.idOf('workspaceId', workspace)}]
            evaluationFrequency: 'PT15M'
            windowSize: 'PT15M'
            autoMitigate: true
            criteria: {
              allOf: [
                {
                  query: '''
                    ${query}
                  '''
                  timeAggregation: 'Count'
                  operator: 'GreaterThan'
                  threshold: 0
                  dimensions: [
                    {
                      name: 'instance'
                      operator: 'Include'
                      values: ['*']
                    }
                  ]
                  failingPeriods: {
                    numberOfEvaluationPeriods: 1
                    minFailingPeriodsToAlert: 1
                  }
                }
              ]
            }
            actions: {
              actionGroups: [${bicep.idOf('actionGroupId', group)}]
            }
          }
        }
      `,
      terraform: text`
        resource "azurerm_monitor_scheduled_query_rules_alert_v2" "${symbol(`azure_local_${key.replaceAll('-', '_')}`)}" {
          name                    = "${name}"
          resource_group_name     = ${terraform.resourceGroupName}
          location                = ${terraform.location}
          display_name            = "${says}"
          enabled                 = true
          severity                = ${severity}
          scopes                  = [${terraform.idOf('workspace_id', workspace)}]
          evaluation_frequency    = "PT15M"
          window_duration         = "PT15M"
          auto_mitigation_enabled = true

          identity {
            type         = "UserAssigned"
            identity_ids = [${terraform.idOf('identity_id', identity)}]
          }

          criteria {
            query = <<-KQL
              ${query}
            KQL

            time_aggregation_method = "Count"
            operator                = "GreaterThan"
            threshold               = 0

            dimension {
              name     = "instance"
              operator = "Include"
              values   = ["*"]
            }

            failing_periods {
              number_of_evaluation_periods             = 1
              minimum_failing_periods_to_trigger_alert = 1
            }
          }

          action {
            action_groups = [${terraform.idOf('action_group_id', group)}]
          }
        }
      `,
    },
  };
}

/** Rules that call somebody when an instance on premises is in trouble. */
export const azureLocalAlerts: readonly SnippetIdea[] = alerts.map(ideaOf);
