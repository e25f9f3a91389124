import {
  type CancellationToken,
  type Disposable,
  type LogOutputChannel,
  Uri,
  type WorkspaceFolder,
  workspace,
} from 'vscode';
import { addSummaries, emptySummary, type Summary } from '../../../core/lint/summary';
import { Debouncer } from '../../infrastructure/debouncer';
import { openDocument, pathOf } from '../../infrastructure/documents';
import { explain } from '../../infrastructure/explain';
import { changedText } from '../../infrastructure/read-text';
import { settingsFor } from '../../infrastructure/settings';
import { Turns } from '../../infrastructure/turns';
import type { Configurations } from '../configuration/configurations';
import type { Diagnostics } from '../linting/diagnostics';
import type { Linter } from '../linting/linter';
import type { StoredProblems } from '../linting/live-diagnostics';
import type { Problem } from '../linting/problem';
import type { FileGroup } from '../project/project';
import type { StoredFile, StoredGroup } from './judge-files';
import { type Judge, openJudge } from './judges';

/** How far a scan has come. */
export interface ScanProgress {
  readonly filesDone: number;
  readonly files: number;
}

export interface ScanOutcome {
  readonly summary: Summary;
  readonly unreadable: number;
  readonly cancelled: boolean;
}

/** Larger files are not infrastructure code. In bytes. */
const largestFile = 16 * 1024 * 1024;
const groupsAtOnce = 8;
const settleMilliseconds = 300;

interface Scan {
  readonly judge: Judge;
  readonly token: CancellationToken;
  summary: Summary;
  unreadable: number;
}

/** Judges the files of the workspace as they are stored, and keeps what it shows of them up to date. */
export class Scanner implements StoredProblems, Disposable {
  private readonly covered = new Set<string>();
  private readonly waiting = new Set<string>();
  private readonly debouncer = new Debouncer();
  private readonly turns = new Turns();
  private scanned = false;

  constructor(
    private readonly extension: Uri,
    private readonly linter: Linter,
    private readonly configurations: Configurations,
    private readonly diagnostics: Diagnostics,
    private readonly log: LogOutputChannel,
  ) {}

  /** Whether the workspace was scanned. */
  get hasScanned(): boolean {
    return this.scanned;
  }

  /** Scans every folder. Findings show as they come; what was shown of closed files before is replaced. */
  async scan(
    folders: readonly WorkspaceFolder[],
    token: CancellationToken,
    onProgress: (progress: ScanProgress) => void,
  ): Promise<ScanOutcome> {
    await this.configurations.whenLoaded();
    this.scanned = true;
    const judge = openJudge(this.extension);
    const stop = token.onCancellationRequested(() => judge.dispose());
    const scan: Scan = { judge, token, summary: emptySummary, unreadable: 0 };
    const before = new Set(this.covered);
    this.covered.clear();
    try {
      const groups = await Promise.all(folders.map((folder) => this.linter.projectOf(folder.uri).groups()));
      await this.judgeAll(groups.flat(), scan, onProgress);
    } finally {
      stop.dispose();
      judge.dispose();
    }
    const cancelled = token.isCancellationRequested;
    for (const path of before) {
      if (this.covered.has(path)) continue;
      if (cancelled) this.covered.add(path);
      else if (!openDocument(path)) this.diagnostics.clear(path);
    }
    return { summary: scan.summary, unreadable: scan.unreadable, cancelled };
  }

  covers(uri: Uri): boolean {
    return this.hasScanned && workspace.getWorkspaceFolder(uri) !== undefined && !this.configurations.ignores(uri);
  }

  shows(path: string): boolean {
    return this.covered.has(path);
  }

  takeOver(path: string): void {
    this.covered.add(path);
    this.refresh([path]);
  }

  refresh(paths: readonly string[]): void {
    for (const path of paths) if (this.covered.has(path)) this.waiting.add(path);
    if (this.waiting.size > 0) this.debouncer.schedule('stored', settleMilliseconds, () => void this.judgeWaiting());
  }

  dispose(): void {
    this.debouncer.dispose();
  }

  private async judgeAll(
    groups: readonly FileGroup[],
    scan: Scan,
    onProgress: (progress: ScanProgress) => void,
  ): Promise<void> {
    const files = groups.reduce((sum, { shown }) => sum + shown.length, 0);
    const remaining = groups.values();
    let filesDone = 0;
    const work = async (): Promise<void> => {
      for (const group of remaining) {
        if (scan.token.isCancellationRequested) return;
        await this.judgeGroup(group, scan);
        filesDone += group.shown.length;
        onProgress({ filesDone, files });
      }
    };
    await Promise.all(Array.from({ length: groupsAtOnce }, work));
  }

  private async judgeGroup(files: FileGroup, scan: Scan): Promise<void> {
    const group = await this.readGroup(files, scan);
    if (!group || scan.token.isCancellationRequested) return;
    try {
      const report = await scan.judge.judge(group);
      if (report.summary) scan.summary = addSummaries(scan.summary, report.summary);
      for (const { file, message } of report.failures) this.log.error(`${file}: ${message}`);
      for (const path of report.paths) this.covered.add(path);
      this.show(report.paths, report.problems);
    } catch (error) {
      if (scan.token.isCancellationRequested) return;
      scan.unreadable += files.shown.length;
      this.log.error(`${files.shown.map((file) => file.path).join(', ')}: ${explain(error)}`);
    }
  }

  private async readGroup({ shown, further }: FileGroup, scan: Scan): Promise<StoredGroup | undefined> {
    const [first] = shown;
    if (!first || !settingsFor(first).enable) return undefined;
    const read = await Promise.all([
      ...shown.map((file) => this.readFile(file, true, scan)),
      ...further.map((file) => this.readFile(file, false, scan)),
    ]);
    const { root } = this.linter.projectOf(first);
    return { files: read.flat(), configuration: this.configurations.configurationFor(first), root };
  }

  private async readFile(file: Uri, isShown: boolean, scan: Scan): Promise<readonly StoredFile[]> {
    try {
      const { size } = await workspace.fs.stat(file);
      if (size > largestFile) throw new Error(`it is larger than ${largestFile / 1024 / 1024} MB`);
      const content = changedText(file) ?? (await workspace.fs.readFile(file));
      return [{ path: pathOf(file), content, isShown }];
    } catch (error) {
      scan.unreadable += 1;
      this.log.warn(`${file.path}: cannot be read: ${explain(error)}`);
      return [];
    }
  }

  /** What is open shows its own problems. */
  private show(paths: readonly string[], problems: readonly Problem[]): void {
    for (const path of paths) {
      if (openDocument(path)) continue;
      const own = problems.filter(({ file }) => file === path);
      this.diagnostics.show(path, own, settingsFor(Uri.parse(path, true)).showUnknown);
    }
  }

  /** Judges the files that have changed, or that others have changed for. */
  private async judgeWaiting(): Promise<void> {
    const isLatest = this.turns.begin('stored');
    const paths = [...this.waiting];
    this.waiting.clear();
    const done = new Set<string>();
    for (const path of paths) {
      if (done.has(path) || openDocument(path)) continue;
      const judged = await this.linter.judgeStored(Uri.parse(path, true));
      if (!judged) {
        if (this.covered.delete(path)) this.diagnostics.clear(path);
        continue;
      }
      for (const member of judged.members) done.add(member);
      this.show(
        judged.members.filter((member) => this.covered.has(member)),
        judged.problems,
      );
    }
    const [first] = paths;
    if (first !== undefined && isLatest()) this.linter.release(Uri.parse(first, true));
  }
}
