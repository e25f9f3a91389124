import { array } from '../../design/make-value';
import { arrayOf } from '../../design/read-value';
import type { Value } from '../../design/value';
import { access, accessFromEnd } from '../access';
import type { Computation, FunctionCall } from '../arm-function';
import { longestArray, tooLarge } from '../budget';
import { itemsOf } from '../trail';

/** Functions of arrays and of access to a collection by key. */
export const arrayFunctions: Readonly<Record<string, Computation>> = {
  array: ([value], call) => (value ? toArray(value, call) : undefined),
  flatten: ([value], call) => flatten(value, call),
  tryGet: ([container, ...keys], call) =>
    keys.reduce<Value | undefined>((value, key) => value && access(value, key, call, 'safe'), container),
  tryIndexFromEnd: ([list, position], call) =>
    list && position ? accessFromEnd(list, position, call, 'safe') : undefined,
  indexFromEnd: ([list, position], call) => (list && position ? accessFromEnd(list, position, call) : undefined),
};

/** The functions that only put values together, so that a choice inside stays a choice inside. */
export const arrayConstructors: Readonly<Record<string, Computation>> = {
  createArray: (values, call) => array(values, call.source),
};

function toArray(value: Value, call: FunctionCall): Value | undefined {
  if (value.kind === 'unknown') return undefined;
  return value.kind === 'array' ? value : array([value], call.source);
}

function flatten(value: Value | undefined, call: FunctionCall): Value | undefined {
  const outer = arrayOf(value);
  if (!outer) return undefined;
  const items: Value[] = [];
  let { rest } = outer;
  for (const inner of itemsOf(outer)) {
    if (inner.kind === 'array') {
      for (const item of itemsOf(inner)) items.push(item);
      rest ??= inner.rest;
    } else if (inner.kind === 'unknown') {
      rest ??= inner;
    } else {
      return undefined;
    }
    if (items.length > longestArray) return tooLarge(call.source);
  }
  return array(items, call.source, rest);
}
