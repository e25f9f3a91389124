import { detectLanguage } from '../../../src/core/analysis/detect-language';
import { ParsedFile } from '../../../src/core/project/parsed-file';
import type { ProjectFiles } from '../../../src/core/project/project-files';
import { directoryOf } from '../../../src/core/text/path-parts';

/** The files of a workspace, from their texts by path. It remembers every path that it is asked for. */
export class RecordedFiles implements ProjectFiles {
  readonly asked: string[] = [];
  private readonly files: ReadonlyMap<string, ParsedFile>;

  constructor(texts: Readonly<Record<string, string>>) {
    this.files = new Map(
      Object.entries(texts).map(([path, text]) => {
        const language = detectLanguage(path, text) ?? 'text';
        return [path, new ParsedFile({ path, text, language })];
      }),
    );
  }

  fileAt(path: string): ParsedFile | undefined {
    this.asked.push(path);
    return this.files.get(path);
  }

  filesIn(folder: string): readonly ParsedFile[] {
    return [...this.files.values()].filter(({ source }) => directoryOf(source.path) === folder);
  }

  /** A file that has to be there. */
  get(path: string): ParsedFile {
    const file = this.files.get(path);
    if (!file) throw new Error(`there is no file ${path}`);
    return file;
  }
}
