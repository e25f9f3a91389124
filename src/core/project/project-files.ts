import type { ParsedFile } from './parsed-file';

/**
 * The files that an evaluation may look into: those of the workspace, and no others. Whoever evaluates resolves paths
 * with `resolvePath` and asks here; what is asked for is noted, so that a change to it, or its appearance, leads to a
 * new evaluation.
 */
export interface ProjectFiles {
  /** The file at a path; undefined where there is none, or where it may not be read. */
  fileAt(path: string): ParsedFile | undefined;
  /** The files that stand directly in a folder, in the order of their paths. `folder` ends with a slash, or is empty. */
  filesIn(folder: string): readonly ParsedFile[];
}
