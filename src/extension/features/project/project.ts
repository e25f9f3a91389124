import { CancellationTokenSource, type Disposable, type LogOutputChannel, Uri, type WorkspaceFolder } from 'vscode';
import { Analysis } from '../../../core/analysis/analysis';
import { ParsedFile } from '../../../core/project/parsed-file';
import { referencesOf } from '../../../core/project/references';
import { allRules } from '../../../core/rules/all-rules';
import { directoryOf } from '../../../core/text/path-parts';
import { openDocument, pathOf, sourceOf } from '../../infrastructure/documents';
import { explain } from '../../infrastructure/explain';
import { settingsFor } from '../../infrastructure/settings';
import { Turns } from '../../infrastructure/turns';
import type { Configurations } from '../configuration/configurations';
import { FileReader } from './file-reader';
import { findWorkspaceFiles } from './workspace-files';

/** How long the first judgement waits for the index. */
const longestWaitMilliseconds = 1_000;
const filesAtOnce = 16;
/** How long it is believed that nobody has put a file beside another one. */
const lookMilliseconds = 1_000;
/** A judgement may ask for files that name further ones. */
const mostRounds = 10;

/** Files that have to do with each other. */
export interface FileGroup {
  readonly shown: readonly Uri[];
  readonly further: readonly Uri[];
}

/**
 * The files of one workspace folder: an index of what refers to what, read in the background, and the texts of the files
 * that open ones depend on. Without a folder it knows only what it is given.
 */
export class Project implements Disposable {
  readonly analysis: Analysis;
  /** The folder that the configuration's globs are relative to, with its slash. */
  readonly root: string;
  private readonly reader: FileReader;
  private readonly turns = new Turns();
  private readonly cancellation = new CancellationTokenSource();
  private readonly loading = new Map<string, Promise<void>>();
  private indexing: Promise<void> | undefined;
  private settling: Promise<unknown> | undefined;
  private readonly looks = new Map<string, { readonly time: number; readonly done: Promise<void> }>();
  private isIndexed = false;
  private found: ReadonlySet<string> = new Set();
  private leavesOut: (uri: Uri) => boolean = () => false;

  constructor(
    private readonly folder: WorkspaceFolder | undefined,
    private readonly configurations: Configurations,
    private readonly log: LogOutputChannel,
    private readonly onIndexed: () => void,
  ) {
    this.root = folder ? `${pathOf(folder.uri).replace(/\/$/, '')}/` : '';
    const configuration = configurations.configurationFor(folder?.uri ?? Uri.file('/'));
    this.analysis = new Analysis(allRules, configuration, { root: this.root });
    this.reader = new FileReader(log);
  }

  /** Whether a document need not wait any more. */
  get isSettled(): boolean {
    return !this.folder || this.isIndexed;
  }

  /** Resolves once the index is read, or after a second: what is judged before it is there is judged again then. */
  async whenSettled(): Promise<void> {
    if (this.isSettled) return;
    this.settling ??= Promise.race([
      this.whenIndexed(),
      new Promise((resolve) => setTimeout(resolve, longestWaitMilliseconds)),
    ]);
    await this.settling;
  }

  /** Resolves once the index is read; begins with it where it is not under way. */
  whenIndexed(): Promise<void> {
    return this.indexing ?? this.indexAgain();
  }

  /** Puts the configuration that is now in force to work. */
  configure(): void {
    if (!this.folder) return;
    this.analysis.configure(this.configurations.configurationFor(this.folder.uri));
    if (this.indexing) void this.indexAgain();
  }

  /** Whether the project has to do with a file, now or when it is created. */
  concerns(uri: Uri): boolean {
    return this.analysis.project.has(pathOf(uri)) || !(this.leavesOut(uri) || this.configurations.ignores(uri));
  }

  /** Reads a file again that changed or went outside the editor. Gives whether anything changed. */
  async changed(uri: Uri): Promise<boolean> {
    const path = pathOf(uri);
    const isLatest = this.turns.begin(path);
    const source = await this.reader.read(uri, this.analysis.file(path)?.source.language === 'text', 'quiet');
    if (!isLatest()) return false;
    if (!source) {
      const known = this.analysis.project.has(path);
      this.analysis.remove(path);
      return known;
    }
    if (this.analysis.file(path)) return this.analysis.update(source);
    this.analysis.note(path, source.language, referencesOf(new ParsedFile(source)));
    return true;
  }

  /** Whether something has to be read before `path` can be judged. */
  hasToRead(path: string): boolean {
    return !this.isSettled || this.lacks(path);
  }

  /** Whether the judgement of `path` needs files that were not read. */
  lacks(path: string): boolean {
    return this.wanted(path).length > 0;
  }

  /** Reads what the judgement of a file needs and asks for. The text in the editor wins over what is stored. */
  async load(path: string): Promise<void> {
    await this.lookAround(path);
    for (let round = 0; round < mostRounds; round += 1) {
      const wanted = this.wanted(path);
      if (wanted.length === 0) {
        this.analysis.resultFor(path);
        if (this.wanted(path).length === 0) return;
        continue;
      }
      await inTurn(wanted, (one) => (isFolder(one) ? this.loadFolder(one) : this.loadFile(one)));
    }
  }

