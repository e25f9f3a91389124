import {
  commands,
  type Disposable,
  type DocumentFilter,
  type ExtensionContext,
  languages,
  type Uri,
  window,
  workspace,
} from 'vscode';
import { filePatterns } from '../core/analysis/detect-language';
import type { AlwaysOnSettings } from '../core/config/always-on-settings';
import { ActionCommands } from './features/actions/action-commands';
import { FindingCodeActions } from './features/actions/code-actions';
import { SnippetCompletions } from './features/completion/snippet-completions';
import { alwaysOnOf } from './features/configuration/always-on';
import { createConfiguration, setRuleSeverity } from './features/configuration/configuration-commands';
import { showConfigurationProblems } from './features/configuration/configuration-diagnostics';
import { Configurations } from './features/configuration/configurations';
import { ExplainValues } from './features/explain/explain-values';
import { FindingHovers } from './features/hover/finding-hovers';
import { newLandingZone } from './features/landing-zones/new-landing-zone';
import { Diagnostics } from './features/linting/diagnostics';
import { Linter } from './features/linting/linter';
import { LiveDiagnostics } from './features/linting/live-diagnostics';
import type { CodeSource } from './features/live-code/code-source';
import { codeSource } from './features/live-code/mending-code';
import { RulePageContent, rulePageScheme } from './features/pages/rule-page-content';
import { RulePages } from './features/pages/rule-pages';
import { ScanCommand } from './features/scan/scan-command';
import { Scanner } from './features/scan/scanner';
import { LanguageStatus } from './features/status/language-status';
import { openExample } from './features/walkthrough/example';
import type { CommandName } from './infrastructure/command-ids';
import { languageIds } from './infrastructure/documents';

/** What the activated extension calls. */
export interface Features {
  run(command: CommandName, args: readonly unknown[]): unknown;
  handleUri(uri: Uri): Promise<void>;
  /** Which machines of the live estate are worth a reservation, by the configuration of the workspace. */
  alwaysOn(): Promise<AlwaysOnSettings>;
  /** What the live estate needs to show on the code. */
  readonly code: CodeSource;
}

const documents: readonly DocumentFilter[] = [
  ...filePatterns.map((pattern) => ({ pattern })),
  ...languageIds.map((language) => ({ language })),
];

/** Registers everything that judges documents, then judges those that show. */
export function startFeatures(context: ExtensionContext): Features {
  const keep = <T extends { dispose(): unknown }>(disposable: T): T => {
    context.subscriptions.push(disposable);
    return disposable;
  };
  const log = keep(window.createOutputChannel('Faultline', { log: true }));
  const pages = new RulePages(context);
  const pageContent = new RulePageContent(context.extensionUri);
  keep(workspace.registerTextDocumentContentProvider(rulePageScheme, pageContent));

  const configurations = keep(new Configurations(log));
  const configurationProblems = keep(languages.createDiagnosticCollection('faultline-configuration'));
  keep(configurations.onDidRead((report) => showConfigurationProblems(configurationProblems, report)));

  const collection = keep(languages.createDiagnosticCollection('faultline'));
  const diagnostics = new Diagnostics(collection, (rule) => pages.addressOf(rule));
  const linter = keep(new Linter(configurations, log));
  const scanner = keep(new Scanner(context.extensionUri, linter, configurations, diagnostics, log));
  const live = keep(new LiveDiagnostics(linter, configurations, diagnostics, scanner));
  keep(noteFirstFinding(live));

  const status = keep(new LanguageStatus());
  keep(live.onDidLint((event) => status.update(event)));
  keep(window.onDidChangeActiveTextEditor(() => status.show()));

  keep(languages.registerCodeActionsProvider(documents, new FindingCodeActions(linter), FindingCodeActions.metadata));
  keep(languages.registerCompletionItemProvider(documents, new SnippetCompletions(linter)));
  keep(languages.registerHoverProvider(documents, new FindingHovers(linter)));
  const explanations = new ExplainValues(linter);
  keep(languages.registerHoverProvider(documents, explanations));

  const actions = new ActionCommands(linter);
  const scan = new ScanCommand(scanner);
  keep(configurations.onDidChange(() => void scan.again()));
  keep(
    workspace.onDidChangeWorkspaceFolders(async () => {
      await configurations.load();
      linter.reset();
      live.lintAgain();
      live.start();
      await scan.again();
    }),
  );
  void configurations.load();
  live.start();

  const handlers: Readonly<Record<CommandName, (...args: never[]) => unknown>> = {
    scanWorkspace: scan.run.bind(scan),
    fixAllInFile: actions.fixAllInFile.bind(actions),
    explainValue: explanations.explain.bind(explanations),
    openRulePage: pages.open.bind(pages),
    setRuleSeverity,
    createConfiguration,
    newLandingZone,
    openExample,
    showOutput: () => log.show(),
    applyFix: actions.applyFix.bind(actions),
    ignoreFinding: actions.ignoreFinding.bind(actions),
    fixApplied: actions.fixApplied.bind(actions),
  };
  return {
    run: (command, args) => handlers[command](...(args as never[])),
    handleUri: (uri) => pages.handleUri(uri),
    alwaysOn: async () => {
      await configurations.whenLoaded();
      return alwaysOnOf(configurations);
    },
    code: codeSource(linter),
  };
}

/** Lets the walkthrough know that a finding was shown. */
function noteFirstFinding(live: LiveDiagnostics): Disposable {
  const subscription = live.onDidLint(({ judged }) => {
    if (!judged || judged.result.summary.fail === 0) return;
    subscription.dispose();
    void commands.executeCommand('setContext', 'faultline.hasFindings', true);
  });
  return subscription;
}
