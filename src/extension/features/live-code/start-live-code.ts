import { type DocumentFilter, type ExtensionContext, languages } from 'vscode';
import { filePatterns } from '../../../core/analysis/detect-language';
import type { CodeCommandName } from '../../infrastructure/command-ids';
import { languageIds } from '../../infrastructure/documents';
import type { EstateService } from '../estate/estate-service';
import type { EstateView } from '../estate/estate-view';
import { Choices } from './choices';
import type { CodeSource } from './code-source';
import { DriftDiagnostics } from './drift-diagnostics';
import { LiveCode } from './live-code';
import { LiveCodeCommands } from './live-code-commands';
import { LiveHovers } from './live-hovers';
import { LiveLenses } from './live-lenses';

const documents: readonly DocumentFilter[] = [
  ...filePatterns.map((pattern) => ({ pattern })),
  ...languageIds.map((language) => ({ language })),
];

/** Shows on the code what is known of Azure, from now on. @returns what carries its commands out. */
export function startLiveCode(
  { subscriptions, workspaceState }: ExtensionContext,
  service: EstateService,
  tree: EstateView,
  source: () => Promise<CodeSource>,
): (command: CodeCommandName, args: readonly unknown[]) => unknown {
  const live = new LiveCode(service, source, new Choices(workspaceState));
  const handlers = new LiveCodeCommands(live, tree);
  subscriptions.push(
    live,
    new DriftDiagnostics(live),
    languages.registerCodeLensProvider(documents, new LiveLenses(live)),
    languages.registerHoverProvider(documents, new LiveHovers(live)),
  );
  return (command, args) => (handlers[command] as (...args: readonly unknown[]) => unknown).call(handlers, ...args);
}
