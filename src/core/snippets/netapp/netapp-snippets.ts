import type { SnippetIdea } from '../snippet';
import { netappAccount } from './account';
import { netappUnprotected } from './queries';
import { netappReplication } from './replication';
import { netappVolume } from './volume';

/** Files that outlive zones, regions and mistakes (section 12 of the domain). */
export const netappSnippets: readonly SnippetIdea[] = [
  netappAccount,
  netappVolume,
  netappReplication,
  netappUnprotected,
];
