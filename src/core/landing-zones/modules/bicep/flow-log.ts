import { armType } from '../../../snippets/common/arm-type';
import { sourceText } from '../../source-text';

/** A flow log with traffic analytics, which stands in the resource group of the network watcher. */
export const flowLogBicep = sourceText`
  // A flow log with traffic analytics, which stands in the resource group of the network watcher.

  @description('Region of the virtual network.')
  param location string

  @description('What resources are called behind their abbreviation.')
  param name string

  @description('Tags of every resource.')
  param tags object

  @description('Resource id of the virtual network.')
  param networkId string

  @description('Resource id of the storage account that only flow logs are written to.')
  param storageId string

  @description('Resource id of the Log Analytics workspace.')
  param workspaceId string

  resource watcher '${armType('Microsoft.Network/networkWatchers')}' existing = {
    name: 'NetworkWatcher_\${location}'
  }

  resource flowLog '${armType('Microsoft.Network/networkWatchers/flowLogs')}' = {
    parent: watcher
    name: 'fl-\${name}'
    location: location
    tags: tags
    properties: {
      targetResourceId: networkId
      storageId: storageId
      enabled: true
      format: {
        type: 'JSON'
        version: 2
      }
      retentionPolicy: {
        enabled: true
        days: 90
      }
      flowAnalyticsConfiguration: {
        networkWatcherFlowAnalyticsConfiguration: {
          enabled: true
          workspaceResourceId: workspaceId
          trafficAnalyticsInterval: 60
        }
      }
    }
  }
`;
