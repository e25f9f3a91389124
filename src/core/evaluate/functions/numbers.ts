import { array, literal } from '../../design/make-value';
import { scalarOf } from '../../design/read-value';
import type { Scalar, Value } from '../../design/value';
import type { Computation, FunctionCall } from '../arm-function';
import { longestArray, tooLarge } from '../budget';
import { numberOf, ofNumbers, result, wholeArrayOf } from './arguments';

export const numberFunctions: Readonly<Record<string, Computation>> = {
  add: ofNumbers((a, b) => whole(a, b, (left, right) => left + right)),
  sub: ofNumbers((a, b) => whole(a, b, (left, right) => left - right)),
  mul: ofNumbers((a, b) => whole(a, b, (left, right) => left * right)),
  div: ofNumbers((a, b) => whole(a, b, (left, right) => Math.trunc(left / right))),
  mod: ofNumbers((a, b) => whole(a, b, (left, right) => left % right)),
  min: (values, call) => extreme(values, Math.min, call),
  max: (values, call) => extreme(values, Math.max, call),
  int: ([value], call) => result(integerOf(scalarOf(value)), call),
  float: ([value], call) => result(decimalOf(scalarOf(value)), call),
  range: (values, call) => range(values, call),
};

/** The result of an operation on two numbers, where it is one that can be held exactly. */
function whole(
  left: number | undefined,
  right: number | undefined,
  compute: (left: number, right: number) => number,
): number | undefined {
  if (left === undefined || right === undefined) return undefined;
  const value = compute(left, right);
  return Number.isFinite(value) && Math.abs(value) <= Number.MAX_SAFE_INTEGER ? value + 0 : undefined;
}

function extreme(
  values: readonly Value[],
  pick: (a: number, b: number) => number,
  call: FunctionCall,
): Value | undefined {
  const list = values.length === 1 ? wholeArrayOf(values[0])?.items : values;
  const numbers = list?.map(numberOf);
  if (!numbers?.every((number) => number !== undefined) || numbers.length === 0) return undefined;
  return literal(
    numbers.reduce((a, b) => pick(a, b)),
    call.source,
  );
}

function integerOf(scalar: Scalar | undefined): number | undefined {
  const number = decimalOf(scalar);
  return number === undefined ? undefined : Math.trunc(number);
}

function decimalOf(scalar: Scalar | undefined): number | undefined {
  if (typeof scalar === 'number') return scalar;
  if (typeof scalar !== 'string' || !/^\s*[-+]?\d{1,300}(\.\d{1,300})?\s*$/.test(scalar)) return undefined;
  return Number(scalar);
}

function range([start, count]: readonly Value[], call: FunctionCall): Value | undefined {
  const [first, length] = [numberOf(start), numberOf(count)];
  if (first === undefined || length === undefined || length < 0) return undefined;
  if (length > longestArray || !call.budget.spend(length)) return tooLarge(call.source);
  const items = Array.from({ length }, (_, index) => literal(first + index, call.source));
  return array(items, call.source);
}
