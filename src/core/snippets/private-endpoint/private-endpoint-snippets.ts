import type { SnippetIdea } from '../snippet';
import { privateEndpointTo } from './endpoint';
import { privateServices } from './services';

/** Ways to services that are closed to the internet (sections 15 and 16 of the domain). */
export const privateEndpointSnippets: readonly SnippetIdea[] = privateServices.map(privateEndpointTo);
