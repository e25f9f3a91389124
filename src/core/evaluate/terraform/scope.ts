import { textSource, unknown } from '../../design/make-value';
import type { UnknownValue, Value, ValueSource } from '../../design/value';
import type { HclStep } from '../../syntax/hcl/tree';
import type { TextRange } from '../../text/text-range';
import { type Budget, limits } from './limits';

/** What a reference that begins with a module's own name (`var`, `local`, `azurerm_subnet`, …) stands for. */
export interface Resolution {
  readonly value: Value;
  /** How many of the reference's steps lead to `value`; the others are still to be taken. */
  readonly used: number;
}

export interface ModuleNames {
  resolve(name: string, steps: readonly HclStep[], source: ValueSource): Resolution;
}

/** A file as the functions that read files see it. */
export interface ReadFile {
  readonly path: string;
  readonly text: string;
}

/** The files of the workspace, by paths as Terraform takes them: relative to the root module's folder. */
export interface ReadableFiles {
  /** Undefined where there is none, or where it may not be read. */
  read(path: string): ReadFile | undefined;
  /** The names of the files in a folder, as far as they are known. */
  namesIn(folder: string): readonly string[];
}

/** What the evaluation of one module shares; the budget is that of its whole deployment. */
export interface Session {
  readonly budget: Budget;
  readonly module: ModuleNames;
  /** Undefined where no file may be read. */
  readonly files?: ReadableFiles;
  /** Set inside a template, in which no further template may be rendered. */
  readonly inTemplate?: true;
}

/** Where an expression stands: its file, and the names that only hold there (`each`, `count`, those of a `for`). */
export interface Scope {
  readonly file: string;
  readonly session: Session;
  readonly names: ReadonlyMap<string, Value>;
  readonly outer: Scope | undefined;
}

const noNames: ReadonlyMap<string, Value> = new Map();

export function rootScope(file: string, session: Session): Scope {
  return { file, session, names: noNames, outer: undefined };
}

export function innerScope(outer: Scope, names: ReadonlyMap<string, Value>): Scope {
  return { file: outer.file, session: outer.session, names, outer };
}

/** The same names for an expression in another file of the module. */
export function scopeInFile(scope: Scope, file: string): Scope {
  return scope.file === file ? scope : { ...scope, file };
}

export function boundName(scope: Scope, name: string): Value | undefined {
  for (let current: Scope | undefined = scope; current; current = current.outer) {
    const value = current.names.get(name);
    if (value) return value;
  }
  return undefined;
}

export function sourceIn(scope: Scope, range: TextRange): ValueSource {
  return textSource(scope.file, range);
}

/**
 * Begins an expression: undefined where it may be evaluated, and then `leaveExpression` has to follow; else why too
 * much has been done already, or too many expressions stand inside one another.
 */
export function enterExpression(scope: Scope, range: TextRange): UnknownValue | undefined {
  const { budget } = scope.session;
  if (budget.depth >= limits.depth) return limitReached('it is nested too deeply', scope, range);
  if (!budget.spend()) return limitReached('the deployment is too large to evaluate', scope, range);
  budget.depth += 1;
  return undefined;
}

export function leaveExpression(scope: Scope): void {
  scope.session.budget.depth -= 1;
}

function limitReached(text: string, scope: Scope, range: TextRange): UnknownValue {
  return unknown('limit', text, sourceIn(scope, range));
}
