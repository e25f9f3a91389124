import type { SnippetIdea } from '../snippet';
import { flowLogMigration } from './migration';
import { flowLogQueries } from './queries';
import { flowLogStorage } from './storage';
import { subnetFlowLog } from './subnet';
import { flowLogFromAnywhere } from './verified-module';
import { virtualNetworkFlowLog } from './virtual-network';

/** Who talked to whom in the networks (section 7 of the domain). */
export const flowLogSnippets: readonly SnippetIdea[] = [
  virtualNetworkFlowLog,
  subnetFlowLog,
  flowLogFromAnywhere,
  flowLogStorage,
  flowLogMigration,
  ...flowLogQueries,
];
