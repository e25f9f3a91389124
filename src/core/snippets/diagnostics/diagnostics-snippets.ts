import type { SnippetIdea } from '../snippet';
import { diagnosticsQueries } from './queries';
import { loggedServices } from './services';
import { diagnosticsOf } from './setting';
import { activityLog, logWorkspace } from './workspace';

/** What services tell, where it can be asked (section 15 of the domain). */
export const diagnosticsSnippets: readonly SnippetIdea[] = [
  logWorkspace,
  activityLog,
  ...loggedServices.map(diagnosticsOf),
  ...diagnosticsQueries,
];
