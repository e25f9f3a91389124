import type { SnippetIdea } from '../snippet';
import { powerPlatformPair } from './pair';

/** Private access from Power Platform in both regions of a pair (section 16 of the domain). */
export const powerPlatformSnippets: readonly SnippetIdea[] = [powerPlatformPair];
