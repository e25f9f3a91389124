import {
  type CancellationToken,
  type Disposable,
  type LogOutputChannel,
  Uri,
  type WorkspaceFolder,
  workspace,
} from 'vscode';
import { filePatterns } from '../../../core/analysis/detect-language';
import { addSummaries, emptySummary, type Summary } from '../../../core/lint/summary';
import { Debouncer } from '../../infrastructure/debouncer';
import { openDocument, pathOf } from '../../infrastructure/documents';
import { explain } from '../../infrastructure/explain';
import { changedText } from '../../infrastructure/read-text';
import { settingsFor } from '../../infrastructure/settings';
import { Turns } from '../../infrastructure/turns';
import type { Configurations } from '../configuration/configurations';
import type { Diagnostics } from '../linting/diagnostics';
import type { StoredProblems } from '../linting/live-diagnostics';
import { isModulePath, moduleFilesIn } from '../linting/terraform-modules';
import { findUnits } from './find-units';
import { judgeFiles, type StoredUnit, type UnitReport } from './judge-files';
import { type Judge, openJudge } from './judges';

/** How far a scan has come. */
export interface ScanProgress {
  readonly unitsDone: number;
  readonly units: number;
}

export interface ScanOutcome {
  readonly summary: Summary;
  readonly unreadable: number;
  readonly cancelled: boolean;
}

/** Larger files are not infrastructure code. In bytes. */
const largestFile = 16 * 1024 * 1024;
const unitsAtOnce = 8;
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
  private readonly debouncer = new Debouncer();
  private readonly turns = new Turns();
  private watcher: Disposable | undefined;

  constructor(
    private readonly extension: Uri,
    private readonly configurations: Configurations,
    private readonly diagnostics: Diagnostics,
    private readonly log: LogOutputChannel,
  ) {}

  /** Whether the workspace was scanned. */
  get hasScanned(): boolean {
    return this.watcher !== undefined;
  }

  /** Scans every folder. Findings show as they come; what was shown of closed files before is replaced. */
  async scan(
    folders: readonly WorkspaceFolder[],
    token: CancellationToken,
    onProgress: (progress: ScanProgress) => void,
  ): Promise<ScanOutcome> {
    await this.configurations.whenLoaded();
    this.watch();
    const judge = openJudge(this.extension);
    const stop = token.onCancellationRequested(() => judge.dispose());
    const scan: Scan = { judge, token, summary: emptySummary, unreadable: 0 };
    const before = new Set(this.covered);
    this.covered.clear();
    try {
      const found = await Promise.all(folders.map((folder) => findUnits(folder, this.configurations, this.log, token)));
      await this.judgeAll(found.flat(), scan, onProgress);
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

  refresh(uri: Uri): void {
    void this.judgeStored(uri);
  }

  dispose(): void {
    this.watcher?.dispose();
    this.debouncer.dispose();
  }

  private async judgeAll(
    units: readonly (readonly Uri[])[],
    scan: Scan,
    onProgress: (progress: ScanProgress) => void,
  ): Promise<void> {
    const remaining = units.values();
    let unitsDone = 0;
    const work = async (): Promise<void> => {
      for (const unit of remaining) {
        if (scan.token.isCancellationRequested) return;
        await this.judgeUnit(unit, scan);
        unitsDone += 1;
        onProgress({ unitsDone, units: units.length });
      }
    };
    await Promise.all(Array.from({ length: unitsAtOnce }, work));
  }

  private async judgeUnit(files: readonly Uri[], scan: Scan): Promise<void> {
    const unit = await this.readUnit(files, scan);
    if (!unit || scan.token.isCancellationRequested) return;
    try {
      const report = await scan.judge.judge(unit);
      if (report.summary) scan.summary = addSummaries(scan.summary, report.summary);
      this.show(report);
    } catch (error) {
      if (scan.token.isCancellationRequested) return;
      scan.unreadable += files.length;
      this.log.error(`${files.map((file) => file.path).join(', ')}: ${explain(error)}`);
    }
  }

  private async readUnit(files: readonly Uri[], scan?: Scan): Promise<StoredUnit | undefined> {
    const [first] = files;
    if (!first || !settingsFor(first).enable) return undefined;
    const read = await Promise.all(
      files.map(async (file) => {
        try {
          const { size } = await workspace.fs.stat(file);
          if (size > largestFile) throw new Error(`it is larger than ${largestFile / 1024 / 1024} MB`);
          const content = changedText(file) ?? (await workspace.fs.readFile(file));
          return [{ path: pathOf(file), content }];
        } catch (error) {
          if (scan) scan.unreadable += 1;
          this.log.warn(`${file.path}: cannot be read: ${explain(error)}`);
          return [];
        }
      }),
    );
    return { files: read.flat(), configuration: this.configurations.configurationFor(first) };
  }

  /** What is open shows its own problems. */
  private show({ paths, problems, failures }: UnitReport): void {
    for (const { file, message } of failures) this.log.error(`${file}: ${message}`);
    for (const path of paths) {
      this.covered.add(path);
      if (openDocument(path)) continue;
      const uri = Uri.parse(path, true);
      const own = problems.filter(({ file }) => file === path);
      this.diagnostics.show(path, own, settingsFor(uri).showUnknown);
    }
  }

  private watch(): void {
    if (this.watcher) return;
    const watcher = workspace.createFileSystemWatcher(`{${filePatterns.join(',')}}`);
    this.watcher = watcher;
    const changed = (uri: Uri): void => {
      if (!this.covered.has(pathOf(uri))) return;
      this.debouncer.schedule(pathOf(uri), settleMilliseconds, () => this.refresh(uri));
    };
    watcher.onDidChange(changed);
    watcher.onDidCreate(changed);
    watcher.onDidDelete((uri) => {
      this.debouncer.cancel(pathOf(uri));
      this.turns.begin(pathOf(uri));
      if (this.covered.delete(pathOf(uri)) && !openDocument(pathOf(uri))) this.diagnostics.clear(pathOf(uri));
    });
  }

  /** Judges the unit of one stored file here: it is a single one. */
  private async judgeStored(uri: Uri): Promise<void> {
    const path = pathOf(uri);
    if (openDocument(path)) return;
    const isLatest = this.turns.begin(path);
    const files = isModulePath(uri.path) ? await moduleFilesIn(Uri.joinPath(uri, '..')).catch(() => [uri]) : [uri];
    const unit = await this.readUnit(files);
    if (!unit || !isLatest() || openDocument(path)) return;
    this.diagnostics.clear(path);
    this.show(judgeFiles(unit));
  }
}
