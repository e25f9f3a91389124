import type { SnippetIdea } from '../snippet';
import { policyAssign } from './assign';
import { policyDefinitions } from './definitions';
import { policySets } from './sets';

/** Rules that Azure itself keeps (section 15 of the domain). */
export const policySnippets: readonly SnippetIdea[] = [...policyDefinitions, ...policySets, policyAssign];
