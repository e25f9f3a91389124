import type { Configuration } from '../config/configuration';
import type { Design } from '../design/design';
import type { Resource } from '../design/resource';
import type { Finding } from '../lint/finding';
import { lint, type RuleFailure } from '../lint/lint';
import type { EntryContext } from '../project/entry-context';
import type { ProjectFiles } from '../project/project-files';
import { TrackedFiles } from '../project/tracked-files';
import type { Rule } from '../rules/rule';
import type { Severity } from '../rules/verdict';
import { environmentOf } from './environment-of';
import { readContext } from './read-context';

/** What the rules say about one way in which an entry is deployed. */
export class Judgement {
  private findingsOfFile: ReadonlyMap<string, readonly Finding[]> | undefined;
  private resourcesOfFile: ReadonlyMap<string, readonly Resource[]> | undefined;

  /**
   * @param asked the files that were asked for, whether or not they are there: another text makes the judgement stale.
   * @param askedFolders the folders whose files were asked for.
   */
  constructor(
    readonly context: EntryContext,
    readonly design: Design,
    readonly findings: readonly Finding[],
    readonly failures: readonly RuleFailure[],
    readonly asked: ReadonlySet<string>,
    readonly askedFolders: ReadonlySet<string>,
  ) {}

  /** What was asked for: files, and folders with their slash. */
  wanted(): readonly string[] {
    return [...this.asked, ...this.askedFolders];
  }

  /** The findings that stand in a file, or are about something that is declared there. */
  findingsAbout(file: string): readonly Finding[] {
    this.findingsOfFile ??= groupBy(this.findings, ({ at, subject }) =>
      at.file === subject.file ? [at.file] : [at.file, subject.file],
    );
    return this.findingsOfFile.get(file) ?? [];
  }

  /** The resources that a file declares, as often as they are deployed. */
  resourcesIn(file: string): readonly Resource[] {
    this.resourcesOfFile ??= groupBy(this.design.resources, (resource) => [resource.file]);
    return this.resourcesOfFile.get(file) ?? [];
  }

  /** Whether a resource that is declared in `file` at the offset `start` is deployed. */
  deploys(file: string, start: number): boolean {
    return this.resourcesIn(file).some(({ ranges, existing }) => !existing && ranges.declaration.start === start);
  }
}

/**
 * Reads and judges one way in which an entry is deployed. Never throws.
 * @param root the folder of the configuration, with its slash.
 */
export function judge(
  context: EntryContext,
  files: ProjectFiles,
  rules: ReadonlyMap<Rule, Severity>,
  configuration: Configuration,
  root: string,
): Judgement {
  const tracked = new TrackedFiles(files);
  const read = readContext(context, tracked);
  const environment = environmentOf(context, read, configuration.environments, root);
  const design = read.context ? { ...read, context: { ...read.context, environment } } : read;
  const { findings, failures } = lint(design, rules, configuration.settings);
  return new Judgement(context, design, findings, failures, tracked.paths, tracked.folders);
}

function groupBy<T>(items: readonly T[], keysOf: (item: T) => readonly string[]): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    for (const key of keysOf(item)) {
      const group = groups.get(key);
      if (group) group.push(item);
      else groups.set(key, [item]);
    }
  }
  return groups;
}
