import type { Configuration } from '../config/configuration';
import { rulesInForce } from '../config/rule-selection';
import type { SourceFile } from '../design/source-file';
import { ParsedFile } from '../project/parsed-file';
import type { Rule } from '../rules/rule';
import type { Severity } from '../rules/verdict';
import { analyzeUnit, type UnitResult } from './analyze-unit';
import { unitKey } from './read-unit';

/**
 * Keeps the files of a workspace parsed and their units judged, so that an edit costs one file's parse and one unit's
 * judgement. It holds only what it is given: the host reads files and tells of changes.
 */
export class Analysis {
  private readonly files = new Map<string, ParsedFile>();
  private readonly units = new Map<string, Set<string>>();
  private readonly results = new Map<string, UnitResult>();
  private severities: ReadonlyMap<Rule, Severity>;

  constructor(
    private readonly rules: readonly Rule[],
    private configuration: Configuration,
  ) {
    this.severities = rulesInForce(rules, configuration);
  }

  /** Puts another configuration in force; every unit is judged anew when it is next asked for. */
  configure(configuration: Configuration): void {
    this.configuration = configuration;
    this.severities = rulesInForce(this.rules, configuration);
    this.results.clear();
  }

  /** Adds a file or replaces its text. Gives the key of the unit that has to be judged anew. */
  update(source: SourceFile): string {
    const known = this.files.get(source.path);
    const key = unitKey(source.path, source.language);
    if (known?.source.text === source.text && known.source.language === source.language) return key;
    if (known && known.source.language !== source.language) this.remove(source.path);
    this.files.set(source.path, new ParsedFile(source));
    const paths = this.units.get(key) ?? new Set();
    this.units.set(key, paths.add(source.path));
    this.results.delete(key);
    return key;
  }

  /** Forgets a file. Gives the key of its unit, or undefined where the file was not known. */
  remove(path: string): string | undefined {
    const file = this.files.get(path);
    if (!file) return undefined;
    const key = unitKey(path, file.source.language);
    this.files.delete(path);
    const paths = this.units.get(key);
    paths?.delete(path);
    if (paths?.size === 0) this.units.delete(key);
    this.results.delete(key);
    return key;
  }

  file(path: string): ParsedFile | undefined {
    return this.files.get(path);
  }

  /** The paths of the files that are read together with `path`, itself among them. */
  unitOf(path: string): readonly string[] {
    const file = this.files.get(path);
    return file ? [...(this.units.get(unitKey(path, file.source.language)) ?? [])] : [];
  }

  /** What is to be said about the unit that `path` belongs to; undefined where the file is not known. */
  resultFor(path: string): UnitResult | undefined {
    const file = this.files.get(path);
    if (!file) return undefined;
    const key = unitKey(path, file.source.language);
    const known = this.results.get(key);
    if (known) return known;
    const files = this.unitOf(path).flatMap((member) => this.files.get(member) ?? []);
    const result = analyzeUnit(files, this.severities, this.configuration.settings);
    this.results.set(key, result);
    return result;
  }
}
