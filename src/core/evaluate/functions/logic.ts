import { literal } from '../../design/make-value';
import { scalarOf, stringOf } from '../../design/read-value';
import type { Scalar, Value } from '../../design/value';
import type { Computation, FunctionCall } from '../arm-function';
import { oneOf } from '../choices';
import { equalValues } from '../equal-values';
import { booleanOf, numberOf, result } from './arguments';

/** Functions of conditions. `if` and `coalesce` keep the branches' values with their own sources. */
export const logicFunctions: Readonly<Record<string, Computation>> = {
  if: (values, call) => conditional(values, call),
  coalesce: (values, call) => coalesce(values, call),
  any: ([value]) => value,
};

/** Functions that answer with true or false, or pass a scalar on. */
export const comparisonFunctions: Readonly<Record<string, Computation>> = {
  and: (values, call) => allOf(values, true, call),
  or: (values, call) => allOf(values, false, call),
  not: ([value], call) => {
    const condition = booleanOf(value);
    return result(condition === undefined ? undefined : !condition, call);
  },
  equals: ([left, right], call) => (left && right ? result(equalValues(left, right), call) : undefined),
  less: ordered((order) => order < 0),
  lessOrEquals: ordered((order) => order <= 0),
  greater: ordered((order) => order > 0),
  greaterOrEquals: ordered((order) => order >= 0),
  true: (_, call) => literal(true, call.source),
  false: (_, call) => literal(false, call.source),
  null: (_, call) => literal(null, call.source),
  bool: ([value], call) => result(truthOf(scalarOf(value)), call),
};

function conditional([condition, whenTrue, whenFalse]: readonly Value[], call: FunctionCall): Value | undefined {
  if (!condition || !whenTrue || !whenFalse) return undefined;
  if (condition.kind === 'choice') {
    const branches = condition.options.map((option) => conditional([option, whenTrue, whenFalse], call));
    return branches.every((branch) => branch !== undefined) ? oneOf(branches, call.source) : undefined;
  }
  if (condition.kind === 'unknown') return oneOf([whenTrue, whenFalse], call.source);
  const truth = booleanOf(condition);
  if (truth === undefined) return undefined;
  return truth ? whenTrue : whenFalse;
}

function coalesce([first, ...others]: readonly Value[], call: FunctionCall): Value | undefined {
  if (!first || others.length === 0) return first;
  if (first.kind === 'choice') {
    const options = first.options.map((option) => coalesce([option, ...others], call));
    return options.every((option) => option !== undefined) ? oneOf(options, call.source) : undefined;
  }
  if (first.kind === 'literal' && first.value === null) return coalesce(others, call);
  if (first.kind !== 'unknown') return first;
  const fallback = coalesce(others, call);
  return fallback && oneOf([first, fallback], call.source);
}

/** `and` for `neutral` true, `or` for false: one operand of the other kind decides, whatever the rest is. */
function allOf(values: readonly Value[], neutral: boolean, call: FunctionCall): Value | undefined {
  const truths = values.map(booleanOf);
  if (truths.includes(!neutral)) return literal(!neutral, call.source);
  return truths.every((truth) => truth === neutral) ? literal(neutral, call.source) : undefined;
}

function ordered(accept: (order: number) => boolean): Computation {
  return ([left, right], call) => {
    const [a, b] = [numberOf(left), numberOf(right)];
    if (a !== undefined && b !== undefined) return literal(accept(a - b), call.source);
    const [first, second] = [stringOf(left), stringOf(right)];
    if (first === undefined || second === undefined) return undefined;
    return literal(accept(first < second ? -1 : Number(first > second)), call.source);
  };
}

function truthOf(scalar: Scalar | undefined): boolean | undefined {
  if (typeof scalar === 'boolean') return scalar;
  if (typeof scalar === 'number') return scalar !== 0;
  const text = typeof scalar === 'string' ? scalar.trim().toLowerCase() : '';
  if (text === 'true' || text === '1') return true;
  return text === 'false' || text === '0' ? false : undefined;
}
