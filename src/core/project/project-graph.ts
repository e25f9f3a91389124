import type { Language } from '../design/source-file';
import { compareText } from '../text/compare-text';
import { directoryOf } from '../text/path-parts';
import { contextKey, type EntryContext } from './entry-context';
import type { FileReference, ReferenceKind } from './file-reference';
import { componentNumbers } from './source-components';
import { templateCandidates } from './template-candidates';
import { folderOfUnit, folderUnit, unitKey } from './unit-key';
import type { ValueFileChoices } from './value-file-choices';

interface Known {
  readonly language: Language;
  readonly unit: string;
  readonly references: readonly FileReference[];
}

interface Edge {
  readonly kind: ReferenceKind;
  readonly unit: string;
}

/** What is worked out of all files at once, until one of them refers to others than before. */
interface Derived {
  readonly forward: ReadonlyMap<string, readonly Edge[]>;
  readonly backward: ReadonlyMap<string, readonly Edge[]>;
  /** Parameter files by the unit of their template. */
  readonly parameterFiles: ReadonlyMap<string, readonly string[]>;
  readonly templates: ReadonlyMap<string, string>;
  readonly choices: ReadonlyMap<string, readonly EntryContext[]>;
  readonly choicesByFile: ReadonlyMap<string, readonly EntryContext[]>;
  readonly components: ReadonlyMap<string, number>;
}

const noEdges: readonly Edge[] = [];

/**
 * Which files refer to which, and so what is deployed and how. It holds names and references only. A file that is
 * referred to need not be known, and references may run in circles.
 */
export class ProjectGraph {
  private readonly files = new Map<string, Known>();
  private readonly units = new Map<string, Set<string>>();
  private readonly folders = new Map<string, Set<string>>();
  private derived: Derived | undefined;

  /** @param choices which values files Terraform's root modules are deployed with. */
  constructor(private choices: ValueFileChoices) {}

  /** Puts other choices of values files in force. */
  configure(choices: ValueFileChoices): void {
    this.choices = choices;
    this.derived = undefined;
  }

  /** Adds a file or replaces what is known of it. Gives whether that may change what is deployed. */
  set(path: string, language: Language, references: readonly FileReference[]): boolean {
    const before = this.files.get(path);
    if (before?.language === language && sameReferences(before.references, references)) return false;
    if (before) this.delete(path);
    const unit = unitKey(path, language);
    this.files.set(path, { language, unit, references });
    addTo(this.units, unit, path);
    addTo(this.folders, directoryOf(path), path);
    this.derived = undefined;
    return true;
  }

  /** Forgets a file. Gives whether it was known. */
  delete(path: string): boolean {
    const known = this.files.get(path);
    if (!known) return false;
    this.files.delete(path);
    removeFrom(this.units, known.unit, path);
    removeFrom(this.folders, directoryOf(path), path);
    this.derived = undefined;
    return true;
  }

  has(path: string): boolean {
    return this.files.has(path);
  }

  languageOf(path: string): Language | undefined {
    return this.files.get(path)?.language;
  }

  /** Every file that is known, in the order of their paths. */
  paths(): readonly string[] {
    return [...this.files.keys()].sort(compareText);
  }

  /** The unit that a known file belongs to. */
  unitOf(path: string): string | undefined {
    return this.files.get(path)?.unit;
  }

  /** The files of a unit, in the order of their paths. */
  membersOf(unit: string): readonly string[] {
    return [...(this.units.get(unit) ?? [])].sort(compareText);
  }

  /** The files that stand directly in a folder, in the order of their paths. */
  filesIn(folder: string): readonly string[] {
    return [...(this.folders.get(folder) ?? [])].sort(compareText);
  }

  /** The units from which a unit is reached: those that are deployed, itself among them where it is. */
  entriesOf(unit: string): readonly string[] {
    const entries = [...this.reachedFrom(unit)].flatMap((above) => {
      const template = this.graph.templates.get(above);
      return template ?? (this.isEntry(above) ? above : []);
    });
    return [...new Set(entries)].sort(compareText);
  }

