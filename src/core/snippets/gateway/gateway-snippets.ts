import type { SnippetIdea } from '../snippet';
import { gatewayPublicIp } from './public-ip';

/** Ways in and out that no zone takes along (section 5 of the domain). */
export const gatewaySnippets: readonly SnippetIdea[] = [gatewayPublicIp];
