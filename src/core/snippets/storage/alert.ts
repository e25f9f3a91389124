import { resourceName } from '../../facts/resource-abbreviations';
import { armType } from '../common/arm-type';
import * as bicep from '../common/bicep-needs';
import * as terraform from '../common/terraform-needs';
import type { SnippetIdea } from '../snippet';
import { choice, gap, symbol, text } from '../snippet-text';

const accountType = 'Microsoft.Storage/storageAccounts';
const alert = symbol('availabilityAlert');
const alertLabel = symbol('availability');
const name = gap('name', resourceName('Microsoft.Insights/metricAlerts', 'payments-availability'));
const threshold = gap('threshold', '99');
const severity = choice('severity', ['1', '0', '2', '3']);
const why = 'Requests to the storage account fail.';

/** Tells people when an account stops answering. */
export const storageAlert: SnippetIdea = {
  prefix: 'fl-storage-alert',
  title: 'Alert when the availability of a storage account drops',
  description:
    'Looks every five minutes at the share of requests that the account answered, and calls an action group.',
  section: 8,
  mends: [],
  variants: {
    bicep: text`
      resource ${alert} '${armType('Microsoft.Insights/metricAlerts')}' = {
        name: '${name}'
        location: 'global'
        properties: {
          description: '${why}'
          enabled: true
          severity: ${severity}
          scopes: [${bicep.existing('account', accountType, 'the storage account')}.id]
          evaluationFrequency: 'PT5M'
          windowSize: 'PT15M'
          criteria: {
            'odata.type': 'Microsoft.Azure.Monitor.SingleResourceMultipleMetricCriteria'
            allOf: [
              {
                criterionType: 'StaticThresholdCriterion'
                name: 'availability'
                metricNamespace: 'Microsoft.Storage/storageAccounts'
                metricName: 'Availability'
                timeAggregation: 'Average'
                operator: 'LessThan'
                threshold: ${threshold}
              }
            ]
          }
          actions: [
            {
              actionGroupId: ${bicep.idOf('actionGroupId', 'the action group to call')}
            }
          ]
        }
      }
    `,
    terraform: text`
      resource "azurerm_monitor_metric_alert" "${alertLabel}" {
        name                = "${name}"
        resource_group_name = ${terraform.resourceGroupName}
        scopes              = [${terraform.existing('azurerm_storage_account', 'account', accountType, 'the storage account')}.id]
        description         = "${why}"
        severity            = ${severity}
        frequency           = "PT5M"
        window_size         = "PT15M"

        criteria {
          metric_namespace = "Microsoft.Storage/storageAccounts"
          metric_name      = "Availability"
          aggregation      = "Average"
          operator         = "LessThan"
          threshold        = ${threshold}
        }

        action {
          action_group_id = ${terraform.idOf('action_group_id', 'the action group to call')}
        }
      }
    `,
  },
};
