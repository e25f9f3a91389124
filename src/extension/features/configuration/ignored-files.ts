import ignore, { type Ignore } from 'ignore';

/** Files that globs in the manner of `.gitignore` exclude. */
export class IgnoredFiles {
  private readonly globs: Ignore;

  constructor(globs: readonly string[]) {
    this.globs = ignore().add([...globs]);
  }

  /** @param path relative to the folder of the globs; the empty path is never excluded. */
  has(path: string): boolean {
    return ignore.isPathValid(path) && this.globs.ignores(path);
  }
}
