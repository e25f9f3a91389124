import type { ParsedFile } from '../project/parsed-file';
import type { ProjectFiles } from '../project/project-files';
import { Budget } from './budget';
import type { ModuleMemory, RememberedModule } from './module-memory';
import { Nesting } from './nesting';

/** Far above what real deployments need, and few enough that a hostile one ends within seconds. */
const stepsOfDeployment = 2_000_000;
const mostModules = 2_000;
const mostResources = 5_000;
const mostFiles = 2_000;

/** What the evaluation of one deployment shares: the files that it looks into, and what it may spend. */
export class Deployment {
  readonly budget = new Budget(stepsOfDeployment);
  readonly nesting = new Nesting();
  private readonly opened = new Map<string, ParsedFile>();
  private modules = 0;
  private resources = 0;

  /** @param memory modules of an earlier evaluation. */
  constructor(
    private readonly files: ProjectFiles,
    readonly memory?: ModuleMemory,
  ) {}

  /** Every file that was looked into, in the order in which they were. */
  get filesRead(): readonly ParsedFile[] {
    return [...this.opened.values()];
  }

  /** Whether resources were left out because there are too many. */
  get isFull(): boolean {
    return this.resources > mostResources;
  }

  /** The file at a path; undefined where there is none, where it may not be read, or where too many were read. */
  open(path: string): ParsedFile | undefined {
    const known = this.opened.get(path);
    if (known || this.opened.size >= mostFiles) return known;
    const file = this.files.fileAt(path);
    if (file) this.opened.set(path, file);
    return file;
  }

  /** Notes a file that was read without asking for it: the one that is deployed. */
  note(file: ParsedFile): void {
    this.opened.set(file.source.path, file);
  }

  /** Counts what a remembered module makes, and the files that it was read from. */
  takeOver({ contents, files }: RememberedModule): void {
    for (const file of files) this.opened.set(file.source.path, file);
    this.modules += contents.moduleCalls.length;
    this.resources += contents.resources.length;
  }

  /** Counts one more deployed module; false where there are too many. */
  admitModule(): boolean {
    this.modules += 1;
    return this.modules <= mostModules;
  }

  /** Counts one more resource; false where there are too many. */
  admitResource(): boolean {
    this.resources += 1;
    return this.resources <= mostResources;
  }
}
