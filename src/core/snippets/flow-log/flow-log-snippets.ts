import type { SnippetIdea } from '../snippet';
import { virtualNetworkFlowLog } from './virtual-network';

/** Who talked to whom in the networks (section 7 of the domain). */
export const flowLogSnippets: readonly SnippetIdea[] = [virtualNetworkFlowLog];
