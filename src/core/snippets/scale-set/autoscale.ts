import { armType } from '../common/arm-type';
import * as bicep from '../common/bicep-needs';
import * as terraform from '../common/terraform-needs';
import type { SnippetIdea } from '../snippet';
import { choice, gap, symbol, text } from '../snippet-text';

const setType = 'Microsoft.Compute/virtualMachineScaleSets';
const autoscale = symbol('autoscale');
const label = symbol('workers');
const name = gap('name', 'autoscale-payments');
const least = choice('least', ['3', '6', '2']);
const most = gap('most', '12');
const set = bicep.existing('scaleSet', setType, 'the scale set');
const setData = terraform.existing(
  'azurerm_orchestrated_virtual_machine_scale_set',
  'scale_set',
  setType,
  'the scale set',
);

/** As many machines as the load needs, and never fewer than zones. */
export const scaleSetAutoscale: SnippetIdea = {
  prefix: 'fl-scale-set-autoscale',
  title: 'Autoscale that never goes below one machine a zone',
  description:
    'Grows early and shrinks late, so that the machines of two zones carry the load when a third is lost. Reserve capacity for the least number, not for the most.',
  section: 5,
  mends: [],
  variants: {
    bicep: text`
      resource ${autoscale} '${armType('Microsoft.Insights/autoscaleSettings')}' = {
        name: '${name}'
        location: ${bicep.location}
        properties: {
          enabled: true
          targetResourceUri: ${set}.id
          profiles: [
            {
              name: 'load'
              capacity: {
                minimum: '${least}'
                default: '${least}'
                maximum: '${most}'
              }
              rules: [
                {
                  metricTrigger: {
                    metricName: 'Percentage CPU'
                    metricResourceUri: ${set}.id
                    timeGrain: 'PT1M'
                    statistic: 'Average'
                    timeWindow: 'PT5M'
                    timeAggregation: 'Average'
                    operator: 'GreaterThan'
                    threshold: 60
                  }
                  scaleAction: {
                    direction: 'Increase'
                    type: 'ChangeCount'
                    value: '3'
                    cooldown: 'PT5M'
                  }
                }
                {
                  metricTrigger: {
                    metricName: 'Percentage CPU'
                    metricResourceUri: ${set}.id
                    timeGrain: 'PT1M'
                    statistic: 'Average'
                    timeWindow: 'PT15M'
                    timeAggregation: 'Average'
                    operator: 'LessThan'
                    threshold: 25
                  }
                  scaleAction: {
                    direction: 'Decrease'
                    type: 'ChangeCount'
                    value: '1'
                    cooldown: 'PT15M'
                  }
                }
              ]
            }
          ]
        }
      }
    `,
    terraform: text`
      resource "azurerm_monitor_autoscale_setting" "${label}" {
        name                = "${name}"
        resource_group_name = ${terraform.resourceGroupName}
        location            = ${terraform.location}
        target_resource_id  = ${setData}.id
        enabled             = true

        profile {
          name = "load"

          capacity {
            minimum = ${least}
            default = ${least}
            maximum = ${most}
          }

          rule {
            metric_trigger {
              metric_name        = "Percentage CPU"
              metric_resource_id = ${setData}.id
              time_grain         = "PT1M"
              statistic          = "Average"
              time_window        = "PT5M"
              time_aggregation   = "Average"
              operator           = "GreaterThan"
              threshold          = 60
            }

            scale_action {
              direction = "Increase"
              type      = "ChangeCount"
              value     = "3"
              cooldown  = "PT5M"
            }
          }

          rule {
            metric_trigger {
              metric_name        = "Percentage CPU"
              metric_resource_id = ${setData}.id
              time_grain         = "PT1M"
              statistic          = "Average"
              time_window        = "PT15M"
              time_aggregation   = "Average"
              operator           = "LessThan"
              threshold          = 25
            }

            scale_action {
              direction = "Decrease"
              type      = "ChangeCount"
              value     = "1"
              cooldown  = "PT15M"
            }
          }
        }
      }
    `,
  },
};
