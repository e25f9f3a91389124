import type { Configuration } from '../config/configuration';
import { rulesInForce } from '../config/rule-selection';
import type { Language, SourceFile } from '../design/source-file';
import { contextKey, type EntryContext } from '../project/entry-context';
import type { FileReference } from '../project/file-reference';
import { ParsedFile } from '../project/parsed-file';
import { ProjectGraph } from '../project/project-graph';
import { referencesOf } from '../project/references';
import { folderUnit } from '../project/unit-key';
import type { Rule } from '../rules/rule';
import type { Severity } from '../rules/verdict';
import { directoryOf } from '../text/path-parts';
import { chosenValueFiles } from './chosen-value-files';
import { ContextMemory } from './context-memory';
import { type Judgement, judge } from './judgement';
import { JudgementStore } from './judgement-store';
import { mergeJudgements } from './merge-judgements';
import type { UnitResult } from './unit-result';

export interface AnalysisOptions {
  /** The rules to run with their severities, where others than the configuration names. */
  readonly selected?: ReadonlyMap<Rule, Severity>;
  /** The folder that the configuration's globs are relative to, with its slash; empty for the one that paths are relative to. */
  readonly root?: string;
}

interface KnownResult {
  readonly result: UnitResult;
  readonly members: readonly ParsedFile[];
  readonly judgements: readonly Judgement[];
}

/**
 * Keeps the files of a workspace and judges each way in which they are deployed, so that an edit costs one file's parse
 * and the judgement of what depends on it. It holds only what it is given, of some files only what they refer to: the
 * host reads files and tells of changes, and `wantedFor` tells the host what it lacks.
 */
export class Analysis {
  private readonly files = new Map<string, ParsedFile>();
  private readonly absent = new Set<string>();
  private readonly graph: ProjectGraph;
  private readonly judgements = new JudgementStore();
  private readonly results = new Map<string, KnownResult>();
  private readonly memories = new Map<string, ContextMemory>();
  private severities: ReadonlyMap<Rule, Severity>;

  constructor(
    private readonly rules: readonly Rule[],
    private configuration: Configuration,
    private readonly options: AnalysisOptions = {},
  ) {
    this.severities = options.selected ?? rulesInForce(rules, configuration);
    this.graph = new ProjectGraph(chosenValueFiles(configuration.varFiles, options.root ?? ''));
  }

  /** Puts another configuration in force; everything is judged anew when it is next asked for. */
  configure(configuration: Configuration): void {
    this.configuration = configuration;
    this.severities = this.options.selected ?? rulesInForce(this.rules, configuration);
    this.graph.configure(chosenValueFiles(configuration.varFiles, this.options.root ?? ''));
    this.judgements.clear();
    this.results.clear();
    this.memories.clear();
  }

  /** Adds a file or replaces its text. Gives whether that changes anything. */
  update(source: SourceFile): boolean {
    const known = this.files.get(source.path);
    if (known?.source.text === source.text && known.source.language === source.language) return false;
    return this.add(new ParsedFile(source));
  }

  /** The same with a file that may be parsed already. */
  add(file: ParsedFile): true {
    const { source } = file;
    this.files.set(source.path, file);
    this.note(source.path, source.language, referencesOf(file));
    return true;
  }

  /** Tells of a file that is new or has changed and whose text is not needed now. */
  note(path: string, language: Language, references: readonly FileReference[]): void {
    this.graph.set(path, language, references);
    this.absent.delete(path);
    this.judgements.changed(path);
    if (this.graph.unitOf(path) === folderUnit(directoryOf(path))) this.judgements.folderChanged(directoryOf(path));
  }

  /** Forgets a file. */
  remove(path: string): void {
    if (!this.graph.has(path)) return;
    if (this.graph.unitOf(path) === folderUnit(directoryOf(path))) this.judgements.folderChanged(directoryOf(path));
    this.files.delete(path);
    this.graph.delete(path);
    this.judgements.changed(path);
  }

  /** Tells that nothing that may be read is at a path, or in a folder, so that it is not wanted any more. */
  markAbsent(path: string): void {
    this.remove(path);
    this.absent.add(path);
  }

  /** Lets go of all texts and judgements but those that are needed for the files at `paths`. */
  keepFor(paths: readonly string[]): void {
    const contexts = paths.flatMap((path) => this.contextsOf(path));
    const keys = new Set(contexts.map(contextKey));
    this.judgements.keep(keys);
    for (const key of this.memories.keys()) if (!keys.has(key)) this.memories.delete(key);
    const units = new Set(paths.map((path) => this.graph.unitOf(path)));
    for (const unit of this.results.keys()) if (!units.has(unit)) this.results.delete(unit);
    const needed = new Set([...contexts.flatMap((one) => this.graph.requiredBy(one)), ...this.judgements.asked()]);
    for (const path of paths) for (const member of this.unitOf(path)) needed.add(member);
    for (const path of this.files.keys()) if (!needed.has(path)) this.files.delete(path);
  }

