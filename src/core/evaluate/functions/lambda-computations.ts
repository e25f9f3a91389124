import { array, literal, object } from '../../design/make-value';
import { arrayOf, stringOf } from '../../design/read-value';
import type { ArrayValue, Property, UnknownValue, Value } from '../../design/value';
import type { FunctionCall, Lambda, LambdaComputation } from '../arm-function';
import { tooManySteps } from '../budget';
import { itemsOf, propertiesOf } from '../trail';
import { booleanOf, wholeArrayOf } from './arguments';
import { made } from './objects';

/** Functions that take lambdas. Where items are unknown, what they may add is in the result's `rest`. */
export const lambdaComputations: Readonly<Record<string, LambdaComputation>> = {
  map: ([list, lambda], call) => eachItem(list, lambda, call, map),
  filter: ([list, lambda], call) => eachItem(list, lambda, call, filter),
  toObject: ([list, key, value], call) =>
    eachItem(list, key, call, (items, keyFor) =>
      toObject(items, keyFor, typeof value === 'function' ? value : undefined, call),
    ),
  groupBy: ([list, lambda], call) => eachItem(list, lambda, call, groupBy),
  sort: ([list, lambda], call) => eachItem(list, lambda, call, sort),
  reduce: ([list, initial, lambda], call) => reduce(list, initial, lambda, call),
  mapValues: ([value, lambda], call) => mapValues(value, lambda, call),
};

type Argument = Value | Lambda | undefined;
type ItemsFunction = (list: ArrayValue, lambda: Lambda, call: FunctionCall) => Value | undefined;

function eachItem(list: Argument, lambda: Argument, call: FunctionCall, compute: ItemsFunction): Value | undefined {
  const items = typeof list === 'function' ? undefined : arrayOf(list);
  if (!items || typeof lambda !== 'function') return undefined;
  return compute(array(itemsOf(items), call.source, items.rest), lambda, call);
}

/** The lambda's answers for each item and its index; undefined once the budget is used up. */
function answers(list: ArrayValue, lambda: Lambda, call: FunctionCall): readonly Value[] | undefined {
  const values: Value[] = [];
  for (const [index, item] of list.items.entries()) {
    if (!call.budget.spend()) return undefined;
    values.push(lambda([item, literal(index, call.source)]));
  }
  return values;
}

function map(list: ArrayValue, lambda: Lambda, call: FunctionCall): Value {
  const items = answers(list, lambda, call);
  return items ? array(items, call.source, list.rest) : tooManySteps(call.source);
}

function filter(list: ArrayValue, lambda: Lambda, call: FunctionCall): Value {
  const kept: Value[] = [];
  let { rest } = list;
  const verdicts = answers(list, lambda, call);
  if (!verdicts) return tooManySteps(call.source);
  for (const [index, item] of list.items.entries()) {
    const verdict = verdicts[index];
    if (booleanOf(verdict) === true) kept.push(item);
    else if (verdict?.kind === 'unknown') rest ??= verdict;
    else if (verdict?.kind === 'choice') rest ??= undecided(call);
  }
  return array(kept, call.source, rest);
}

function undecided(call: FunctionCall): UnknownValue {
  return {
    kind: 'unknown',
    reason: { code: 'unsupported', text: 'a condition has several answers' },
    source: call.source,
  };
}

function toObject(
  list: ArrayValue,
  keyFor: Lambda,
  valueFor: Lambda | undefined,
  call: FunctionCall,
): Value | undefined {
  const keys = answers(list, keyFor, call);
  const values = valueFor ? answers(list, valueFor, call) : list.items;
  if (!keys || !values) return tooManySteps(call.source);
  const properties: Property[] = [];
  let { rest } = list;
  for (const [index, key] of keys.entries()) {
    const name = stringOf(key);
    const value = values[index];
    if (name !== undefined && value) properties.push(made(name, value, call));
    else if (key.kind === 'unknown') rest ??= key;
    else return undefined;
  }
  return object(properties, call.source, rest);
}

function groupBy(list: ArrayValue, lambda: Lambda, call: FunctionCall): Value | undefined {
  const keys = answers(list, lambda, call);
  if (!keys) return tooManySteps(call.source);
  const groups = new Map<string, Value[]>();
  for (const [index, item] of list.items.entries()) {
    const key = stringOf(keys[index]);
    if (key === undefined) return undefined;
    const group = groups.get(key) ?? [];
    group.push(item);
    groups.set(key, group);
  }
  const properties = [...groups].map(([name, items]) => made(name, array(items, call.source, list.rest), call));
  return object(properties, call.source, list.rest);
}

/** A stable merge sort: a comparison that contradicts itself still ends. */
function sort(list: ArrayValue, lambda: Lambda, call: FunctionCall): Value | undefined {
  if (list.rest) return undefined;
  let undecidable: Value | undefined;
  const before = (a: Value, b: Value): boolean => {
    if (undecidable) return false;
    const answer = call.budget.spend() ? lambda([a, b]) : tooManySteps(call.source);
    const verdict = booleanOf(answer);
    if (verdict === undefined) undecidable = answer;
    return verdict === true;
  };
  const sorted = mergeSort(list.items, before);
  if (undecidable) return undecidable.kind === 'unknown' ? undecidable : undefined;
  return array(sorted, call.source);
}

function mergeSort(items: readonly Value[], before: (a: Value, b: Value) => boolean): readonly Value[] {
  if (items.length < 2) return items;
  const middle = items.length >> 1;
  const left = mergeSort(items.slice(0, middle), before);
  const right = mergeSort(items.slice(middle), before);
  const merged: Value[] = [];
  let next = 0;
  for (const item of right) {
    let candidate = left[next];
    while (candidate && !before(item, candidate)) {
      merged.push(candidate);
      next += 1;
      candidate = left[next];
    }
    merged.push(item);
  }
  return [...merged, ...left.slice(next)];
}

function reduce(list: Argument, initial: Argument, lambda: Argument, call: FunctionCall): Value | undefined {
  if (typeof list === 'function' || typeof initial === 'function' || typeof lambda !== 'function') return undefined;
  const whole = wholeArrayOf(list);
  if (!whole || !initial) return undefined;
  let current = initial;
  for (const [index, item] of itemsOf(whole).entries()) {
    if (!call.budget.spend()) return tooManySteps(call.source);
    current = call.budget.admit(lambda([current, item, literal(index, call.source)]), call.source);
  }
  return current;
}

function mapValues(value: Argument, lambda: Argument, call: FunctionCall): Value | undefined {
  if (typeof value === 'function' || typeof lambda !== 'function' || value?.kind !== 'object') return undefined;
  const properties: Property[] = [];
  for (const property of propertiesOf(value).values()) {
    if (!call.budget.spend()) return tooManySteps(call.source);
    properties.push({ ...property, value: lambda([property.value]) });
  }
  return object(properties, call.source, value.rest);
}
