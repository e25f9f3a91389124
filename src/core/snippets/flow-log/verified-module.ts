import * as bicep from '../common/bicep-needs';
import type { SnippetIdea } from '../snippet';
import { text } from '../snippet-text';
import { flowLogByModule } from './flow-log-of';

/** From a file that is deployed to another resource group than the network watcher's. */
export const flowLogFromAnywhere: SnippetIdea = {
  prefix: 'fl-flow-log-avm',
  title: 'Flow log from any resource group, by the Azure Verified Module',
  description:
    'Flow logs lie with the network watcher, in NetworkWatcherRG. The module writes there from a file for another resource group.',
  section: 7,
  mends: [],
  variants: {
    bicep: flowLogByModule({
      id: text`${bicep.existing('network', 'Microsoft.Network/virtualNetworks', 'the virtual network')}.id`,
      workload: 'hub',
    }),
  },
};
