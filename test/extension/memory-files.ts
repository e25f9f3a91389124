import {
  Disposable,
  EventEmitter,
  type FileChangeEvent,
  FileChangeType,
  type FileStat,
  FileSystemError,
  type FileSystemProvider,
  FileType,
  type Uri,
} from 'vscode';

/** Files that are in memory alone, as in a virtual workspace. */
export class MemoryFiles implements FileSystemProvider {
  private readonly contents = new Map<string, Uint8Array>();
  private readonly folders = new Set<string>(['/']);
  private readonly changed = new EventEmitter<FileChangeEvent[]>();

  readonly onDidChangeFile = this.changed.event;

  watch(): Disposable {
    return new Disposable(() => undefined);
  }

  stat(uri: Uri): FileStat {
    const content = this.contents.get(uri.path);
    if (!content && !this.folders.has(uri.path)) throw FileSystemError.FileNotFound(uri);
    return {
      type: content ? FileType.File : FileType.Directory,
      ctime: 0,
      mtime: this.time,
      size: content?.length ?? 0,
    };
  }

  readDirectory(uri: Uri): [string, FileType][] {
    const base = uri.path.endsWith('/') ? uri.path : `${uri.path}/`;
    const inside = (path: string): boolean =>
      path !== '/' && path.startsWith(base) && !path.slice(base.length).includes('/');
    const entries = (paths: Iterable<string>, type: FileType): [string, FileType][] =>
      [...paths].filter(inside).map((path) => [path.slice(base.length), type]);
    return [...entries(this.folders, FileType.Directory), ...entries(this.contents.keys(), FileType.File)];
  }

  readFile(uri: Uri): Uint8Array {
    const content = this.contents.get(uri.path);
    if (!content) throw FileSystemError.FileNotFound(uri);
    return content;
  }

  createDirectory(uri: Uri): void {
    this.addFolders(`${uri.path}/`);
  }

  writeFile(uri: Uri, content: Uint8Array): void {
    const type = this.contents.has(uri.path) ? FileChangeType.Changed : FileChangeType.Created;
    this.contents.set(uri.path, content);
    this.addFolders(uri.path);
    this.tell(type, uri);
  }

  delete(uri: Uri): void {
    const isGone = (path: string): boolean => path === uri.path || path.startsWith(`${uri.path}/`);
    for (const path of [...this.contents.keys()].filter(isGone)) this.contents.delete(path);
    for (const path of [...this.folders].filter(isGone)) this.folders.delete(path);
    this.tell(FileChangeType.Deleted, uri);
  }

  rename(): void {
    throw FileSystemError.NoPermissions('files in memory keep their names');
  }

  /** Grows with every change, as the editor expects of a file's time. */
  private time = 0;

  private tell(type: FileChangeType, uri: Uri): void {
    this.time += 1;
    this.changed.fire([{ type, uri }]);
  }

  private addFolders(path: string): void {
    for (let end = path.lastIndexOf('/'); end > 0; end = path.lastIndexOf('/', end - 1)) {
      this.folders.add(path.slice(0, end));
    }
  }
}
