import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

const mostBytes = 512 * 1024 * 1024;

/** The newest commit of a checkout, or of a repository without a work tree, to read files from. */
export class GitSnapshot {
  constructor(path) {
    this.folder = existsSync(join(path, '.git')) ? join(path, '.git') : path;
    if (!existsSync(join(this.folder, 'HEAD'))) throw new Error(`${path} is no Git repository.`);
    const [commit, date] = this.git('log', '-1', '--format=%H %cs').trim().split(' ');
    this.commit = commit;
    this.date = date;
  }

  /** The paths under `folder`. */
  list(folder) {
    return this.git('ls-tree', '-r', '--name-only', 'HEAD', '--', folder).split('\n').filter(Boolean);
  }

  /** The text of a file; undefined where the repository lists it and does not hold it. */
  read(path) {
    return this.readAt('HEAD', path);
  }

  /** As `read`, at a commit or a tag. */
  readAt(revision, path) {
    try {
      return this.git('show', `${revision}:${path}`);
    } catch {
      return undefined;
    }
  }

  /** How a derived table names where it comes from. */
  describe(address) {
    return `${address}, commit ${this.commit.slice(0, 8)}, ${this.date}`;
  }

  git(...args) {
    return execFileSync('git', [`--git-dir=${this.folder}`, ...args], {
      encoding: 'utf8',
      maxBuffer: mostBytes,
      stdio: ['ignore', 'pipe', 'ignore'],
    });
  }
}
