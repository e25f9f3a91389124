import { array, literal, object } from '../../../design/make-value';
import type { ArrayValue, ObjectValue, Property, Value } from '../../../design/value';
import { oneOf } from '../../../evaluate/terraform/options';

/**
 * How a property meets what is there already: it replaces it, or lets lists grow (`extend`), or both are possible.
 * Objects are merged, and what nobody wrote gives way to what somebody wrote.
 */
export type Meeting = 'replace' | 'extend' | 'possible';

export function mergeObjects(existing: ObjectValue, value: ObjectValue, meeting: Meeting): ObjectValue {
  const properties = new Map(existing.properties);
  for (const [key, property] of value.properties) {
    properties.set(key, meetProperty(properties.get(key), property, meeting));
  }
  const source = isDefault(existing) ? value.source : existing.source;
  return object(properties.values(), source, existing.rest ?? value.rest);
}

/** What stands in an object after `property` is put where `existing` stands. */
export function meetProperty(existing: Property | undefined, property: Property, meeting: Meeting): Property {
  if (!existing) {
    if (meeting !== 'possible') return property;
    return { ...property, value: oneOf([property.value, literal(null, property.value.source)], property.value.source) };
  }
  const value = meet(existing.value, property.value, meeting);
  const keepsPlace = !isDefault(existing.value) && (value === existing.value || value.kind === 'object');
  return withValue(keepsPlace || isDefault(property.value) ? existing : property, value);
}

/** The property with another value. */
export function withValue({ name, nameRange, file }: Property, value: Value): Property {
  return { name, nameRange, file, value };
}

function meet(existing: Value, value: Value, meeting: Meeting): Value {
  if (existing.kind === 'object') {
    const merged = mergeInto(existing, value, meeting);
    if (merged) return merged;
  }
  if (meeting === 'possible') return oneOf([value, existing], value.source);
  if (meeting === 'extend' && existing.kind === 'array' && value.kind === 'array') return joinLists(existing, value);
  return isDefault(value) && !isDefault(existing) ? existing : value;
}

/** An object that may be missing, or of which nothing is known, adds to the one that is there. */
function mergeInto(existing: ObjectValue, value: Value, meeting: Meeting): ObjectValue | undefined {
  if (value.kind === 'object') return mergeObjects(existing, value, meeting);
  if (value.kind === 'unknown') return object(existing.properties.values(), existing.source, existing.rest ?? value);
  if (value.kind !== 'choice' || !value.options.some(({ kind }) => kind === 'object')) return undefined;
  return value.options.reduce<ObjectValue>((body, option) => mergeInto(body, option, 'possible') ?? body, existing);
}

function joinLists(existing: ArrayValue, value: ArrayValue): ArrayValue {
  return array([...existing.items, ...value.items], existing.source, existing.rest ?? value.rest);
}

function isDefault(value: Value): boolean {
  return value.source.origin === 'default';
}
