import { existsSync, readdirSync, realpathSync, statSync } from 'node:fs';
import { dirname, join, resolve, sep } from 'node:path';
import { isInside, slashed } from './paths';

/** The files that may be looked into: those below one folder, wherever links lead. */
export class Universe {
  private readonly realRoot: string;

  /** @param root an absolute path. */
  constructor(readonly root: string) {
    this.realRoot = realpathSync(root);
  }

  /** Whether there is a file at a path, by name and in truth inside the folder. */
  hasFile(path: string): boolean {
    return this.leadsInside(path) && statSync(path, { throwIfNoEntry: false })?.isFile() === true;
  }

  /** The files directly in a folder, with slashes, in the order of their names; none where it may not be looked into. */
  filesIn(folder: string): readonly string[] {
    const path = resolve(folder === '' ? '.' : folder);
    if (
      !(path === this.root || this.leadsInside(path)) ||
      statSync(path, { throwIfNoEntry: false })?.isDirectory() !== true
    )
      return [];
    return readdirSync(path)
      .sort()
      .map((name) => slashed(join(path, name)))
      .filter((file) => this.hasFile(file));
  }

  private leadsInside(path: string): boolean {
    if (!isInside(resolve(path), this.root) || !existsSync(path)) return false;
    const real = realpathSync(path);
    return real === this.realRoot || isInside(real, this.realRoot);
  }
}

/**
 * The folder that holds what `paths` may refer to: their repository, else the working folder where it holds them all,
 * else the innermost folder that does.
 */
export function universeOf(paths: readonly string[]): Universe {
  const folders = paths.map((path) => (isFolder(path) ? resolve(path) : dirname(resolve(path))));
  const [first = process.cwd(), ...others] = folders;
  const common = others.reduce(sharedFolder, first);
  const fallback = common === process.cwd() || isInside(common, process.cwd()) ? process.cwd() : common;
  return new Universe(repositoryOf(common) ?? existing(fallback));
}

/** The innermost folder that holds both. */
export function sharedFolder(a: string, b: string): string {
  let folder = a;
  while (b !== folder && !b.startsWith(folder.endsWith(sep) ? folder : folder + sep)) folder = dirname(folder);
  return folder;
}

function repositoryOf(folder: string): string | undefined {
  if (existsSync(join(folder, '.git'))) return folder;
  const parent = dirname(folder);
  return parent === folder ? undefined : repositoryOf(parent);
}

/** Standard input may stand for a file in a folder that is not there. */
function existing(folder: string): string {
  return existsSync(folder) || dirname(folder) === folder ? folder : existing(dirname(folder));
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}
