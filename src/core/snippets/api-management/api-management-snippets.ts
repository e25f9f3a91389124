import type { SnippetIdea } from '../snippet';
import { apiManagementAiBackends } from './ai-backends';
import { apiManagementRules } from './rules';
import { apiManagementSecondRegion } from './second-region';
import { apiManagementService } from './service';
import { apiManagementByModule } from './verified-module';

/** A gateway for APIs inside the network (section 17 of the domain). */
export const apiManagementSnippets: readonly SnippetIdea[] = [
  apiManagementService,
  apiManagementSecondRegion,
  apiManagementRules,
  apiManagementAiBackends,
  apiManagementByModule,
];
