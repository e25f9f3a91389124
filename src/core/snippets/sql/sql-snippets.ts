import type { SnippetIdea } from '../snippet';
import { sqlDatabase } from './database';
import { sqlFailoverGroup } from './failover-group';
import { sqlQueries } from './queries';
import { sqlByModule } from './verified-module';

/** Databases that outlive zones and regions (section 14 of the domain). */
export const sqlSnippets: readonly SnippetIdea[] = [sqlDatabase, sqlFailoverGroup, sqlByModule, ...sqlQueries];
