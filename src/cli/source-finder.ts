import { readdir, readFile, realpath, stat } from 'node:fs/promises';
import { dirname, join, relative, resolve, sep } from 'node:path';
import ignore, { type Ignore } from 'ignore';
import { detectLanguage, mayBeRead } from '../core/analysis/detect-language';
import type { SourceFile } from '../core/design/source-file';
import type { ReportedError } from '../reports/lint-report';

/** Folders that hold no source of the user's. */
const neverEntered = new Set(['.git', 'node_modules', '.terraform', '.hg', '.svn']);

/** Larger files are not infrastructure code. In bytes. */
const largestFile = 16 * 1024 * 1024;

export interface FoundFiles {
  /** Absolute paths of what a path names or a folder holds, in the order of their names. */
  readonly paths: readonly string[];
  readonly errors: readonly ReportedError[];
}

/**
 * Finds the files to read: what is named itself, and in folders everything that may be read and is not ignored by
 * `.gitignore` or `ignoreGlobs` (relative to `root`). Links to folders are not followed.
 */
export async function findFiles(
  paths: readonly string[],
  root: string,
  ignoreGlobs: readonly string[],
): Promise<FoundFiles> {
  const found = new Set<string>();
  const errors: ReportedError[] = [];
  const configured = ignore().add([...ignoreGlobs]);
  for (const path of paths) {
    const absolute = resolve(path);
    try {
      const status = await stat(absolute);
      if (!status.isDirectory()) found.add(absolute);
      else await walk(absolute, await outerIgnores(absolute), { root, configured, found, errors });
    } catch (error) {
      errors.push({ file: path, message: explain(error) });
    }
  }
  return { paths: [...found].sort(), errors };
}

/** Reads one file. Undefined where Faultline does not read such files. */
export async function readSource(path: string, name: string): Promise<SourceFile | undefined> {
  if (!mayBeRead(path)) return undefined;
  const status = await stat(path);
  if (status.size > largestFile) throw new Error(`it is larger than ${largestFile / 1024 / 1024} MB`);
  const text = await readFile(path, 'utf8');
  const language = detectLanguage(path.split(sep).join('/'), text);
  return language && { path: name, text, language };
}

/** A path as reports show it: relative to the working folder where it lies below it, with slashes. */
export function displayPath(path: string, workingFolder: string): string {
  const shown = relative(workingFolder, path);
  const name = shown === '' || shown.startsWith('..') ? path : shown;
  return name.split(sep).join('/');
}

/** Why a file cannot be read, in words. */
export function explain(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const known: Readonly<Record<string, string>> = {
    ENOENT: 'There is no such file or folder.',
    EACCES: 'Permission to read it is missing.',
    EISDIR: 'It is a folder.',
    ELOOP: 'Its links lead in a circle.',
  };
  return known[code] ?? `It cannot be read: ${error instanceof Error ? error.message : String(error)}.`;
}

interface Walk {
  readonly root: string;
  readonly configured: Ignore;
  readonly found: Set<string>;
  readonly errors: ReportedError[];
}

interface FolderIgnore {
  readonly folder: string;
  readonly rules: Ignore;
}

async function walk(folder: string, outer: readonly FolderIgnore[], context: Walk): Promise<void> {
  const own = await readGitignore(folder);
  const ignores = own ? [...outer, own] : outer;
  const entries = await readdir(folder, { withFileTypes: true });
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = join(folder, entry.name);
    const isFolder = entry.isDirectory();
    if (isFolder && neverEntered.has(entry.name)) continue;
    if (isIgnored(path, isFolder, ignores, context)) continue;
    try {
      if (isFolder) await walk(path, ignores, context);
      else if (mayBeRead(path) && (entry.isFile() || (await stat(await realpath(path))).isFile()))
        context.found.add(path);
    } catch (error) {
      context.errors.push({ file: displayPath(path, process.cwd()), message: explain(error) });
    }
  }
}

function isIgnored(
  path: string,
  isFolder: boolean,
  ignores: readonly FolderIgnore[],
  { root, configured }: Walk,
): boolean {
  const matches = (folder: string, rules: Ignore): boolean => {
    const inside = relative(folder, path).split(sep).join('/');
    return inside !== '' && !inside.startsWith('..') && rules.ignores(isFolder ? `${inside}/` : inside);
  };
  return matches(root, configured) || ignores.some(({ folder, rules }) => matches(folder, rules));
}

/** The `.gitignore` files above a folder, up to the root of its repository. */
async function outerIgnores(folder: string): Promise<readonly FolderIgnore[]> {
  const result: FolderIgnore[] = [];
  let current = folder;
  while (!(await exists(join(current, '.git')))) {
    const parent = dirname(current);
    if (parent === current) return [];
    const rules = await readGitignore(parent);
    if (rules) result.unshift(rules);
    current = parent;
  }
  return result;
}

async function readGitignore(folder: string): Promise<FolderIgnore | undefined> {
  const path = join(folder, '.gitignore');
  if (!(await exists(path))) return undefined;
  return { folder, rules: ignore().add(await readFile(path, 'utf8')) };
}

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}
