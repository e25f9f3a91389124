import type { ResourceReference, Value, ValueSource } from '../../design/value';
import type { Budget } from '../budget';
import type { Nesting } from '../nesting';

/** What an expression can see: the names of its file, and the loop and lambda variables around it. */
export interface BicepScope {
  readonly file: string;
  readonly budget: Budget;
  readonly nesting: Nesting;
  /** The value of `name`, or undefined where nothing has that name. */
  lookUp(name: string, source: ValueSource): Value | undefined;
  /** The result of the file's own function `name`, or undefined where there is none. */
  callFunction(name: string, arguments_: readonly Value[], source: ValueSource): Value | undefined;
  /** What the file itself says about a property of one of its resources; undefined where only Azure knows. */
  readResource(reference: ResourceReference): Value | undefined;
}

/** `scope` with further names that hide those around them. */
export function withLocals(scope: BicepScope, locals: ReadonlyMap<string, Value>): BicepScope {
  return {
    file: scope.file,
    budget: scope.budget,
    nesting: scope.nesting,
    lookUp: (name, source) => locals.get(name) ?? scope.lookUp(name, source),
    callFunction: (name, arguments_, source) => scope.callFunction(name, arguments_, source),
    readResource: (reference) => scope.readResource(reference),
  };
}
