import { type CancellationToken, type LogOutputChannel, type Uri, type WorkspaceFolder, workspace } from 'vscode';
import { detectLanguage } from '../../../core/analysis/detect-language';
import { unitKey } from '../../../core/project/unit-key';
import { pathOf } from '../../infrastructure/documents';
import { readText } from '../../infrastructure/read-text';
import { type Configurations, relativePath } from '../configuration/configurations';
import { IgnoredFiles } from '../configuration/ignored-files';
import { findFiles } from './find-files';

/** Folders that hold no source of the user's. */
const neverEntered = ['**/.git/**', '**/node_modules/**', '**/.terraform/**'];

/** The files of a workspace folder that may be read, grouped into those that are judged together. */
export async function findUnits(
  folder: WorkspaceFolder,
  configurations: Configurations,
  log: LogOutputChannel,
  token: CancellationToken,
): Promise<readonly (readonly Uri[])[]> {
  const excluded = [...neverEntered, ...excludedPatterns(folder)];
  const { files, gitignores } = await findFiles(folder, excluded, log, token);
  const gitIgnored = await readGitignores(folder, gitignores);
  const units = new Map<string, Uri[]>();
  for (const file of [...files].sort((a, b) => (a.path < b.path ? -1 : 1))) {
    if (workspace.getWorkspaceFolder(file) !== folder) continue;
    if (configurations.ignores(file) || gitIgnored(relativePath(folder, file))) continue;
    const key = keyOf(file);
    const unit = units.get(key);
    if (unit) unit.push(file);
    else units.set(key, [file]);
  }
  return [...units.values()];
}

/** Content decides the language of JSON and YAML alone, whose files are judged one by one. */
function keyOf(file: Uri): string {
  const language = detectLanguage(file.path, '');
  return language ? unitKey(pathOf(file), language) : pathOf(file);
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