  /**
   * The ways in which an entry is deployed: one a parameter file, else one a choice of values files, else one without
   * any. None for what is no entry.
   */
  contextsOf(unit: string): readonly EntryContext[] {
    const parameterFiles = this.graph.parameterFiles.get(unit);
    if (parameterFiles) return parameterFiles.map((file) => contextOf(unit, file));
    if (!this.isEntry(unit)) return [];
    return this.graph.choices.get(unit) ?? [contextOf(unit, undefined)];
  }

  /** The ways in which what a unit holds is deployed: from all entries that reach it, or with it as parameters. */
  contextsReaching(unit: string): readonly EntryContext[] {
    const found = new Map<string, EntryContext>();
    const add = (contexts: readonly EntryContext[]): void => {
      for (const context of contexts) found.set(contextKey(context), context);
    };
    for (const above of this.reachedFrom(unit)) {
      const template = this.graph.templates.get(above);
      if (template !== undefined) add([contextOf(template, above)]);
      else add(this.contextsOf(above));
    }
    for (const file of this.membersOf(unit)) add(this.graph.choicesByFile.get(file) ?? []);
    return [...found].sort(([a], [b]) => compareText(a, b)).map(([, context]) => context);
  }

  /** What the evaluation of a context may read: paths of files, and folders of Terraform modules with their slash. */
  requiredBy({ unit, parameterFile, valueFiles }: EntryContext): readonly string[] {
    const starts = [unit, parameterFile, ...valueFiles.map((file) => this.unitOf(file) ?? file)];
    const reached = this.closure(
      starts.filter((start) => start !== undefined),
      this.graph.forward,
    );
    return [...reached].flatMap((one) => {
      const folder = folderOfUnit(one);
      return folder === undefined ? [one] : [folder, ...this.membersOf(one)];
    });
  }

  /** A file and all that it refers to, known or not, and what that refers to in turn. */
  dependenciesOf(path: string): readonly string[] {
    return [...this.closure([this.unitOf(path) ?? path], this.graph.forward)];
  }

  /** The files that a file leads to, known or not: modules, templates, bases and what is read, and theirs in turn. */
  reachableFrom(path: string): readonly string[] {
    const direct = this.files.get(path)?.references.map((reference) => this.targetOf(reference)) ?? [];
    const template = this.graph.templates.get(path);
    const starts = template === undefined ? direct : [...direct, template];
    return [...this.closure(starts, this.graph.forward)];
  }

