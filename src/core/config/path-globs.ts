import ignore from 'ignore';

/** Whether one of the globs, in the manner of `.gitignore`, holds for a path that is relative to their folder. */
export function matchesGlobs(globs: readonly string[], path: string): boolean {
  if (globs.length === 0 || path === '' || path.startsWith('../') || path.startsWith('/')) return false;
  return ignore()
    .add([...globs])
    .ignores(path);
}

/**
 * A path relative to `root`, which ends with a slash or is empty; what lies elsewhere stays as it is. The escapes of a URI
 * are undone.
 */
export function relativeTo(root: string, path: string): string {
  const inside = path.startsWith(root) ? path.slice(root.length) : path;
  return path.includes('://') ? decoded(inside) : inside;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
