import type { SnippetIdea } from '../snippet';
import { confidentialKey } from './key';
import { confidentialMachines } from './machine';
import { releasePolicy } from './release-policy';

/** Machines that trust nobody but their hardware (section 3 of the domain). */
export const confidentialSnippets: readonly SnippetIdea[] = [...confidentialMachines, confidentialKey, releasePolicy];
