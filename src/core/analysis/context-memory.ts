import type { ModuleContents } from '../evaluate/deployed-module';
import type { ModuleMemory, RememberedModule } from '../evaluate/module-memory';
import type { ParsedFile } from '../project/parsed-file';
import type { ProjectFiles } from '../project/project-files';

interface Entry {
  readonly signature: string;
  /** The files that the module depends on, as they were; undefined for one that was not there. */
  readonly files: ReadonlyMap<string, ParsedFile | undefined>;
  readonly contents: ModuleContents;
}

/** Remembers the modules of one way in which an entry is deployed, as long as the files that they depend on stay. */
export class ContextMemory implements ModuleMemory {
  private readonly entries = new Map<string, Entry>();
  private files: ProjectFiles = { fileAt: () => undefined, filesIn: () => [] };

  /** @param dependenciesOf the paths of a file and of all that it refers to, there or not. */
  constructor(private readonly dependenciesOf: (path: string) => readonly string[]) {}

  /** Begins another evaluation, which looks into these files. */
  lookInto(files: ProjectFiles): void {
    this.files = files;
  }

  recall(key: string, signature: string): RememberedModule | undefined {
    const entry = this.entries.get(key);
    if (entry?.signature !== signature) return undefined;
    for (const [path, file] of entry.files) if (this.files.fileAt(path) !== file) return undefined;
    return { contents: entry.contents, files: [...entry.files.values()].filter((file) => file !== undefined) };
  }

  keep(key: string, file: string, signature: string, contents: ModuleContents): void {
    const files = new Map(this.dependenciesOf(file).map((path) => [path, this.files.fileAt(path)]));
    if ([...files.values()].every((one) => !one || namesAllItReads(one))) {
      this.entries.set(key, { signature, files, contents });
    } else {
      this.entries.delete(key);
    }
  }
}

/** Whether a file reads only what it names by literal paths: a template may work out the paths of others. */
function namesAllItReads({ source: { language, text } }: ParsedFile): boolean {
  if (language === 'arm') return false;
  return language !== 'bicep' || !/\bload\w+\s*\(\s*[^'\s]/.test(text);
}
