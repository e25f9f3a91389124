import type { Value } from '../../design/value';
import type { FunctionCall } from '../arm-function';
import type { Budget } from '../budget';
import type { Nesting } from '../nesting';

/** What an expression of a template can name. */
export interface ExpressionScope {
  readonly budget: Budget;
  readonly nesting: Nesting;
  parameter(name: string, call: FunctionCall): Value;
  variable(name: string, call: FunctionCall): Value;
  /** The index of the loop called `loop`, or of the innermost one. */
  copyIndex(loop: string | undefined, call: FunctionCall): Value;
  /** A lambda's parameter; undefined where none is called so. */
  local(name: string): Value | undefined;
  withLocals(locals: ReadonlyMap<string, Value>): ExpressionScope;
  /** A function that the template declares, called as `namespace.name`; undefined where there is none. */
  userFunction(name: string, arguments_: readonly Value[], call: FunctionCall): Value | undefined;
  /** The value with the key of the resource that it refers to, where the template declares that resource. */
  linked(value: Value): Value;
  /** What the files say about what a value is read from: the output of a deployment. Other values stay. */
  readReference(value: Value): Value;
}
