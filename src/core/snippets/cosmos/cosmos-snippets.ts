import type { SnippetIdea } from '../snippet';
import { cosmosAccount } from './account';
import { cosmosContainer } from './container';
import { cosmosDataAccess } from './data-role';
import { cosmosSingleRegions } from './queries';
import { cosmosByModule } from './verified-module';

/** Accounts in several regions (section 14 of the domain). */
export const cosmosSnippets: readonly SnippetIdea[] = [
  cosmosAccount,
  cosmosContainer,
  cosmosDataAccess,
  cosmosByModule,
  cosmosSingleRegions,
];