  /** Lets go of the texts of files, and of the judgements that have read them. */
  release(paths: readonly string[]): void {
    for (const path of paths) {
      this.judgements.changed(path);
      this.files.delete(path);
      this.results.delete(this.graph.unitOf(path) ?? path);
    }
    this.memories.clear();
  }

  /** Every file whose text is held. */
  get held(): ReadonlyMap<string, ParsedFile> {
    return this.files;
  }

  file(path: string): ParsedFile | undefined {
    return this.files.get(path);
  }

  /** Which files are known and what they refer to. */
  get project(): Pick<ProjectGraph, 'has' | 'groups' | 'membersOf' | 'paths' | 'unitOf' | 'reachableFrom'> {
    return this.graph;
  }

  /** The paths of the files that are judged as one with `path`, itself among them. */
  unitOf(path: string): readonly string[] {
    const unit = this.graph.unitOf(path);
    return unit === undefined ? [] : this.graph.membersOf(unit);
  }

  /** The files that are deployed together with `path`, as far as they are known: their findings may change with it. */
  dependentsOf(path: string): readonly string[] {
    const required = this.contextsOf(path).flatMap((one) => this.graph.requiredBy(one));
    return [...new Set([...this.unitOf(path), ...required])].filter((one) => this.graph.has(one));
  }

  /**
   * What has to be read before the unit of `path` can be judged, and after that what its judgement has asked for in
   * vain: paths of files, and folders, which end with a slash, whose files are unknown.
   */
  wantedFor(path: string): readonly string[] {
    const contexts = this.contextsOf(path);
    const asked = contexts.flatMap((one) => this.judgements.get(contextKey(one))?.wanted() ?? []);
    const required = contexts.flatMap((one) => this.graph.requiredBy(one));
    const wanted = new Set([...this.unitOf(path), ...required, ...asked].filter((one) => this.isWanted(one)));
    return [...wanted];
  }

  /** Whether what `resultFor` gave for a file still stands. */
  isCurrent(path: string): boolean {
    const unit = this.graph.unitOf(path);
    const known = unit === undefined ? undefined : this.results.get(unit);
    if (unit === undefined || !known) return false;
    const contexts = this.graph.contextsReaching(unit);
    return this.isSame(
      known,
      unit,
      contexts.map((one) => this.judgements.get(contextKey(one))),
    );
  }

  /** What is to be said about the unit that `path` belongs to; undefined where the file is not known. */
  resultFor(path: string): UnitResult | undefined {
    const unit = this.graph.unitOf(path);
    if (unit === undefined || !this.files.has(path)) return undefined;
    const judgements = this.graph.contextsReaching(unit).map((context) => this.judged(context));
    const known = this.results.get(unit);
    if (known && this.isSame(known, unit, judgements)) return known.result;
    const members = this.membersOf(unit);
    const result = mergeJudgements(members, judgements, [...this.severities.keys()], (one) => this.files.get(one));
    this.results.set(unit, { result, members, judgements });
    return result;
  }

  private contextsOf(path: string): readonly EntryContext[] {
    const unit = this.graph.unitOf(path);
    return unit === undefined ? [] : this.graph.contextsReaching(unit);
  }

  private judged(context: EntryContext): Judgement {
    const known = this.judgements.get(contextKey(context));
    if (known) return known;
    const files = { fileAt: (path: string) => this.files.get(path), filesIn: (folder: string) => this.filesIn(folder) };
    const judgement = judge(
      context,
      files,
      this.severities,
      this.configuration,
      this.options.root ?? '',
      this.memoryFor(contextKey(context)),
    );
    this.judgements.add(judgement);
    return judgement;
  }

  private memoryFor(key: string): ContextMemory {
    const known = this.memories.get(key) ?? new ContextMemory((path) => this.graph.dependenciesOf(path));
    this.memories.set(key, known);
    return known;
  }

  private filesIn(folder: string): readonly ParsedFile[] {
    return this.graph.filesIn(folder).flatMap((path) => this.files.get(path) ?? []);
  }

  private membersOf(unit: string): readonly ParsedFile[] {
    return this.graph.membersOf(unit).flatMap((path) => this.files.get(path) ?? []);
  }

  private isWanted(path: string): boolean {
    if (this.absent.has(path)) return false;
    if (path === '' || path.endsWith('/')) return this.graph.filesIn(path).length === 0;
    return !this.files.has(path);
  }

  private isSame(known: KnownResult, unit: string, judgements: readonly (Judgement | undefined)[]): boolean {
    const members = this.membersOf(unit);
    return sameItems(known.members, members) && sameItems(known.judgements, judgements);
  }
}

function sameItems<T>(a: readonly T[], b: readonly (T | undefined)[]): boolean {
  return a.length === b.length && a.every((item, index) => item === b[index]);
}
