import {
  Disposable,
  EventEmitter,
  type FileSystemWatcher,
  type LogOutputChannel,
  RelativePattern,
  Uri,
  workspace,
} from 'vscode';
import { filePatterns, mayBeRead } from '../../../core/analysis/detect-language';
import { pathOf } from '../../infrastructure/documents';
import type { Configurations } from '../configuration/configurations';
import { Project } from './project';

/** The projects of the workspace's folders, kept up to date with changes outside the editor. */
export class Projects implements Disposable {
  private readonly projects = new Map<string, Project>();
  private readonly changed = new EventEmitter<readonly string[]>();
  private readonly folderWatchers = new Map<string, FileSystemWatcher>();
  private watcher: Disposable | undefined;

  /** Tells the files that may have other findings than before; none where it may be any. */
  readonly onDidChange = this.changed.event;

  constructor(
    private readonly configurations: Configurations,
    private readonly log: LogOutputChannel,
  ) {}

  /** The project that a file belongs to: its workspace folder's; a file outside of all has one of its own. */
  projectOf(uri: Uri): Project {
    this.watch();
    const folder = workspace.getWorkspaceFolder(uri);
    const key = folder ? pathOf(folder.uri) : `alone ${pathOf(uri)}`;
    const known = this.projects.get(key);
    if (known) return known;
    const project = new Project(folder, this.configurations, this.log, () => this.changed.fire([]));
    this.projects.set(key, project);
    return project;
  }

  /** Watches the folders of open documents by themselves: news of them comes sooner, and of new folders at all. */
  watchFolders(folders: ReadonlySet<string>): void {
    for (const [folder, watcher] of this.folderWatchers) {
      if (folders.has(folder)) continue;
      watcher.dispose();
      this.folderWatchers.delete(folder);
    }
    for (const folder of folders) {
      if (this.folderWatchers.has(folder)) continue;
      const watcher = workspace.createFileSystemWatcher(new RelativePattern(Uri.parse(folder, true), '*'));
      this.folderWatchers.set(folder, watcher);
      this.rereadWhereTold(watcher);
    }
  }

  /** Lets go of the project of a file outside the workspace. */
  forgetAlone(uri: Uri): void {
    const key = `alone ${pathOf(uri)}`;
    this.projects.get(key)?.dispose();
    this.projects.delete(key);
  }

  /** Lets go of everything: what is asked for is read anew. */
  reset(): void {
    for (const project of this.projects.values()) project.dispose();
    this.projects.clear();
  }

  dispose(): void {
    this.reset();
    this.watcher?.dispose();
    this.watchFolders(new Set());
    this.changed.dispose();
  }

  private watch(): void {
    if (this.watcher) return;
    const watcher = workspace.createFileSystemWatcher(`{${filePatterns.join(',')}}`);
    // A folder that goes takes its files along without a word about them.
    const folders = workspace.createFileSystemWatcher('**/*', true, true, false);
    this.watcher = Disposable.from(watcher, folders);
    folders.onDidDelete((uri) => {
      const inside = this.known(uri)
        ?.analysis.project.paths()
        .filter((path) => path.startsWith(`${pathOf(uri)}/`));
      for (const path of inside ?? []) void this.reread(Uri.parse(path, true));
    });
    this.rereadWhereTold(watcher);
  }

  /** A file that went may be back already: what is stored decides, not the order of the news. */
  private rereadWhereTold(watcher: FileSystemWatcher): void {
    const reread = (uri: Uri): void => {
      if (mayBeRead(uri.path)) void this.reread(uri);
    };
    watcher.onDidCreate(reread);
    watcher.onDidChange(reread);
    watcher.onDidDelete(reread);
  }

  /** Reads a file again as it is stored now. */
  async reread(uri: Uri): Promise<void> {
    const project = this.known(uri);
    if (!project?.concerns(uri)) return;
    const path = pathOf(uri);
    const before = project.analysis.dependentsOf(path);
    if (await project.changed(uri)) this.changed.fire([...before, ...project.analysis.dependentsOf(path)]);
  }

  private known(uri: Uri): Project | undefined {
    const folder = workspace.getWorkspaceFolder(uri);
    return folder && this.projects.get(pathOf(folder.uri));
  }
}
