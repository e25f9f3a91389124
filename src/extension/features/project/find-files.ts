import {
  type CancellationToken,
  FileType,
  type LogOutputChannel,
  RelativePattern,
  Uri,
  type WorkspaceFolder,
  workspace,
} from 'vscode';
import { detectLanguage, filePatterns } from '../../../core/analysis/detect-language';
import { explain } from '../../infrastructure/explain';
import { relativePath } from '../configuration/configurations';
import { IgnoredFiles } from '../configuration/ignored-files';

/** The files of a folder that a scan is about. */
export interface FoundFiles {
  /** Those that may be infrastructure code, by their names. */
  readonly files: readonly Uri[];
  readonly gitignores: readonly Uri[];
}

const gitignore = '.gitignore';
/** Where the editor brings its own search along. */
const searchedSchemes = new Set(['file', 'vscode-remote']);

/**
 * Finds files by the editor's search. A virtual file system need not offer one, and the editor would wait for it: there
 * the folders are read one after the other.
 * @param excluded globs, relative to the folder.
 */
export async function findFiles(
  folder: WorkspaceFolder,
  excluded: readonly string[],
  log: LogOutputChannel,
  token: CancellationToken,
): Promise<FoundFiles> {
  if (!searchedSchemes.has(folder.uri.scheme)) return readFolders(folder, excluded, log, token);
  const find = (pattern: string): Thenable<Uri[]> =>
    workspace.findFiles(new RelativePattern(folder, pattern), `{${excluded.join(',')}}`, undefined, token);
  return { gitignores: await find(`**/${gitignore}`), files: await find(`{${filePatterns.join(',')}}`) };
}

async function readFolders(
  folder: WorkspaceFolder,
  excluded: readonly string[],
  log: LogOutputChannel,
  token: CancellationToken,
): Promise<FoundFiles> {
  const leftOut = new IgnoredFiles(excluded.map((glob) => `/${glob}`));
  const files: Uri[] = [];
  const gitignores: Uri[] = [];
  const folders = [folder.uri];
  for (let next = folders.pop(); next && !token.isCancellationRequested; next = folders.pop()) {
    for (const [name, type] of await entriesOf(next, log)) {
      const uri = Uri.joinPath(next, name);
      if (leftOut.has(relativePath(folder, uri))) continue;
      if (type === FileType.Directory) folders.push(uri);
      else if ((type & FileType.File) === 0) continue;
      else if (name === gitignore) gitignores.push(uri);
      else if (mayHoldInfrastructure(uri.path)) files.push(uri);
    }
  }
  return { files, gitignores };
}

async function entriesOf(folder: Uri, log: LogOutputChannel): Promise<readonly [string, FileType][]> {
  try {
    return await workspace.fs.readDirectory(folder);
  } catch (error) {
    log.warn(`${folder.path}: cannot be listed: ${explain(error)}`);
    return [];
  }
}

function mayHoldInfrastructure(path: string): boolean {
  return detectLanguage(path, '') !== undefined || /\.jsonc?$/i.test(path);
}
