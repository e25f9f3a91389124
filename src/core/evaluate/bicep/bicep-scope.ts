import type { ResourceReference, Value, ValueSource } from '../../design/value';
import type { FunctionCall } from '../arm-function';
import type { Budget } from '../budget';
import type { Nesting } from '../nesting';

/** Whether what a name stands for is deployed, as far as its condition tells. */
export type Presence = 'always' | 'perhaps' | 'never';

/** What an expression can see: the names of its file, and the loop and lambda variables around it. */
export interface BicepScope {
  readonly file: string;
  readonly budget: Budget;
  readonly nesting: Nesting;
  /** The value of `name`, or of `namespace.name`; undefined where nothing has that name. */
  lookUp(name: string, source: ValueSource): Value | undefined;
  /** Whether `name` stands for everything that an imported file exports. */
  isNamespace(name: string): boolean;
  /** Whether the resource or module called `name` is deployed; other names always stand for something. */
  presenceOf(name: string): Presence;
  /** The result of the file's own or imported function `name` or `namespace.name`, or undefined where there is none. */
  callFunction(name: string, arguments_: readonly Value[], source: ValueSource): Value | undefined;
  /** What a function that loads another file gives; undefined where `name` is no such function. */
  loadFile(name: string, arguments_: readonly Value[], call: FunctionCall): Value | undefined;
  /** What the files say about a resource's property or a module's output; undefined where only Azure knows. */
  readReference(reference: ResourceReference, source: ValueSource): Value | undefined;
}

/** `scope` with further names that hide those around them. */
export function withLocals(scope: BicepScope, locals: ReadonlyMap<string, Value>): BicepScope {
  return {
    file: scope.file,
    budget: scope.budget,
    nesting: scope.nesting,
    lookUp: (name, source) => locals.get(name) ?? scope.lookUp(name, source),
    isNamespace: (name) => !locals.has(name) && scope.isNamespace(name),
    presenceOf: (name) => (locals.has(name) ? 'always' : scope.presenceOf(name)),
    callFunction: (name, arguments_, source) => scope.callFunction(name, arguments_, source),
    loadFile: (name, arguments_, call) => scope.loadFile(name, arguments_, call),
    readReference: (reference, source) => scope.readReference(reference, source),
  };
}
