import {
  type Disposable,
  EventEmitter,
  FileSystemError,
  type FileSystemWatcher,
  type LogOutputChannel,
  RelativePattern,
  type TextDocument,
  Uri,
  type WorkspaceFolder,
  workspace,
} from 'vscode';
import { type Configuration, configurationFileName, defaultConfiguration } from '../../../core/config/configuration';
import { type ConfigurationProblem, parseConfiguration } from '../../../core/config/parse-configuration';
import { allRules } from '../../../core/rules/all-rules';
import { pathOf } from '../../infrastructure/documents';
import { explain } from '../../infrastructure/explain';
import { readText } from '../../infrastructure/read-text';
import { Turns } from '../../infrastructure/turns';
import { IgnoredFiles } from './ignored-files';

/** What a `faultline.jsonc` says about itself. */
export interface ConfigurationReport {
  readonly uri: Uri;
  readonly text: string;
  readonly problems: readonly ConfigurationProblem[];
}

interface FolderConfiguration {
  readonly configuration: Configuration;
  readonly ignored: IgnoredFiles;
}

const noConfiguration: FolderConfiguration = { configuration: defaultConfiguration, ignored: new IgnoredFiles([]) };

/** Programs empty a file before they write it: one that seems empty is looked at again after so long. */
const writingMilliseconds = 150;

/** The file that configures a folder, whether or not it exists. */
export function configurationFile(folder: WorkspaceFolder): Uri {
  return Uri.joinPath(folder.uri, configurationFileName);
}

/** The configuration in force in each workspace folder, kept up to date with its `faultline.jsonc`. */
export class Configurations implements Disposable {
  private readonly folders = new Map<string, FolderConfiguration>();
  private readonly watchers = new Map<string, FileSystemWatcher>();
  private readonly changed = new EventEmitter<Uri>();
  private readonly reported = new EventEmitter<ConfigurationReport>();
  private readonly turns = new Turns();
  private loading: Promise<unknown> = Promise.resolve();

  /** Tells the folder in which another configuration is in force. */
  readonly onDidChange = this.changed.event;
  /** Tells what is wrong in a configuration file each time it is read. */
  readonly onDidRead = this.reported.event;

  constructor(private readonly log: LogOutputChannel) {}

  /** Reads the configuration of every folder there is now, and forgets those of folders that are gone. */
  load(): Promise<unknown> {
    const folders = workspace.workspaceFolders ?? [];
    const present = new Set(folders.map((folder) => pathOf(folder.uri)));
    for (const known of [...this.watchers.keys()]) if (!present.has(known)) this.forget(known);
    const added = folders.filter((folder) => !this.watchers.has(pathOf(folder.uri)));
    for (const folder of added) this.watch(folder);
    this.loading = Promise.all([this.loading, ...added.map((folder) => this.read(folder))]);
    return this.loading;
  }

  /** Resolves once the configurations of all folders have been read. */
  async whenLoaded(): Promise<void> {
    await this.loading;
  }

  configurationFor(uri: Uri): Configuration {
    return this.entryFor(uri).configuration;
  }

  /** Whether the configuration of its folder excludes the file. */
  ignores(uri: Uri): boolean {
    const folder = workspace.getWorkspaceFolder(uri);
    return folder !== undefined && this.entryFor(uri).ignored.has(relativePath(folder, uri));
  }

  /** Reads a configuration anew as it is being edited. */
  async documentChanged(document: TextDocument): Promise<void> {
    const folder = workspace.getWorkspaceFolder(document.uri);
    if (folder && pathOf(configurationFile(folder)) === pathOf(document.uri)) await this.read(folder);
  }

  dispose(): void {
    for (const watcher of this.watchers.values()) watcher.dispose();
    this.changed.dispose();
    this.reported.dispose();
  }

  private entryFor(uri: Uri): FolderConfiguration {
    const folder = workspace.getWorkspaceFolder(uri);
    return (folder && this.folders.get(pathOf(folder.uri))) ?? noConfiguration;
  }

  private watch(folder: WorkspaceFolder): void {
    const watcher = workspace.createFileSystemWatcher(new RelativePattern(folder, configurationFileName));
    this.watchers.set(pathOf(folder.uri), watcher);
    const read = () => void this.read(folder);
    watcher.onDidCreate(read);
    watcher.onDidChange(read);
    watcher.onDidDelete(read);
  }

  private forget(key: string): void {
    this.watchers.get(key)?.dispose();
    this.watchers.delete(key);
    this.folders.delete(key);
    this.reported.fire({ uri: Uri.joinPath(Uri.parse(key, true), configurationFileName), text: '', problems: [] });
  }

  private async read(folder: WorkspaceFolder): Promise<void> {
    const key = pathOf(folder.uri);
    const uri = configurationFile(folder);
    const isLatest = this.turns.begin(key);
    const text = await this.textOf(uri);
    if (text === undefined || !isLatest() || !this.watchers.has(key)) return;
    const { configuration, problems } = parseConfiguration(text, allRules);
    this.reported.fire({ uri, text, problems });
    if (configuration) this.apply(folder, configuration);
    else this.log.warn(`${uri.path}: not valid. The last valid configuration stays in force.`);
  }

  /** An absent file means the defaults; one that cannot be read leaves in force what is. */
  private async textOf(uri: Uri): Promise<string | undefined> {
    try {
      const text = await readText(uri);
      if (text !== '') return text;
      await new Promise((resolve) => setTimeout(resolve, writingMilliseconds));
      return await readText(uri);
    } catch (error) {
      if (error instanceof FileSystemError && error.code === 'FileNotFound') return '';
      this.log.error(`${uri.path}: cannot be read: ${explain(error)}`);
      return undefined;
    }
  }

  private apply(folder: WorkspaceFolder, configuration: Configuration): void {
    const key = pathOf(folder.uri);
    const before = this.folders.get(key)?.configuration ?? defaultConfiguration;
    this.folders.set(key, { configuration, ignored: new IgnoredFiles(configuration.ignore) });
    if (!isSame(before, configuration)) this.changed.fire(folder.uri);
  }
}

/** A file's path inside its folder, as globs match it. */
export function relativePath(folder: WorkspaceFolder, uri: Uri): string {
  const base = folder.uri.path.endsWith('/') ? folder.uri.path : `${folder.uri.path}/`;
  return uri.path.startsWith(base) ? uri.path.slice(base.length) : '';
}

function isSame(a: Configuration, b: Configuration): boolean {
  return JSON.stringify({ ...a, rules: [...a.rules] }) === JSON.stringify({ ...b, rules: [...b.rules] });
}
