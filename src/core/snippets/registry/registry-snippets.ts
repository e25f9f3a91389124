import type { SnippetIdea } from '../snippet';
import { registryPullRole } from './pull-role';
import { registryWeak } from './queries';
import { registryPremium } from './registry';
import { registryReplication } from './replication';
import { registryByModule } from './verified-module';

/** Registries for images (sections 2 and 14 of the domain). */
export const registrySnippets: readonly SnippetIdea[] = [
  registryPremium,
  registryReplication,
  registryPullRole,
  registryByModule,
  registryWeak,
];
