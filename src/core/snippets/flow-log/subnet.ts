import { resourceName } from '../../facts/resource-abbreviations';
import { armType } from '../common/arm-type';
import * as bicep from '../common/bicep-needs';
import * as terraform from '../common/terraform-needs';
import type { SnippetIdea } from '../snippet';
import { choice, gap, symbol, text } from '../snippet-text';
import { flowLogTerraform } from './flow-log-of';

const name = gap('name', resourceName('Microsoft.Network/networkWatchers/flowLogs', 'payments-workload'));
const minutes = choice('minutes', ['60', '10']);

/** For the part of a network that matters. */
export const subnetFlowLog: SnippetIdea = {
  prefix: 'fl-flow-log-subnet',
  title: 'Flow log of a subnet, with traffic analytics',
  description:
    'Costs less than a log of the whole network where one subnet matters. A log of the network stands behind one of a subnet, and that behind one of a network interface. Deploy it to NetworkWatcherRG.',
  section: 7,
  mends: [],
  variants: {
    bicep: text`
      resource ${symbol('flowLog')} '${armType('Microsoft.Network/networkWatchers/flowLogs')}' = {
        name: 'NetworkWatcher_\${${bicep.location}}/${name}'
        location: ${bicep.location}
        properties: {
          enabled: true
          targetResourceId: ${bicep.idOf('subnetId', 'the subnet')}
          storageId: ${bicep.idOf('flowLogStorageId', 'the storage account that only flow logs are written to')}
          retentionPolicy: {
            enabled: true
            days: ${gap('days', '90')}
          }
          format: {
            type: 'JSON'
            version: 2
          }
          flowAnalyticsConfiguration: {
            networkWatcherFlowAnalyticsConfiguration: {
              enabled: true
              workspaceResourceId: ${bicep.idOf('workspaceId', 'the Log Analytics workspace')}
              trafficAnalyticsInterval: ${minutes}
            }
          }
        }
      }
    `,
    terraform: flowLogTerraform(symbol('subnet'), {
      id: terraform.idOf('subnet_id', 'the subnet'),
      workload: 'payments-workload',
    }),
  },
};
