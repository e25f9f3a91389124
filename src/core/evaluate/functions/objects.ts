import { array, literal, object } from '../../design/make-value';
import { arrayOf, possibilities, stringOf } from '../../design/read-value';
import type { Property, UnknownValue, Value } from '../../design/value';
import type { Computation, FunctionCall } from '../arm-function';
import { overChoices } from '../choices';
import { equalValues } from '../equal-values';
import { isMergeable, mergeObjects } from '../merge-objects';
import { itemsOf, propertiesOf } from '../trail';
import { settled } from './settle';

/** Functions of objects, and those that join objects or arrays into one. */
export const objectFunctions: Readonly<Record<string, Computation>> = {
  objectKeys: ([value], call) => fromObject(value, call, (name) => literal(name, call.source), 'as written'),
  items: ([value], call) =>
    fromObject(
      value,
      call,
      (name, item) => object([made('key', literal(name, call.source), call), made('value', item, call)], call.source),
      'sorted',
    ),
  intersection: (values, call) => intersection(values, call),
};

/** They put values together, so that a choice inside stays a choice inside. */
export const objectConstructors: Readonly<Record<string, Computation>> = {
  createObject: (values, call) => createObject(values, call),
  shallowMerge: ([value], call) => shallowMerge(value, call),
  union: (values, call) => union(values, call),
};

/** A property that the call makes: its name stands nowhere in the text but in the expression. */
export function made(name: string, value: Value, call: FunctionCall): Property {
  return { name, nameRange: call.source.range, file: call.source.file, value };
}

function createObject(values: readonly Value[], call: FunctionCall): Value | undefined {
  if (values.length % 2 !== 0) return undefined;
  const properties: Property[] = [];
  let rest: UnknownValue | undefined;
  for (let index = 0; index + 1 < values.length; index += 2) {
    const [key, value] = [values[index], values[index + 1]];
    const name = stringOf(key);
    if (name !== undefined && value) properties.push(made(name, value, call));
    else if (key?.kind === 'unknown') rest ??= key;
    else return undefined;
  }
  return object(properties, call.source, rest);
}

function fromObject(
  value: Value | undefined,
  call: FunctionCall,
  item: (name: string, value: Value) => Value,
  order: 'as written' | 'sorted',
): Value | undefined {
  if (value?.kind !== 'object') return undefined;
  const properties = [...propertiesOf(value).values()];
  if (order === 'sorted') properties.sort((a, b) => (a.name < b.name ? -1 : 1));
  return array(
    properties.map((property) => item(property.name, property.value)),
    call.source,
    value.rest,
  );
}

function shallowMerge(value: Value | undefined, call: FunctionCall): Value | undefined {
  const parts = arrayOf(value);
  return parts && merged(parts.rest ? [...itemsOf(parts), parts.rest] : itemsOf(parts), call, 'shallow');
}

function union(values: readonly Value[], call: FunctionCall): Value | undefined {
  const isOfObjects = values.some((value) => possibilities(value).some((option) => option.kind === 'object'));
  if (isOfObjects) return merged(values, call, 'deep');
  return overChoices(values, call, (combination) =>
    settled('union', unionOfArrays(combination, call), combination, call),
  );
}

function unionOfArrays(values: readonly Value[], call: FunctionCall): Value | undefined {
  if (!values.some((value) => value.kind === 'array')) return undefined;
  const items: Value[] = [];
  let rest: UnknownValue | undefined;
  for (const value of values) {
    if (value.kind === 'unknown') {
      rest ??= value;
    } else if (value.kind === 'array') {
      rest ??= value.rest;
      for (const item of itemsOf(value)) {
        if (!call.budget.spend(items.length + 1)) return undefined;
        if (!items.some((other) => equalValues(other, item))) items.push(item);
      }
    } else {
      return undefined;
    }
  }
  return array(items, call.source, rest);
}

function merged(values: readonly Value[], call: FunctionCall, mode: 'deep' | 'shallow'): Value | undefined {
  if (!values.every(isMergeable)) return undefined;
  return mergeObjects(values, call.source, mode);
}

function intersection([first, ...others]: readonly Value[], call: FunctionCall): Value | undefined {
  if (first?.kind === 'array') {
    if (first.rest) return undefined;
    const items: Value[] = [];
    for (const item of itemsOf(first)) {
      if (!call.budget.spend(others.length + 1)) return undefined;
      const shared = inEvery(others, (other) => arrayHas(other, item));
      if (shared === undefined) return undefined;
      if (shared && !items.some((kept) => equalValues(kept, item))) items.push(item);
    }
    return array(items, call.source);
  }
  if (first?.kind !== 'object' || first.rest) return undefined;
  const properties: Property[] = [];
  for (const [key, property] of propertiesOf(first)) {
    const shared = inEvery(others, (other) => objectHas(other, key, property.value));
    if (shared === undefined) return undefined;
    if (shared) properties.push(property);
  }
  return object(properties, call.source);
}

function inEvery(values: readonly Value[], has: (value: Value) => boolean | undefined): boolean | undefined {
  const answers = values.map(has);
  if (answers.includes(false)) return false;
  return answers.includes(undefined) ? undefined : true;
}

function arrayHas(list: Value, item: Value): boolean | undefined {
  if (list.kind !== 'array') return undefined;
  const answers = list.items.map((other) => equalValues(other, item));
  if (answers.includes(true)) return true;
  return list.rest || answers.includes(undefined) ? undefined : false;
}

function objectHas(container: Value, key: string, value: Value): boolean | undefined {
  if (container.kind !== 'object') return undefined;
  const property = container.properties.get(key);
  if (!property) return container.rest ? undefined : false;
  return equalValues(property.value, value);
}
