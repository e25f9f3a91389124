import { Disposable, EventEmitter, type TextDocument, Uri, window, workspace } from 'vscode';
import { Debouncer } from '../../infrastructure/debouncer';
import { isCandidate, openDocument, pathOf } from '../../infrastructure/documents';
import { settingsFor, settingsSection } from '../../infrastructure/settings';
import type { Configurations } from '../configuration/configurations';
import { ClosedFiles } from './closed-files';
import type { Diagnostics } from './diagnostics';
import type { JudgedDocument, Linter } from './linter';
import { problemsElsewhere, problemsOf } from './problem';

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
  /** Whether the problems of the file, were it closed, are shown now. */
  shows(path: string): boolean;
  /** Shows the problems of those of the files that were scanned and are not open, as they are now. */
  refresh(paths: readonly string[]): void;
  /** Shows the problems of a document that was closed. */
  takeOver(path: string): void;
}

const othersMilliseconds = 200;

/** Keeps the problems of open documents shown as they are edited. */
export class LiveDiagnostics implements Disposable {
  private readonly debouncer = new Debouncer();
  private readonly tracked = new Set<TextDocument>();
  private readonly linted = new EventEmitter<LintEvent>();
  private readonly closedFiles: ClosedFiles;
  private readonly subscriptions: Disposable;

  readonly onDidLint = this.linted.event;

  constructor(
    private readonly linter: Linter,
    private readonly configurations: Configurations,
    private readonly diagnostics: Diagnostics,
    private readonly stored: StoredProblems,
  ) {
    this.closedFiles = new ClosedFiles(diagnostics, (uri) => configurations.ignores(uri) || stored.shows(pathOf(uri)));
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
      linter.onDidChangeFiles((paths) => {
        this.lintStale();
        stored.refresh(paths);
      }),
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
      this.debouncer.schedule(pathOf(document.uri), debounce, () => this.lint(document, 'edited'));
    }
  }

  private closed(document: TextDocument): void {
    this.tracked.delete(document);
    this.debouncer.cancel(pathOf(document.uri));
    void this.configurations.documentChanged(document);
    this.linter.forget(document);
    if (this.stored.covers(document.uri)) this.stored.takeOver(pathOf(document.uri));
    else this.diagnostics.clear(pathOf(document.uri));
    this.closedFiles.set(pathOf(document.uri), []);
    this.closedFiles.closed(pathOf(document.uri));
  }

  /** Judges the documents that something has changed for since they were judged. */
  private lintStale(): void {
    for (const document of this.tracked) {
      const waitsForSaving = document.isDirty && settingsFor(document).run === 'onSave';
      if (!waitsForSaving && this.linter.isStale(document)) this.lint(document);
    }
  }

  private lint(document: TextDocument, cause: 'edited' | 'shown' = 'shown'): void {
    this.debouncer.cancel(pathOf(document.uri));
    if (!isCandidate(document)) {
      if (this.tracked.delete(document)) this.letGo(document);
      return;
    }
    this.tracked.add(document);
    void this.lintNow(document, cause);
  }

  /** What can be said of a document ends where its folder leaves the workspace. */
  private letGo(document: TextDocument): void {
    this.closedFiles.set(pathOf(document.uri), []);
    this.diagnostics.clear(pathOf(document.uri));
    this.linted.fire({ document, state: 'done', judged: undefined });
  }

  private async lintNow(document: TextDocument, cause: 'edited' | 'shown'): Promise<void> {
    const before = cause === 'edited' ? this.linter.dependentsOf(document) : [];
    if (this.linter.hasToRead(document)) this.linted.fire({ document, state: 'reading', judged: undefined });
    const judged = await this.linter.judge(document);
    if (document.isClosed) return;
    if (judged) this.show(judged);
    else {
      this.closedFiles.set(pathOf(document.uri), []);
      this.diagnostics.clear(pathOf(document.uri));
    }
    this.linted.fire({ document, state: 'done', judged });
    this.lintStale();
    if (cause === 'edited') this.stored.refresh([...before, ...this.linter.dependentsOf(document)]);
  }

  private show({ file, files, members, result }: JudgedDocument): void {
    const problems = problemsOf(result, files);
    this.closedFiles.set(file.source.path, problemsElsewhere(result, file.source.path, files));
    for (const path of members) {
      const uri = Uri.parse(path, true);
      if (this.configurations.ignores(uri) || !(openDocument(path) || this.stored.covers(uri))) continue;
      const own = problems.filter((problem) => problem.file === path);
      this.diagnostics.show(path, own, settingsFor(uri).showUnknown);
    }
  }
}
