import { array, literal } from '../../design/make-value';
import { stringOf } from '../../design/read-value';
import type { ArrayValue, ObjectValue, UnknownValue, Value } from '../../design/value';
import type { Computation, FunctionCall } from '../arm-function';
import { equalValues } from '../equal-values';
import { interpolate, textOf } from '../interpolate';
import { itemsOf } from '../trail';
import { numberOf, result, wholeArrayOf } from './arguments';
import { isResourceId } from './resource-ids';

/** Functions that take strings as well as arrays, some of them objects too. */
export const collectionFunctions: Readonly<Record<string, Computation>> = {
  concat: (values, call) => concat(values, call),
  contains: ([container, item], call) => result(container && item && contains(container, item), call),
  empty: ([value], call) => result(value && empty(value), call),
  length: ([value], call) => result(value && length(value), call),
  first: ([value], call) => end(value, 0, call),
  last: ([value], call) => end(value, -1, call),
  take: ([value, count], call) => part(value, count, (wanted) => [0, wanted], call),
  skip: ([value, count], call) => part(value, count, (wanted) => [wanted, undefined], call),
  indexOf: ([container, item], call) => position(container, item, 'first', call),
  lastIndexOf: ([container, item], call) => position(container, item, 'last', call),
};

function concat(values: readonly Value[], call: FunctionCall): Value | undefined {
  if (values.some((value) => value.kind === 'array')) return concatArrays(values, call);
  if (values.some((value) => value.kind === 'object')) return undefined;
  const text = values.some((value) => value.kind === 'literal' || (value.kind === 'unknown' && value.pieces));
  return text ? interpolate(values, call) : undefined;
}

function concatArrays(values: readonly Value[], call: FunctionCall): Value | undefined {
  const items: Value[] = [];
  let rest: UnknownValue | undefined;
  for (const value of values) {
    if (value.kind === 'array') {
      items.push(...itemsOf(value));
      rest ??= value.rest;
    } else if (value.kind === 'unknown') {
      rest ??= value;
    } else {
      return undefined;
    }
  }
  return array(items, call.source, rest);
}

function contains(container: Value, item: Value): boolean | undefined {
  if (container.kind === 'array') return arrayContains(container, item);
  const text = item.kind === 'literal' ? textOf(item) : undefined;
  if (text === undefined) return undefined;
  if (container.kind === 'object') return container.properties.has(text.toLowerCase()) || ifWhole(container, false);
  return stringOf(container)?.includes(text);
}

function arrayContains(container: ArrayValue, item: Value): boolean | undefined {
  const answers = container.items.map((candidate) => equalValues(candidate, item));
  if (answers.includes(true)) return true;
  return answers.includes(undefined) ? undefined : ifWhole(container, false);
}

function ifWhole<T>(container: ArrayValue | ObjectValue, answer: T): T | undefined {
  return container.rest ? undefined : answer;
}

function empty(value: Value): boolean | undefined {
  switch (value.kind) {
    case 'array':
      return value.items.length > 0 ? false : ifWhole(value, true);
    case 'object':
      return value.properties.size > 0 ? false : ifWhole(value, true);
    case 'unknown':
      return value.pieces?.some((piece) => typeof piece === 'string' && piece !== '') || isResourceId(value)
        ? false
        : undefined;
    case 'literal':
      return value.value === null || value.value === '';
    case 'choice':
      return undefined;
  }
}

function length(value: Value): number | undefined {
  if (value.kind === 'array') return ifWhole(value, value.items.length);
  if (value.kind === 'object') return ifWhole(value, value.properties.size);
  return stringOf(value)?.length;
}

function end(value: Value | undefined, index: 0 | -1, call: FunctionCall): Value | undefined {
  const text = stringOf(value);
  if (text !== undefined) return literal(text.at(index) ?? '', call.source);
  const list = wholeArrayOf(value);
  if (!list) return undefined;
  return itemsOf(list).at(index) ?? literal(null, call.source);
}

function part(
  value: Value | undefined,
  count: Value | undefined,
  bounds: (count: number) => readonly [number, number | undefined],
  call: FunctionCall,
): Value | undefined {
  const wanted = numberOf(count);
  if (wanted === undefined) return undefined;
  const [start, stop] = bounds(Math.max(0, wanted));
  const text = stringOf(value);
  if (text !== undefined) return literal(text.slice(start, stop), call.source);
  const list = wholeArrayOf(value);
  return list && array(itemsOf(list).slice(start, stop), call.source);
}

function position(
  container: Value | undefined,
  item: Value | undefined,
  which: 'first' | 'last',
  call: FunctionCall,
): Value | undefined {
  const text = stringOf(container)?.toLowerCase();
  const part = stringOf(item)?.toLowerCase();
  if (text !== undefined && part !== undefined) {
    return literal(which === 'first' ? text.indexOf(part) : text.lastIndexOf(part), call.source);
  }
  const list = wholeArrayOf(container);
  if (!list || !item) return undefined;
  const answers = list.items.map((candidate) => equalValues(candidate, item));
  if (answers.includes(undefined)) return undefined;
  return literal(which === 'first' ? answers.indexOf(true) : answers.lastIndexOf(true), call.source);
}
