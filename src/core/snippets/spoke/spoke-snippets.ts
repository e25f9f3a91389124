import type { SnippetIdea } from '../snippet';
import { spokeRoutes } from './default-route';
import { spokeByModule, spokeNetwork } from './network';

/** Networks of workloads that hang on the hub (section 17 of the domain). */
export const spokeSnippets: readonly SnippetIdea[] = [spokeNetwork, spokeByModule, spokeRoutes];
