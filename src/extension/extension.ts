import { commands, type ExtensionContext, type TextDocument, window, workspace } from 'vscode';
import { configurationFileName } from '../core/config/configuration';
import { type CommandName, commandIds } from './infrastructure/command-ids';
import { sourceOf } from './infrastructure/documents';
import { FeatureBundle } from './infrastructure/feature-bundle';

/**
 * Registers what can be called, and loads the features with the first document that they serve: in a window without
 * infrastructure code nothing more than this is ever loaded.
 */
export function activate(context: ExtensionContext): void {
  const features = new FeatureBundle(context);
  for (const [name, id] of Object.entries(commandIds)) {
    const run = async (...args: unknown[]) => (await features.load()).run(name as CommandName, args);
    context.subscriptions.push(commands.registerCommand(id, run));
  }
  context.subscriptions.push(
    window.registerUriHandler({ handleUri: async (uri) => (await features.load()).handleUri(uri) }),
    workspace.onDidOpenTextDocument((document) => {
      if (!features.isLoading && isServed(document)) void features.load();
    }),
    workspace.onDidChangeTextDocument(({ document }) => {
      if (!features.isLoading && isServed(document)) void features.load();
    }),
  );
  if (workspace.textDocuments.some(isServed)) setTimeout(() => void features.load());
}

function isServed(document: TextDocument): boolean {
  return sourceOf(document) !== undefined || document.uri.path.endsWith(`/${configurationFileName}`);
}
