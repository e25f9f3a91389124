import type { SnippetIdea } from '../snippet';
import { aiAccount, aiHub } from './accounts';
import { aiSearch, aiSpoke } from './spoke';
import { aiByModule } from './verified-module';

/** AI services for one workload and for many tenants (sections 15 and 17 of the domain). */
export const aiSnippets: readonly SnippetIdea[] = [aiAccount, aiHub, aiSpoke, aiSearch, aiByModule];
