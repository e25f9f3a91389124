import { commands, type ExtensionContext, ExtensionMode, type TextDocument, window, workspace } from 'vscode';
import { configurationFileName } from '../core/config/configuration';
import { AzureBundle } from './infrastructure/azure-bundle';
import {
  type CodeCommandName,
  type CommandName,
  codeCommandIds,
  commandIds,
  type EstateCommandName,
  estateCommandIds,
} from './infrastructure/command-ids';
import { sourceOf } from './infrastructure/documents';
import { FeatureBundle } from './infrastructure/feature-bundle';

/** What the extension gives to its own tests, and to nobody else. */
export interface TestAccess {
  readonly azure: AzureBundle;
}

/**
 * Registers what can be called, and loads the features with the first document that they serve, and the live estate when
 * it is first wanted: in a window without infrastructure code nothing more than this is ever loaded.
 */
export function activate(context: ExtensionContext): TestAccess | undefined {
  const azure = new AzureBundle(
    context,
    async () => (await features.load()).alwaysOn(),
    async () => (await features.load()).code,
  );
  const features = new FeatureBundle(context);
  for (const [name, id] of Object.entries(commandIds)) {
    const run = async (...args: unknown[]) => (await features.load()).run(name as CommandName, args);
    context.subscriptions.push(commands.registerCommand(id, run));
  }
  for (const [name, id] of Object.entries(estateCommandIds)) {
    const run = async (...args: unknown[]) => (await azure.load()).run(name as EstateCommandName, args);
    context.subscriptions.push(commands.registerCommand(id, run));
  }
  for (const [name, id] of Object.entries(codeCommandIds)) {
    const run = async (...args: unknown[]) => (await azure.load()).runOnCode(name as CodeCommandName, args);
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
  return context.extensionMode === ExtensionMode.Test ? { azure } : undefined;
}

function isServed(document: TextDocument): boolean {
  return sourceOf(document) !== undefined || document.uri.path.endsWith(`/${configurationFileName}`);
}