  /** The units that have to do with each other, group by group, each in the order of their names. */
  groups(): readonly (readonly string[])[] {
    const neighbours = (unit: string): readonly string[] => [
      ...(this.graph.forward.get(unit) ?? noEdges).map((edge) => edge.unit),
      ...(this.graph.backward.get(unit) ?? noEdges).map((edge) => edge.unit),
      ...(this.graph.parameterFiles.get(unit) ?? []),
      ...templateOfFile(this.graph.templates.get(unit)),
      ...(this.graph.choices.get(unit) ?? []).flatMap(({ valueFiles }) =>
        valueFiles.map((file) => this.unitOf(file) ?? file),
      ),
    ];
    const seen = new Set<string>();
    const groups: string[][] = [];
    for (const unit of [...this.units.keys()].sort(compareText)) {
      if (seen.has(unit)) continue;
      const group: string[] = [];
      const pending = [unit];
      for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
        if (seen.has(next)) continue;
        seen.add(next);
        if (this.units.has(next)) group.push(next);
        pending.push(...neighbours(next));
        for (const file of this.membersOf(next)) {
          for (const { unit: entry } of this.graph.choicesByFile.get(file) ?? []) pending.push(entry);
        }
      }
      groups.push(group.sort(compareText));
    }
    return groups;
  }

  /** A file that only others call is deployed with them; so are those of a circle that somebody calls from outside. */
  private isEntry(unit: string): boolean {
    const { components, backward, parameterFiles, templates } = this.graph;
    if (!this.units.has(unit) || templates.has(unit)) return false;
    if (parameterFiles.has(unit)) return true;
    const own = components.get(unit);
    return this.unitsOfComponent(unit, own).every((member) =>
      (backward.get(member) ?? noEdges).every((edge) => edge.kind !== 'module' || components.get(edge.unit) === own),
    );
  }

  private unitsOfComponent(unit: string, component: number | undefined): readonly string[] {
    const { backward, components } = this.graph;
    const found = new Set([unit]);
    for (const member of found) {
      for (const edge of backward.get(member) ?? noEdges) {
        if (edge.kind === 'module' && components.get(edge.unit) === component) found.add(edge.unit);
      }
    }
    return [...found];
  }

  private reachedFrom(unit: string): ReadonlySet<string> {
    return this.closure([unit], this.graph.backward);
  }

  private closure(starts: readonly string[], edges: ReadonlyMap<string, readonly Edge[]>): ReadonlySet<string> {
    const reached = new Set(starts);
    for (const unit of reached) for (const edge of edges.get(unit) ?? noEdges) reached.add(edge.unit);
    return reached;
  }

  private targetOf({ path }: FileReference): string {
    return path === '' || path.endsWith('/') ? folderUnit(path) : (this.unitOf(path) ?? path);
  }

  private get graph(): Derived {
    this.derived ??= this.derive();
    return this.derived;
  }

  private derive(): Derived {
    const forward = new Map<string, Edge[]>();
    const backward = new Map<string, Edge[]>();
    const parameterFiles = new Map<string, string[]>();
    const templates = new Map<string, string>();
    for (const [path, { language, unit, references }] of this.files) {
      for (const reference of references) {
        const target = this.targetOf(reference);
        if (reference.kind === 'template') {
          if (this.units.has(target)) templates.set(path, target);
          continue;
        }
        push(forward, unit, { kind: reference.kind, unit: target });
        push(backward, target, { kind: reference.kind, unit });
      }
      const template = language === 'arm-parameters' ? this.templateOf(path) : undefined;
      if (template !== undefined) templates.set(path, template);
    }
    for (const [path, template] of templates) push(parameterFiles, template, path);
    for (const files of parameterFiles.values()) files.sort(compareText);
    const { byUnit, byFile } = this.chosen();
    const callees = (unit: string): readonly string[] =>
      (forward.get(unit) ?? noEdges).filter((edge) => edge.kind === 'module').map((edge) => edge.unit);
    const components = componentNumbers(this.units.keys(), callees);
    return { forward, backward, parameterFiles, templates, choices: byUnit, choicesByFile: byFile, components };
  }

  private chosen(): { byUnit: Map<string, readonly EntryContext[]>; byFile: Map<string, EntryContext[]> } {
    const byUnit = new Map<string, readonly EntryContext[]>();
    const byFile = new Map<string, EntryContext[]>();
    for (const unit of this.units.keys()) {
      const folder = folderOfUnit(unit);
      const sets = folder === undefined ? [] : this.choices.setsFor(folder);
      if (sets.length === 0) continue;
      const contexts = sets.map(({ name, files }) => ({
        unit,
        parameterFile: files.at(-1),
        valueFiles: files,
        name,
      }));
      byUnit.set(unit, contexts);
      for (const context of contexts) for (const file of context.valueFiles) push(byFile, file, context);
    }
    return { byUnit, byFile };
  }

  private templateOf(parameterFile: string): string | undefined {
    return templateCandidates(parameterFile).find((path) => {
      const language = this.languageOf(path);
      return language === 'bicep' || language === 'arm';
    });
  }
}

function templateOfFile(template: string | undefined): readonly string[] {
  return template === undefined ? [] : [template];
}

function contextOf(unit: string, parameterFile: string | undefined): EntryContext {
  return { unit, parameterFile, valueFiles: [], name: undefined };
}

function sameReferences(a: readonly FileReference[], b: readonly FileReference[]): boolean {
  return (
    a.length === b.length && a.every(({ kind, path }, index) => b[index]?.kind === kind && b[index]?.path === path)
  );
}

function push<T>(map: Map<string, T[]>, key: string, item: T): void {
  const list = map.get(key);
  if (list) list.push(item);
  else map.set(key, [item]);
}

function addTo(map: Map<string, Set<string>>, key: string, item: string): void {
  const set = map.get(key);
  if (set) set.add(item);
  else map.set(key, new Set([item]));
}

function removeFrom(map: Map<string, Set<string>>, key: string, item: string): void {
  const set = map.get(key);
  set?.delete(item);
  if (set?.size === 0) map.delete(key);
}
