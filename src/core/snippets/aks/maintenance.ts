import { armType } from '../common/arm-type';
import * as bicep from '../common/bicep-needs';
import type { SnippetIdea } from '../snippet';
import { choice, gap, type SnippetText, symbol, text } from '../snippet-text';
import { aksClusterTerraform } from './cluster';

const clusterType = 'Microsoft.ContainerService/managedClusters';
const days = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const clusterDay = choice('day', days);
const nodeDay = choice('node day', days);
const start = gap('start', '02:00');
const offset = gap('offset', '+00:00');
const type = armType('Microsoft.ContainerService/managedClusters/maintenanceConfigurations');

function configuration(name: string, kind: string, day: typeof clusterDay): SnippetText {
  return text`
    resource ${symbol(name)} '${type}' = {
      parent: ${bicep.existing('cluster', clusterType, 'the cluster')}
      name: '${kind}'
      properties: {
        maintenanceWindow: {
          schedule: {
            weekly: {
              intervalWeeks: 1
              dayOfWeek: '${day}'
            }
          }
          durationHours: 4
          startTime: '${start}'
          utcOffset: '${offset}'
        }
      }
    }
  `;
}

function windowTerraform(block: string, day: typeof clusterDay): SnippetText {
  return text`
    ${block} {
      frequency   = "Weekly"
      interval    = 1
      duration    = 4
      day_of_week = "${day}"
      start_time  = "${start}"
      utc_offset  = "${offset}"
    }
  `;
}

/** When upgrades may happen. */
export const aksMaintenance: SnippetIdea = {
  prefix: 'fl-aks-maintenance',
  title: 'Hours in which a cluster and its nodes are upgraded',
  description:
    'Automatic upgrades wait for these hours. Give the clusters of two regions different days, so that an upgrade never touches both.',
  section: 14,
  mends: [],
  variants: {
    bicep: text`
      ${configuration('clusterUpgrades', 'aksManagedAutoUpgradeSchedule', clusterDay)}

      ${configuration('nodeUpgrades', 'aksManagedNodeOSUpgradeSchedule', nodeDay)}
    `,
    terraform: {
      text: text`
        ${windowTerraform('maintenance_window_auto_upgrade', clusterDay)}

        ${windowTerraform('maintenance_window_node_os', nodeDay)}
      `,
      inside: {
        types: ['azurerm_kubernetes_cluster'],
        path: '',
        frame: (members: SnippetText) => aksClusterTerraform(members),
      },
    },
  },
};
