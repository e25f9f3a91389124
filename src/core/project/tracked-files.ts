import type { ParsedFile } from './parsed-file';
import type { ProjectFiles } from './project-files';

/** Files of a project for one evaluation, with a note of what it has asked for: also of what is not there. */
export class TrackedFiles implements ProjectFiles {
  readonly paths = new Set<string>();
  readonly folders = new Set<string>();

  constructor(private readonly files: ProjectFiles) {}

  fileAt(path: string): ParsedFile | undefined {
    this.paths.add(path);
    return this.files.fileAt(path);
  }

  filesIn(folder: string): readonly ParsedFile[] {
    this.folders.add(folder);
    const found = this.files.filesIn(folder);
    for (const { source } of found) this.paths.add(source.path);
    return found;
  }
}
