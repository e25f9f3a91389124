import { object } from '../design/make-value';
import type { ObjectValue, Property, UnknownValue, Value, ValueSource } from '../design/value';
import { oneOf } from './choices';
import { unknownBecauseOf } from './unknown-cause';

/** `deep` merges objects inside objects too, as `union` does; `shallow` replaces them, as a spread does. */
type MergeMode = 'deep' | 'shallow';

/**
 * One object of all properties of `parts`, later ones winning. What an unknown part may have overridden is a choice of
 * the known value and an unknown, and what it may have added is the `rest`.
 */
export function mergeObjects(
  parts: readonly (ObjectValue | UnknownValue)[],
  source: ValueSource,
  mode: MergeMode,
): ObjectValue {
  let properties = new Map<string, Property>();
  let rest: UnknownValue | undefined;
  for (const part of parts) {
    const open = part.kind === 'unknown' ? part : part.rest;
    if (open) properties = perhapsOverridden(properties, open, source);
    if (part.kind === 'object') {
      for (const [key, property] of part.properties) {
        const value =
          mode === 'deep' ? mergedValue(properties.get(key)?.value ?? rest, property.value) : property.value;
        properties.set(key, { ...property, value });
      }
    }
    rest ??= open;
  }
  return object(properties.values(), source, rest);
}

function perhapsOverridden(
  properties: ReadonlyMap<string, Property>,
  by: UnknownValue,
  source: ValueSource,
): Map<string, Property> {
  const override = unknownBecauseOf(by, source);
  return new Map(
    [...properties].map(([key, property]) => [
      key,
      { ...property, value: oneOf([property.value, override], property.value.source) },
    ]),
  );
}

function mergedValue(before: Value | undefined, value: Value): Value {
  if (before === undefined || value.kind !== 'object' || before.kind === 'literal' || before.kind === 'array')
    return value;
  if (before.kind === 'object' || before.kind === 'unknown') return mergeObjects([before, value], value.source, 'deep');
  return oneOf(
    before.options.map((option) => mergedValue(option, value)),
    value.source,
  );
}
