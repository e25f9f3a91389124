import {
  type Disposable,
  type FileSystemWatcher,
  FileType,
  type LogOutputChannel,
  RelativePattern,
  Uri,
  workspace,
} from 'vscode';
import { detectLanguage } from '../../../core/analysis/detect-language';
import type { Language, SourceFile } from '../../../core/design/source-file';
import { baseName } from '../../../core/text/path-parts';
import { pathOf } from '../../infrastructure/documents';
import { explain } from '../../infrastructure/explain';
import { readText } from '../../infrastructure/read-text';
import { Turns } from '../../infrastructure/turns';

const moduleFile = /\.(?:tf|tofu|tfvars)(?:\.json)?$|^\.terraform\.lock\.hcl$/i;
const modulePattern = '{*.tf,*.tofu,*.tf.json,*.tofu.json,*.tfvars,*.tfvars.json,.terraform.lock.hcl}';

/** What becomes of the files of a module. */
export interface ModuleObserver {
  read(source: SourceFile): void;
  removed(path: string): void;
  /** Files changed outside the editor: the module has to be judged anew. */
  changed(folder: Uri): void;
}

interface Module {
  readonly read: Promise<unknown>;
  readonly watcher: FileSystemWatcher;
}

/** Whether files of this language are judged together with the others in their folder. */
export function isModuleFile(language: Language): boolean {
  return language === 'terraform' || language === 'terraform-json' || language === 'tfvars';
}

/** Reads the folders of Terraform files that are open, and watches them. */
export class TerraformModules implements Disposable {
  private readonly modules = new Map<string, Module>();
  private readonly turns = new Turns();

  constructor(
    private readonly observer: ModuleObserver,
    private readonly log: LogOutputChannel,
  ) {}

  /** Resolves once the files beside `file` have been read; reads them only the first time. */
  async load(file: Uri): Promise<void> {
    if (file.scheme === 'untitled') return;
    const folder = Uri.joinPath(file, '..');
    const key = pathOf(folder);
    const known = this.modules.get(key) ?? this.open(folder);
    this.modules.set(key, known);
    await known.read;
  }

  isLoaded(file: Uri): boolean {
    return this.modules.has(pathOf(Uri.joinPath(file, '..')));
  }

  /** Stops watching the folder that `file` is in. */
  forget(file: Uri): void {
    const key = pathOf(Uri.joinPath(file, '..'));
    this.modules.get(key)?.watcher.dispose();
    this.modules.delete(key);
  }

  forgetAll(): void {
    for (const { watcher } of this.modules.values()) watcher.dispose();
    this.modules.clear();
  }

  dispose(): void {
    this.forgetAll();
  }

  private open(folder: Uri): Module {
    const watcher = workspace.createFileSystemWatcher(new RelativePattern(folder, modulePattern));
    const reread = async (file: Uri): Promise<void> => {
      await this.read(file);
      this.observer.changed(folder);
    };
    watcher.onDidCreate(reread);
    watcher.onDidChange(reread);
    watcher.onDidDelete((file) => {
      this.turns.begin(pathOf(file));
      this.observer.removed(pathOf(file));
      this.observer.changed(folder);
    });
    return { read: this.readFolder(folder), watcher };
  }

  private async readFolder(folder: Uri): Promise<void> {
    const files = await moduleFilesIn(folder).catch((error: unknown) => {
      this.log.warn(`${folder.path}: cannot be listed: ${explain(error)}`);
      return [];
    });
    await Promise.all(files.map((file) => this.read(file)));
  }

  private async read(file: Uri): Promise<void> {
    const path = pathOf(file);
    const isLatest = this.turns.begin(path);
    try {
      const text = await readText(file);
      const language = detectLanguage(file.path, text);
      if (language && isLatest()) this.observer.read({ path, text, language });
    } catch (error) {
      this.log.warn(`${file.path}: cannot be read: ${explain(error)}`);
      if (isLatest()) this.observer.removed(path);
    }
  }
}

/** Whether a file of this name belongs to a Terraform module. */
export function isModulePath(path: string): boolean {
  return moduleFile.test(baseName(path));
}

/** The files in `folder` that make up a Terraform module. Rejects where the folder cannot be listed. */
export async function moduleFilesIn(folder: Uri): Promise<readonly Uri[]> {
  const entries = await workspace.fs.readDirectory(folder);
  return entries
    .filter(([name, type]) => (type & FileType.Directory) === 0 && isModulePath(name))
    .map(([name]) => Uri.joinPath(folder, name));
}
