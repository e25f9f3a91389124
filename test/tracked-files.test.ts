import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { basename } from 'node:path';
import { describe, expect, it } from 'vitest';

const binary = /\.(png|ico|woff2?)$/;
/** A path of one segment, as in a container, is too common a word to look for. */
const machinePaths = [process.cwd(), homedir()].filter((path) => path.split(/[\\/]/).length > 2);
const files = execFileSync('git', ['ls-files', '-z'], { encoding: 'utf8' })
  .split('\0')
  .filter((path) => path !== '' && !binary.test(path))
  .map((path) => ({ path, text: readIfPresent(path) }));

/** A tracked file may have been removed from the working tree and not yet from the index. */
function readIfPresent(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return '';
    throw error;
  }
}

function filesWith(pattern: RegExp): string[] {
  return files.filter(({ text }) => pattern.test(text)).map(({ path }) => path);
}

function literally(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

describe('the files of the repository', () => {
  it.each(machinePaths)('hold no path of the machine: %s', (path) => {
    expect(filesWith(new RegExp(`(?<![\\w.$}-])${literally(path)}(?![\\w-])`))).toEqual([]);
  });

  it('lock packages without the address of a registry', () => {
    const locks = files.filter(({ path }) => basename(path) === 'package-lock.json');
    expect(locks.length).toBeGreaterThan(0);
    expect(locks.filter(({ text }) => text.includes('"resolved"')).map(({ path }) => path)).toEqual([]);
  });

  it('configure no registry', () => {
    const configurations = files.filter(({ path }) => basename(path) === '.npmrc');
    expect(configurations.filter(({ text }) => /registry\s*=\s*\S*\/\//.test(text)).map(({ path }) => path)).toEqual(
      [],
    );
  });
});
