import type { SnippetIdea } from '../snippet';
import { containerApp } from './app';
import { containerAppsEnvironment } from './environment';
import { containerAppsByModule } from './verified-module';

/** Apps in containers, in several zones (section 2 of the domain). */
export const containerAppsSnippets: readonly SnippetIdea[] = [
  containerAppsEnvironment,
  containerApp,
  containerAppsByModule,
];
