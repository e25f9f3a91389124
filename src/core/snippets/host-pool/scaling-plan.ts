import { resourceName } from '../../facts/resource-abbreviations';
import { armType } from '../common/arm-type';
import * as bicep from '../common/bicep-needs';
import * as terraform from '../common/terraform-needs';
import { choice, gap, type SnippetText, symbol, text } from '../snippet-text';

const plan = symbol('scalingPlan');
const label = symbol('desktops');
const name = gap('plan', resourceName('Microsoft.DesktopVirtualization/scalingPlans', 'desktops'));
const timeZone = choice('time zone', ['W. Europe Standard Time', 'GMT Standard Time', 'Eastern Standard Time', 'UTC']);
const standby = choice('standby percent', ['10', '20', '30']);
const message = 'Your session ends in 30 minutes. Please save your work.';

/** The working day of a host pool in Bicep. @param poolId an expression that gives the id of the pool. */
export function scalingPlanBicep(poolId: SnippetText): SnippetText {
  return text`
    resource ${plan} '${armType('Microsoft.DesktopVirtualization/scalingPlans')}' = {
      name: '${name}'
      location: ${bicep.location}
      properties: {
        hostPoolType: 'Pooled'
        timeZone: '${timeZone}'
        exclusionTag: 'excludeFromScaling'
        hostPoolReferences: [
          {
            hostPoolArmPath: ${poolId}
            scalingPlanEnabled: true
          }
        ]
        schedules: [
          {
            name: 'weekdays'
            daysOfWeek: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday']
            rampUpStartTime: {
              hour: 7
              minute: 0
            }
            rampUpLoadBalancingAlgorithm: 'BreadthFirst'
            rampUpMinimumHostsPct: 30
            rampUpCapacityThresholdPct: 60
            peakStartTime: {
              hour: 9
              minute: 0
            }
            peakLoadBalancingAlgorithm: 'BreadthFirst'
            rampDownStartTime: {
              hour: 18
              minute: 0
            }
            rampDownLoadBalancingAlgorithm: 'DepthFirst'
            rampDownMinimumHostsPct: ${standby}
            rampDownCapacityThresholdPct: 90
            rampDownForceLogoffUsers: false
            rampDownStopHostsWhen: 'ZeroSessions'
            rampDownWaitTimeMinutes: 30
            rampDownNotificationMessage: '${message}'
            offPeakStartTime: {
              hour: 20
              minute: 0
            }
            offPeakLoadBalancingAlgorithm: 'DepthFirst'
          }
        ]
      }
    }
  `;
}

/** The same in Terraform. */
export function scalingPlanTerraform(poolId: SnippetText): SnippetText {
  return text`
    resource "azurerm_virtual_desktop_scaling_plan" "${label}" {
      name                = "${name}"
      resource_group_name = ${terraform.resourceGroupName}
      location            = ${terraform.location}
      time_zone           = "${timeZone}"
      exclusion_tag       = "excludeFromScaling"

      host_pool {
        hostpool_id          = ${poolId}
        scaling_plan_enabled = true
      }

      schedule {
        name                                 = "weekdays"
        days_of_week                         = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday"]
        ramp_up_start_time                   = "07:00"
        ramp_up_load_balancing_algorithm     = "BreadthFirst"
        ramp_up_minimum_hosts_percent        = 30
        ramp_up_capacity_threshold_percent   = 60
        peak_start_time                      = "09:00"
        peak_load_balancing_algorithm        = "BreadthFirst"
        ramp_down_start_time                 = "18:00"
        ramp_down_load_balancing_algorithm   = "DepthFirst"
        ramp_down_minimum_hosts_percent      = ${standby}
        ramp_down_capacity_threshold_percent = 90
        ramp_down_force_logoff_users         = false
        ramp_down_stop_hosts_when            = "ZeroSessions"
        ramp_down_wait_time_minutes          = 30
        ramp_down_notification_message       = "${message}"
        off_peak_start_time                  = "20:00"
        off_peak_load_balancing_algorithm    = "DepthFirst"
      }
    }
  `;
}
