import type { Value, ValueSource } from '../design/value';
import type { Budget } from './budget';

/** Where a function is called, and what it may still spend. */
export interface FunctionCall {
  /** The source that a newly made value gets: the text of the expression. */
  readonly source: ValueSource;
  readonly budget: Budget;
}

/** A function of the ARM template language or of Bicep. It never throws: what it cannot tell is an unknown. */
export type ArmFunction = (arguments_: readonly Value[], call: FunctionCall) => Value;

/** An evaluated lambda: it takes the values of its parameters. Parameters that it does not declare are ignored. */
export type Lambda = (arguments_: readonly Value[]) => Value;

/** A function of which some arguments are lambdas: `map`, `filter`, `reduce`, `sort`, `toObject`, … */
export type LambdaFunction = (arguments_: readonly (Value | Lambda)[], call: FunctionCall) => Value;

/** What a function makes of arguments that it can handle; undefined for all others. */
export type Computation = (arguments_: readonly Value[], call: FunctionCall) => Value | undefined;

/** The like for a function that takes lambdas. */
export type LambdaComputation = (arguments_: readonly (Value | Lambda)[], call: FunctionCall) => Value | undefined;
