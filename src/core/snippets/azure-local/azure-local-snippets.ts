import type { SnippetIdea } from '../snippet';
import { azureLocalAlerts } from './alerts';
import { azureLocalQueries } from './queries';

/** Instances on premises, seen as one fleet (section 13 of the domain). */
export const azureLocalSnippets: readonly SnippetIdea[] = [...azureLocalAlerts, ...azureLocalQueries];
