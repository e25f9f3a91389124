import { type CancellationToken, type LogOutputChannel, type Uri, type WorkspaceFolder, workspace } from 'vscode';
import { readText } from '../../infrastructure/read-text';
import { type Configurations, relativePath } from '../configuration/configurations';
import { IgnoredFiles } from '../configuration/ignored-files';
import { findFiles } from './find-files';

/** Folders that hold no source of the user's. */
const neverEntered = ['**/.git/**', '**/node_modules/**', '**/.terraform/**'];

/** The files of a workspace folder that may be infrastructure code, and what was left out to find them. */
export interface WorkspaceFiles {
  /** In the order of their paths. */
  readonly files: readonly Uri[];
  /** Whether the settings or a `.gitignore` leave a file out. */
  readonly leavesOut: (uri: Uri) => boolean;
}

/** Finds the files of a workspace folder that may be read. */
export async function findWorkspaceFiles(
  folder: WorkspaceFolder,
  configurations: Configurations,
  log: LogOutputChannel,
  token: CancellationToken,
): Promise<WorkspaceFiles> {
  const excluded = [...neverEntered, ...excludedPatterns(folder)];
  const found = await findFiles(folder, excluded, log, token);
  const excludedFiles = new IgnoredFiles(excluded.map((glob) => `/${glob}`));
  const gitIgnored = await readGitignores(folder, found.gitignores);
  const leavesOut = (uri: Uri): boolean => {
    const path = relativePath(folder, uri);
    return excludedFiles.has(path) || gitIgnored(path);
  };
  const files = found.files.filter(
    (file) =>
      workspace.getWorkspaceFolder(file) === folder &&
      !configurations.ignores(file) &&
      !gitIgnored(relativePath(folder, file)),
  );
  return { files: [...files].sort((a, b) => (a.path < b.path ? -1 : 1)), leavesOut };
}

/** What the user keeps out of the explorer and out of searches. */
function excludedPatterns(folder: WorkspaceFolder): readonly string[] {
  return ['files', 'search'].flatMap((section) => {
    const excluded = workspace.getConfiguration(section, folder).get<Readonly<Record<string, unknown>>>('exclude', {});
    return Object.keys(excluded).filter((pattern) => excluded[pattern] === true && !/[{}]/.test(pattern));
  });
}

/** Whether one of the `.gitignore` files excludes a path of the folder. */
async function readGitignores(folder: WorkspaceFolder, files: readonly Uri[]): Promise<(path: string) => boolean> {
  if (!workspace.getConfiguration('search', folder).get('useIgnoreFiles', true)) return () => false;
  const ignores = await Promise.all(
    files.map(async (file) => {
      const path = relativePath(folder, file);
      const text = await readText(file).catch(() => '');
      return { base: path.slice(0, -'.gitignore'.length), files: new IgnoredFiles(text.split(/\r?\n/)) };
    }),
  );
  return (path) => ignores.some(({ base, files }) => path.startsWith(base) && files.has(path.slice(base.length)));
}
