import { commands, type ExtensionContext, type TreeDataProvider, window, workspace } from 'vscode';
import type { EstateNode } from '../../../azure/tree/estate-node';
import type { AlwaysOnSettings } from '../../../core/config/always-on-settings';
import type { CodeCommandName, EstateCommandName } from '../../infrastructure/command-ids';
import type { CodeSource } from '../live-code/code-source';
import { startLiveCode } from '../live-code/start-live-code';
import { AzureAccounts } from './accounts/azure-accounts';
import type { OutsideAccounts } from './accounts/outside-accounts';
import { EstateCommands } from './estate-commands';
import { EstateService } from './estate-service';
import { EstateView } from './estate-view';
import type { LazyEstateView } from './lazy-estate-view';

/** What the activated extension gives to the live estate. */
export interface AzureHost {
  readonly context: ExtensionContext;
  readonly view: LazyEstateView;
  /** Which machines are worth a reservation, by the configuration of the workspace. */
  readonly alwaysOn: () => Promise<AlwaysOnSettings>;
  /** What judges the code that the estate shows on. */
  readonly code: () => Promise<CodeSource>;
}

/** What the activated extension calls. */
export interface AzureFeatures {
  readonly service: EstateService;
  readonly tree: TreeDataProvider<EstateNode>;
  run(command: EstateCommandName, args: readonly unknown[]): unknown;
  runOnCode(command: CodeCommandName, args: readonly unknown[]): unknown;
}

/** Settings by which another cloud, or other accounts, are to be read. */
const accountSettings = [
  'faultline.azure.armEndpoint',
  'faultline.azure.tokenVariable',
  'faultline.azure.useAzureCli',
  'microsoft-sovereign-cloud',
];
const selectionSettings = ['faultline.azure.selectedSubscriptions', 'azureResourceGroups.selectedSubscriptions'];

/** Starts the live estate; nothing is read before somebody wants to see it. */
export function startEstate({ context, view, alwaysOn, code }: AzureHost, outside: OutsideAccounts): AzureFeatures {
  const log = window.createOutputChannel('Faultline: Azure', { log: true });
  const service = new EstateService(new AzureAccounts(outside, log), alwaysOn);
  const tree = new EstateView(service, view.view, () => view.refresh(), context.workspaceState);
  const handlers = new EstateCommands(service, tree, (id) => commands.executeCommand(id));
  const settings = workspace.onDidChangeConfiguration((event) => {
    if (accountSettings.some((name) => event.affectsConfiguration(name))) void service.reopen();
    else if (selectionSettings.some((name) => event.affectsConfiguration(name))) void service.selectionChanged();
  });
  context.subscriptions.push(log, service, tree, settings);
  const runOnCode = startLiveCode(context, service, tree, code);
  return {
    service,
    tree,
    runOnCode,
    run: (command, args) => (handlers[command] as (...args: readonly unknown[]) => unknown).call(handlers, ...args),
  };
}
