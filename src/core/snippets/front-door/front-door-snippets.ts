import type { SnippetIdea } from '../snippet';
import { applicationGateway } from './application-gateway';
import { frontDoorPatterns } from './patterns';
import { frontDoorProfile } from './profile';

/** An edge that may fail (section 11 of the domain). */
export const frontDoorSnippets: readonly SnippetIdea[] = [frontDoorProfile, applicationGateway, ...frontDoorPatterns];
