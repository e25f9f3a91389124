import { Analysis } from '../core/analysis/analysis';
import { chosenValueFiles } from '../core/analysis/chosen-value-files';
import type { UnitResult } from '../core/analysis/unit-result';
import type { Configuration } from '../core/config/configuration';
import type { SourceFile } from '../core/design/source-file';
import type { Finding } from '../core/lint/finding';
import { ParsedFile } from '../core/project/parsed-file';
import { referencesOf } from '../core/project/references';
import { templateCandidates } from '../core/project/template-candidates';
import { folderUnit } from '../core/project/unit-key';
import { allRules } from '../core/rules/all-rules';
import type { Rule } from '../core/rules/rule';
import type { Severity } from '../core/rules/verdict';
import { directoryOf } from '../core/text/path-parts';
import type { ReportedError } from '../reports/lint-report';
import { displayPath, explain, slashed } from './paths';
import { readAsText, readSource } from './read-source';
import type { Universe } from './universe';

const moduleFile = /\.(?:tf|tofu|tf\.json|tofu\.json|tfvars|tfvars\.json)$|(?:^|\/)\.terraform\.lock\.hcl$/;
/** While the texts together are no longer than this, they are kept with their trees; further ones are read again. */
const mostKept = 2_000_000;
/** A judgement may ask for files that name further ones. */
const mostRounds = 8;

export interface ProjectOptions {
  /** Absolute paths. */
  readonly requested: readonly string[];
  /** Texts that stand for files, by absolute path, such as standard input. */
  readonly given: ReadonlyMap<string, SourceFile>;
  readonly universe: Universe;
  readonly configuration: Configuration;
  /** The folder that the configuration's globs are relative to. */
  readonly configurationRoot: string;
  /** Whether the configuration leaves a file out that is not requested. */
  readonly ignores: (path: string) => boolean;
  readonly rules: ReadonlyMap<Rule, Severity>;
}

/** Files that have to do with each other, with what is to be said about those that are reported. */
export interface JudgedGroup {
  readonly results: readonly UnitResult[];
  /** Every file that one of the judgements has read. */
  readonly files: ReadonlyMap<string, ParsedFile>;
  /** Whether a file was asked for. */
  readonly reports: (path: string) => boolean;
  /** Whether a finding is told: it stands in a file that was asked for, or is about what such a file declares. */
  readonly tells: (finding: Finding) => boolean;
  /** Whether a fix may change a file. */
  readonly mayEdit: (path: string) => boolean;
  /** Puts new texts in place and judges again. */
  readonly mend: (texts: ReadonlyMap<string, string>) => JudgedGroup;
}

/** The requested files and all that they refer to, judged group by group, so that only one group's trees are held. */
export class Project {
  readonly errors: ReportedError[] = [];
  private readonly analysis: Analysis;
  private readonly reported = new Set<string>();
  private readonly looked = new Set<string>();
  private readonly root: string;
  private kept = 0;

  constructor(private readonly options: ProjectOptions) {
    this.root = `${slashed(options.configurationRoot).replace(/\/$/, '')}/`;
    const { configuration, rules } = options;
    this.analysis = new Analysis(allRules, configuration, { selected: rules, root: this.root });
    this.readAll();
  }

  /** Judges everything. What a group has read is let go with the next. */
  *judge(): Generator<JudgedGroup> {
    for (const units of this.analysis.project.groups()) {
      const paths = units.flatMap((unit) => this.analysis.project.membersOf(unit));
      if (!paths.some((path) => this.reported.has(path))) continue;
      yield this.judgeGroup(units);
      this.analysis.release(paths);
    }
  }

  private judgeGroup(units: readonly string[]): JudgedGroup {
    const { project } = this.analysis;
    const firsts = units.flatMap((unit) => project.membersOf(unit).find((path) => this.reported.has(path)) ?? []);
    for (const unit of units) for (const path of project.membersOf(unit)) this.hold(path);
    for (const path of firsts) this.complete(path);
    return {
      results: firsts.flatMap((path) => this.analysis.resultFor(path) ?? []),
      files: this.analysis.held,
      reports: (path) => this.reported.has(path),
      tells: ({ at, subject }) => this.reported.has(at.file) || this.reported.has(subject.file),
      mayEdit: (path) => this.reported.has(path) || !this.options.ignores(path),
      mend: (texts) => {
        for (const [path, text] of texts) {
          const source = this.analysis.file(path)?.source;
          if (source) this.analysis.update({ ...source, text });
        }
        return this.judgeGroup(units);
      },
    };
  }

