import type { Configuration } from '../config/configuration';
import type { Design } from '../design/design';
import type { ModuleCall } from '../design/module-call';
import type { Resource } from '../design/resource';
import type { Finding } from '../lint/finding';
import { inOrder, Linter, type RuleFailure } from '../lint/lint';
import type { EntryContext } from '../project/entry-context';
import type { ProjectFiles } from '../project/project-files';
import { TrackedFiles } from '../project/tracked-files';
import type { Rule } from '../rules/rule';
import type { Severity } from '../rules/verdict';
import type { ContextMemory } from './context-memory';
import { environmentOf } from './environment-of';
import { mentionedFiles } from './mentioned-files';
import { readContext } from './read-context';

/** What a file has to do with: what it declares, and what is made of values that are written in it. */
interface Concerned {
  readonly resources: Resource[];
  readonly calls: ModuleCall[];
  /** Those of `resources` that the file declares. */
  readonly own: Resource[];
}

const nothing: Concerned = { resources: [], calls: [], own: [] };

/** What the rules say about one way in which an entry is deployed. A file's findings are worked out when they are asked for. */
export class Judgement {
  private concernedByFile: ReadonlyMap<string, Concerned> | undefined;
  private readonly findingsByFile = new Map<string, readonly Finding[]>();

  /**
   * @param asked the files that were asked for, whether or not they are there: another text makes the judgement stale.
   * @param askedFolders the folders whose files were asked for.
   */
  constructor(
    readonly context: EntryContext,
    readonly design: Design,
    private readonly linter: Linter,
    readonly asked: ReadonlySet<string>,
    readonly askedFolders: ReadonlySet<string>,
  ) {}

  /** What was asked for: files, and folders with their slash. */
  wanted(): readonly string[] {
    return [...this.asked, ...this.askedFolders];
  }

  /** The findings that stand in a file, or are about something that is declared there. */
  findingsAbout(file: string): readonly Finding[] {
    const known = this.findingsByFile.get(file);
    if (known) return known;
    const { resources, calls } = this.concernedBy(file);
    const all = [
      ...resources.flatMap((resource) => this.linter.ofResource(resource)),
      ...calls.flatMap((call) => this.linter.ofModuleCall(call)),
      ...this.linter.ofOthers(),
    ];
    const findings = inOrder(all.filter(({ at, subject }) => at.file === file || subject.file === file));
    this.findingsByFile.set(file, findings);
    return findings;
  }

  /** The rules that stopped at something in the files whose findings were asked for. */
  get failures(): readonly RuleFailure[] {
    return this.linter.failures;
  }

  /** The resources that a file declares, as often as they are deployed. */
  resourcesIn(file: string): readonly Resource[] {
    return this.concernedBy(file).own;
  }

  /** Whether a resource that is declared in `file` at the offset `start` is deployed. */
  deploys(file: string, start: number): boolean {
    return this.resourcesIn(file).some(({ ranges, existing }) => !existing && ranges.declaration.start === start);
  }

  private concernedBy(file: string): Concerned {
    this.concernedByFile ??= concerned(this.design);
    return this.concernedByFile.get(file) ?? nothing;
  }
}

/**
 * Reads and judges one way in which an entry is deployed. Never throws.
 * @param root the folder of the configuration, with its slash.
 * @param memory modules of an earlier judgement of the same context.
 */
export function judge(
  context: EntryContext,
  files: ProjectFiles,
  rules: ReadonlyMap<Rule, Severity>,
  configuration: Configuration,
  root: string,
  memory: ContextMemory,
): Judgement {
  const tracked = new TrackedFiles(files);
  memory.lookInto(tracked);
  const read = readContext(context, tracked, memory);
  const environment = environmentOf(context, read, configuration.environments, root);
  const design = read.context ? { ...read, context: { ...read.context, environment } } : read;
  const linter = new Linter(design, rules, configuration.settings);
  return new Judgement(context, design, linter, tracked.paths, tracked.folders);
}

function concerned({ resources, moduleCalls }: Design): ReadonlyMap<string, Concerned> {
  const byFile = new Map<string, Concerned>();
  const of = (file: string): Concerned => {
    const known = byFile.get(file);
    if (known) return known;
    const made: Concerned = { resources: [], calls: [], own: [] };
    byFile.set(file, made);
    return made;
  };
  const byKey = new Map(resources.map((resource) => [resource.key, resource]));
  for (const resource of resources) {
    of(resource.file).own.push(resource);
    // What is wrong with a resource may stand at its children.
    const parent = resource.parent === undefined ? undefined : byKey.get(resource.parent);
    for (const file of new Set([resource.file, ...mentionedFiles(resource.body)])) {
      of(file).resources.push(resource);
      if (parent) of(file).resources.push(parent);
    }
  }
  for (const call of moduleCalls) {
    for (const file of new Set([call.file, ...mentionedFiles(call.arguments)])) of(file).calls.push(call);
  }
  return byFile;
}
