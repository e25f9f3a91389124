import { Disposable, EventEmitter, type TextDocument, Uri, window, workspace } from 'vscode';
import { Debouncer } from '../../infrastructure/debouncer';
import { isCandidate, openDocument, pathOf } from '../../infrastructure/documents';
import { settingsFor, settingsSection } from '../../infrastructure/settings';
import type { Configurations } from '../configuration/configurations';
import type { Diagnostics } from './diagnostics';
import type { JudgedDocument, Linter } from './linter';
import { problemsOf } from './problem';

/** What happened to a document: `result` is undefined where nothing can be said about it. */
export interface LintEvent {
  readonly document: TextDocument;
  readonly state: 'reading' | 'done';
  readonly judged: JudgedDocument | undefined;
}

/** Who keeps showing the problems of files that are not open. */
export interface StoredProblems {
  /** Whether the file was scanned, so that its problems stay when it is closed. */
  covers(uri: Uri): boolean;
  /** Shows the problems of the file as it is stored. */
  refresh(uri: Uri): void;
}

const othersMilliseconds = 200;

/** Keeps the problems of open documents shown as they are edited. */
export class LiveDiagnostics implements Disposable {
  private readonly debouncer = new Debouncer();
  private readonly tracked = new Set<TextDocument>();
  private readonly linted = new EventEmitter<LintEvent>();
  private readonly subscriptions: Disposable;

  readonly onDidLint = this.linted.event;

  constructor(
    private readonly linter: Linter,
    private readonly configurations: Configurations,
    private readonly diagnostics: Diagnostics,
    private readonly stored: StoredProblems,
  ) {
    this.subscriptions = Disposable.from(
      workspace.onDidOpenTextDocument((document) => this.lint(document)),
      workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
        void configurations.documentChanged(document);
        if (contentChanges.length > 0) this.edited(document);
      }),
      workspace.onDidSaveTextDocument((document) => this.lint(document)),
      workspace.onDidCloseTextDocument((document) => this.closed(document)),
      window.onDidChangeVisibleTextEditors((editors) => {
        for (const { document } of editors) if (!this.tracked.has(document)) this.lint(document);
      }),
      workspace.onDidChangeConfiguration((event) => {
        if (event.affectsConfiguration(settingsSection)) this.lintAgain();
      }),
      configurations.onDidChange((folder) => {
        linter.configure(folder);
        this.lintAgain();
      }),
      linter.onDidChangeModule((folder) => this.lintFolder(folder)),
    );
  }

  /** Begins with the documents that are open and not judged yet: those that show at once, the others a moment later. */
  start(): void {
    for (const { document } of window.visibleTextEditors) if (!this.tracked.has(document)) this.lint(document);
    for (const document of workspace.textDocuments) {
      if (this.tracked.has(document)) continue;
      this.debouncer.schedule(pathOf(document.uri), othersMilliseconds, () => this.lint(document));
    }
  }

  /** Judges every tracked document anew, after something changed that concerns them all. */
  lintAgain(): void {
    for (const document of this.tracked) this.lint(document);
  }

  dispose(): void {
    this.subscriptions.dispose();
    this.debouncer.dispose();
    this.linted.dispose();
  }

  private edited(document: TextDocument): void {
    const { run, debounce } = settingsFor(document);
    if (run === 'onType' && isCandidate(document)) {
      this.debouncer.schedule(pathOf(document.uri), debounce, () => this.lint(document));
    }
  }

  private closed(document: TextDocument): void {
    this.tracked.delete(document);
    this.debouncer.cancel(pathOf(document.uri));
    void this.configurations.documentChanged(document);
    this.linter.forget(document);
    if (this.stored.covers(document.uri)) this.stored.refresh(document.uri);
    else this.diagnostics.clear(pathOf(document.uri));
  }

  private lintFolder(folder: Uri): void {
    const path = pathOf(folder);
    const inFolder = [...this.tracked].find((document) => pathOf(Uri.joinPath(document.uri, '..')) === path);
    if (inFolder) this.lint(inFolder);
  }

  private lint(document: TextDocument): void {
    this.debouncer.cancel(pathOf(document.uri));
    if (!isCandidate(document)) {
      if (this.tracked.delete(document)) this.letGo(document);
      return;
    }
    this.tracked.add(document);
    void this.lintNow(document);
  }

  /** What can be said of a document ends where its folder leaves the workspace. */
  private letGo(document: TextDocument): void {
    this.diagnostics.clear(pathOf(document.uri));
    this.linted.fire({ document, state: 'done', judged: undefined });
  }

  private async lintNow(document: TextDocument): Promise<void> {
    if (this.linter.hasToRead(document)) this.linted.fire({ document, state: 'reading', judged: undefined });
    const judged = await this.linter.judge(document);
    if (document.isClosed) return;
    if (judged) this.show(judged);
    else this.diagnostics.clear(pathOf(document.uri));
    this.linted.fire({ document, state: 'done', judged });
  }

  private show({ files, result }: JudgedDocument): void {
    const problems = problemsOf(result, files);
    for (const path of files.keys()) {
      const uri = Uri.parse(path, true);
      if (this.configurations.ignores(uri) || !(openDocument(path) || this.stored.covers(uri))) continue;
      const own = problems.filter((problem) => problem.file === path);
      this.diagnostics.show(path, own, settingsFor(uri).showUnknown);
    }
  }
}