  /**
   * The files of the folder as they are now, in groups of those that have to do with each other: those whose findings are
   * shown, and those that only help to understand them.
   */
  async groups(): Promise<readonly FileGroup[]> {
    await this.indexAgain(Number.POSITIVE_INFINITY);
    const groups: FileGroup[] = [];
    for (const units of this.analysis.project.groups()) {
      const shown = this.membersOf(units).filter((path) => this.found.has(path));
      if (shown.length === 0) continue;
      await this.noteUnknown(shown);
      const all = new Set(shown.flatMap((path) => this.analysis.dependentsOf(path)));
      const further = [...all].filter((path) => !this.found.has(path));
      groups.push({ shown: shown.map(toUri), further: further.map(toUri) });
    }
    return groups;
  }

  dispose(): void {
    this.cancellation.cancel();
    this.cancellation.dispose();
  }

  /** Files that were made a moment ago may lie beside one that is opened before anybody tells of them. */
  private lookAround(path: string): Promise<void> {
    const folder = directoryOf(path);
    const now = performance.now();
    const known = this.looks.get(folder);
    if (known && now - known.time < lookMilliseconds) return known.done;
    const done = this.noteFilesIn(folder);
    this.looks.set(folder, { time: now, done });
    return done;
  }

  private async noteFilesIn(folder: string): Promise<void> {
    if (!this.folder) return;
    const beside = await this.reader.filesIn(toUri(folder));
    await inTurn(
      beside.filter((file) => !this.analysis.project.has(pathOf(file)) && this.concerns(file)),
      async (file) => {
        await this.note(file, false);
      },
    );
  }

  private wanted(path: string): readonly string[] {
    return this.folder ? this.analysis.wantedFor(path) : [];
  }

  /** Several may ask for a file at once: it is read once. */
  private loadFile(path: string): Promise<void> {
    const underWay = this.loading.get(path);
    if (underWay) return underWay;
    const done = this.readInto(path).finally(() => this.loading.delete(path));
    this.loading.set(path, done);
    return done;
  }

  private async readInto(path: string): Promise<void> {
    const document = openDocument(path);
    const isUnchanged = this.turns.watch(path);
    const source = (document && sourceOf(document)) ?? (await this.reader.read(toUri(path), true));
    // What changed in the meantime is read by whoever was told of it.
    if (!isUnchanged()) return;
    if (source) this.analysis.update(source);
    else this.analysis.markAbsent(path);
  }

  private async loadFolder(path: string): Promise<void> {
    const files = await this.reader.moduleFilesIn(Uri.parse(path, true));
    await inTurn(files, (file) => this.loadFile(pathOf(file)));
    if (!files.some((file) => this.analysis.project.has(pathOf(file)))) this.analysis.markAbsent(path);
  }

  private membersOf(units: readonly string[]): readonly string[] {
    return units.flatMap((unit) => this.analysis.project.membersOf(unit));
  }

  /** Notes what files refer to that the index left out: what others load, and modules that are ignored. */
  private async noteUnknown(paths: readonly string[]): Promise<void> {
    for (let round = 0; round < mostRounds; round += 1) {
      const wanted = new Set(paths.flatMap((path) => this.wanted(path)));
      const unknown = [...wanted].filter((path) => isFolder(path) || !this.analysis.project.has(path));
      if (unknown.length === 0) return;
      await inTurn(unknown, async (path) => {
        const files = isFolder(path) ? await this.reader.moduleFilesIn(toUri(path)) : [toUri(path)];
        const noted = await Promise.all(files.map((file) => this.note(file, true)));
        if (!noted.some((one) => one)) this.analysis.markAbsent(path);
      });
    }
  }

  /** Looks through the folder once what is under way is done: of two at once an older listing might come last. */
  private indexAgain(limit = settingsFor(this.folder).indexLimit): Promise<void> {
    this.indexing = (this.indexing ?? Promise.resolve()).then(() =>
      this.index(limit).catch((error: unknown) => {
        this.log.error(`${this.folder?.uri.path}: cannot be indexed: ${explain(error)}`);
      }),
    );
    return this.indexing;
  }

  private async index(limit: number): Promise<void> {
    const { folder } = this;
    if (!folder) return;
    const { token } = this.cancellation;
    const before = this.analysis.project.paths();
    const { files, leavesOut } = await findWorkspaceFiles(folder, this.configurations, this.log, token);
    this.leavesOut = leavesOut;
    if (files.length > limit)
      this.log.warn(`${folder.uri.path}: only the first ${limit} of ${files.length} files are indexed.`);
    const chosen = files.slice(0, limit);
    this.found = new Set(chosen.map(pathOf));
    for (const path of before) {
      if (!this.found.has(path) && !this.analysis.file(path)) this.analysis.remove(path);
    }
    const unknown = chosen.filter((file) => !this.analysis.project.has(pathOf(file)));
    await inTurn(unknown, async (file) => {
      if (!token.isCancellationRequested) await this.note(file, false);
    });
    this.isIndexed = true;
    this.onIndexed();
  }

  /** Notes what a file refers to that was not known. Gives whether it is known then. */
  private async note(uri: Uri, asData: boolean): Promise<boolean> {
    const path = pathOf(uri);
    const source = await this.reader.read(uri, asData);
    if (this.analysis.project.has(path)) return true;
    if (source) this.analysis.note(path, source.language, referencesOf(new ParsedFile(source)));
    return source !== undefined;
  }
}

function toUri(path: string): Uri {
  return Uri.parse(path, true);
}

function isFolder(path: string): boolean {
  return path.endsWith('/');
}

/** Does the work of all items, a few at a time, so that others get their turn. */
async function inTurn<T>(items: readonly T[], work: (item: T) => Promise<void>): Promise<void> {
  const remaining = items.values();
  const workers = Array.from({ length: Math.min(filesAtOnce, items.length) }, async () => {
    for (const item of remaining) await work(item);
  });
  await Promise.all(workers);
}
