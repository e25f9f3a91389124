import { literal } from '../../design/make-value';
import { scalarOf, stringOf } from '../../design/read-value';
import type { ArrayValue, LiteralValue, Scalar, Value } from '../../design/value';
import type { Computation, FunctionCall } from '../arm-function';

export function numberOf(value: Value | undefined): number | undefined {
  const scalar = scalarOf(value);
  return typeof scalar === 'number' ? scalar : undefined;
}

export function booleanOf(value: Value | undefined): boolean | undefined {
  const scalar = scalarOf(value);
  return typeof scalar === 'boolean' ? scalar : undefined;
}

/** The array, where all of its items are there; undefined where more may exist. */
export function wholeArrayOf(value: Value | undefined): ArrayValue | undefined {
  return value?.kind === 'array' && !value.rest ? value : undefined;
}

/** A literal at the place of the call; undefined stays undefined. */
export function result(value: Scalar | undefined, call: FunctionCall): LiteralValue | undefined {
  return value === undefined ? undefined : literal(value, call.source);
}

/** A function of literal strings. */
export function ofTexts(compute: (...texts: readonly string[]) => Scalar | undefined): Computation {
  return (values, call) => {
    const texts = values.map((value) => stringOf(value));
    return texts.every((text) => text !== undefined) ? result(compute(...texts), call) : undefined;
  };
}

/** A function of literal numbers. */
export function ofNumbers(compute: (...numbers: readonly number[]) => Scalar | undefined): Computation {
  return (values, call) => {
    const numbers = values.map(numberOf);
    return numbers.every((number) => number !== undefined) ? result(compute(...numbers), call) : undefined;
  };
}
