import { readdir, readFile, realpath, stat } from 'node:fs/promises';
import { dirname, join, relative, resolve } from 'node:path';
import ignore, { type Ignore } from 'ignore';
import { mayBeRead } from '../core/analysis/detect-language';
import type { ReportedError } from '../reports/lint-report';
import { displayPath, explain, isInside, slashed } from './paths';

/** Folders that hold no source of the user's. */
const neverEntered = new Set(['.git', 'node_modules', '.terraform', '.hg', '.svn']);

export interface FoundFiles {
  /** Absolute paths of what a path names or a folder holds, in the order of their names. */
  readonly paths: readonly string[];
  readonly errors: readonly ReportedError[];
}

/**
 * Finds the files to read: what is named itself, and in folders everything that may be read and is not ignored by
 * `.gitignore` or `ignoreGlobs` (relative to `root`). What is named is read even if it is ignored. Links to folders are
 * not followed.
 */
export async function findFiles(
  paths: readonly string[],
  root: string,
  ignoreGlobs: readonly string[],
): Promise<FoundFiles> {
  const found = new Set<string>();
  const errors = new Map<string, ReportedError>();
  const configured = { folder: root, rules: ignore().add([...ignoreGlobs]), isFinal: true };
  for (const path of paths) {
    const absolute = resolve(path);
    try {
      const status = await stat(absolute);
      if (!status.isDirectory()) found.add(absolute);
      else {
        const outer = [configured, ...(await outerIgnores(absolute))].filter(
          (rules) => !isIgnored(absolute, true, [rules]),
        );
        await walk(absolute, outer, found, errors);
      }
    } catch (error) {
      errors.set(path, { file: path, message: explain(error) });
    }
  }
  return { paths: [...found].sort(), errors: [...errors.values()] };
}

interface FolderIgnore {
  readonly folder: string;
  readonly rules: Ignore;
  /** Whether files further in can take nothing back. */
  readonly isFinal: boolean;
}

async function walk(
  folder: string,
  outer: readonly FolderIgnore[],
  found: Set<string>,
  errors: Map<string, ReportedError>,
): Promise<void> {
  const own = await readGitignore(folder);
  const ignores = own ? [...outer, own] : outer;
  const entries = await readdir(folder, { withFileTypes: true });
  for (const entry of entries) {
    const path = join(folder, entry.name);
    const isFolder = entry.isDirectory();
    if ((isFolder && neverEntered.has(entry.name)) || isIgnored(path, isFolder, ignores)) continue;
    try {
      if (isFolder) await walk(path, ignores, found, errors);
      else if (mayBeRead(path) && (entry.isFile() || (await stat(await realpath(path))).isFile())) found.add(path);
    } catch (error) {
      const file = displayPath(path, process.cwd());
      errors.set(file, { file, message: explain(error) });
    }
  }
}

/** The innermost file that says something decides, as git does it; what the configuration ignores stays ignored. */
function isIgnored(path: string, isFolder: boolean, ignores: readonly FolderIgnore[]): boolean {
  let result = false;
  for (const { folder, rules, isFinal } of ignores) {
    if (!isInside(path, folder)) continue;
    const inside = slashed(relative(folder, path));
    const { ignored, unignored } = rules.test(isFolder ? `${inside}/` : inside);
    if (ignored && isFinal) return true;
    if (ignored || unignored) result = ignored;
  }
  return result;
}

/** The `.gitignore` files above a folder, up to the root of its repository, outermost first. */
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
  const isFile = await stat(path).then(
    (status) => status.isFile(),
    () => false,
  );
  return isFile ? { folder, rules: ignore().add(await readFile(path, 'utf8')), isFinal: false } : undefined;
}

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}
