import { isAbsolute, relative, sep } from 'node:path';

/** A path as reports show it: relative to the working folder where it lies below it, with slashes. */
export function displayPath(path: string, workingFolder: string): string {
  return slashed(isInside(path, workingFolder) ? relative(workingFolder, path) : path);
}

/** Whether a path leads to something below the folder. */
export function isInside(path: string, folder: string): boolean {
  const way = relative(folder, path);
  return way !== '' && way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}

/** With `/` between the segments, whatever the system writes there. */
export function slashed(path: string): string {
  return path.split(sep).join('/');
}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'There is no such file or folder, or a link leads nowhere.',
  EACCES: 'Permission for it is missing.',
  EPERM: 'Permission for it is missing.',
  EROFS: 'It lies where nothing can be written.',
  EISDIR: 'It is a folder.',
  ENOTDIR: 'Its path leads through a file as if that were a folder.',
  ELOOP: 'Its links lead in a circle.',
};

/** Why a file cannot be read or written, in words. */
export function explain(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return reasons[code] ?? (error instanceof Error ? error.message : String(error));
}