  /** Reads what the judgement of a file asks for, until it asks for nothing more that is there. */
  private complete(path: string): void {
    for (let round = 0; round < mostRounds; round += 1) {
      this.analysis.resultFor(path);
      const wanted = this.analysis.wantedFor(path);
      if (wanted.length === 0) return;
      for (const one of wanted) {
        const files = one.endsWith('/') ? this.moduleFilesIn(one) : [one];
        const held = files.filter((file) => this.options.universe.hasFile(file) && this.hold(file));
        if (held.length === 0) this.analysis.markAbsent(one);
      }
    }
  }

  /** Gives the text of a file to the analysis. Gives whether it has one. */
  private hold(path: string): boolean {
    if (this.analysis.file(path)) return true;
    const source = this.read(path, 'or as data');
    if (source) this.analysis.update(source);
    return source !== undefined;
  }

  private readAll(): void {
    const { requested, given, ignores } = this.options;
    const pending = requested.map(slashed);
    for (const path of pending) this.reported.add(path);
    for (let path = pending.pop(); path !== undefined; path = pending.pop()) {
      if (this.looked.has(path)) continue;
      this.looked.add(path);
      const isRequested = this.reported.has(path);
      if (!isRequested && !this.options.universe.hasFile(path)) continue;
      pending.push(...this.look(path));
    }
    const named = new Set([...given.keys(), ...requested].map(slashed));
    for (const path of [...this.reported]) {
      for (const unit of this.analysis.project.reachableFrom(path)) {
        for (const file of this.analysis.project.membersOf(unit)) {
          if (named.has(file) || !ignores(file)) this.reported.add(file);
        }
      }
    }
  }

  /** Notes what a file refers to, and gives the paths of the files that are read because of it. */
  private look(path: string): readonly string[] {
    const source = this.read(path, 'as code');
    if (!source || source.language === 'text') return [];
    const file = new ParsedFile(source);
    const references = referencesOf(file);
    if (this.options.given.has(path) || this.kept + source.text.length <= mostKept) {
      this.kept += source.text.length;
      this.analysis.add(file);
    } else {
      this.analysis.note(path, source.language, references);
    }
    const named = references.flatMap((one) => (one.path.endsWith('/') ? this.moduleFilesIn(one.path) : [one.path]));
    return [...named, ...this.neighboursOf(source)];
  }

  /** Files that belong to a file without being named in it. */
  private neighboursOf({ path, language }: SourceFile): readonly string[] {
    if (language === 'arm-parameters') {
      const template = templateCandidates(path).find((candidate) => this.options.universe.hasFile(candidate));
      return template === undefined ? [] : [template];
    }
    if (this.analysis.project.unitOf(path) !== folderUnit(directoryOf(path))) return [];
    const sets = chosenValueFiles(this.options.configuration.varFiles, this.root).setsFor(directoryOf(path));
    return [...this.moduleFilesIn(directoryOf(path)), ...sets.flatMap(({ files }) => files)];
  }

  private moduleFilesIn(folder: string): readonly string[] {
    return this.options.universe.filesIn(folder).filter((path) => moduleFile.test(path));
  }

  /** What Faultline does not judge is data, which a file that it judges may load. */
  private read(path: string, how: 'as code' | 'or as data'): SourceFile | undefined {
    const given = this.options.given.get(path);
    if (given) return given;
    try {
      return readSource(path, path) ?? (how === 'or as data' ? readAsText(path) : undefined);
    } catch (error) {
      const file = displayPath(path, process.cwd());
      if (!this.errors.some((known) => known.file === file)) this.errors.push({ file, message: explain(error) });
      return undefined;
    }
  }
}
