import { literal, object } from '../design/make-value';
import { possibilities } from '../design/read-value';
import type { ObjectValue, Property, UnknownValue, Value, ValueSource } from '../design/value';
import { oneOf } from './choices';
import { propertiesOf } from './trail';
import { unknownBecauseOf } from './unknown-cause';

/** `deep` merges objects inside objects too, as `union` does; `shallow` replaces them, as a spread does. */
type MergeMode = 'deep' | 'shallow';

interface Merged {
  readonly properties: ReadonlyMap<string, Property>;
  readonly rest: UnknownValue | undefined;
}

/** Whether a value can be merged into an object: each possibility is an object, unknown, or null, which adds nothing. */
export function isMergeable(value: Value): boolean {
  return possibilities(value).every(
    (option) =>
      option.kind === 'object' || option.kind === 'unknown' || (option.kind === 'literal' && option.value === null),
  );
}

/**
 * One object of all properties of `parts`, later ones winning. What an unknown part may have overridden is a choice of
 * the known value and an unknown, and what it may have added is the `rest`. Where a part is a choice of objects, so is each
 * property that they do not share, with a null for those that lack it. Every part has to be mergeable.
 */
export function mergeObjects(parts: readonly Value[], source: ValueSource, mode: MergeMode): ObjectValue {
  let merged: Merged = { properties: new Map(), rest: undefined };
  for (const part of parts) {
    const before = merged;
    const outcomes = possibilities(part).map((option) => withPart(before, option, source, mode));
    const [only] = outcomes;
    merged = only && outcomes.length === 1 ? only : eitherOf(outcomes, source);
  }
  return object(merged.properties.values(), source, merged.rest);
}

function withPart(merged: Merged, part: Value, source: ValueSource, mode: MergeMode): Merged {
  const open = part.kind === 'unknown' ? part : part.kind === 'object' ? part.rest : undefined;
  const properties = new Map(open ? perhapsOverridden(merged.properties, open, source) : merged.properties);
  if (part.kind === 'object') {
    for (const [key, property] of propertiesOf(part)) {
      const before = properties.get(key)?.value ?? merged.rest;
      properties.set(key, mode === 'deep' ? { ...property, value: mergedValue(before, property.value) } : property);
    }
  }
  return { properties, rest: merged.rest ?? open };
}

function perhapsOverridden(
  properties: ReadonlyMap<string, Property>,
  by: UnknownValue,
  source: ValueSource,
): ReadonlyMap<string, Property> {
  const override = unknownBecauseOf(by, source);
  return new Map(
    [...properties].map(([key, property]) => [
      key,
      { ...property, value: oneOf([property.value, override], property.value.source) },
    ]),
  );
}

function eitherOf(outcomes: readonly Merged[], source: ValueSource): Merged {
  const properties = new Map<string, Property>();
  for (const outcome of outcomes) {
    for (const [key, property] of outcome.properties) {
      if (properties.has(key)) continue;
      const values = outcomes.map((each) => each.properties.get(key)?.value ?? each.rest ?? literal(null, source));
      const isShared = values.every((value) => value === property.value);
      properties.set(key, isShared ? property : { ...property, value: oneOf(values, property.value.source) });
    }
  }
  return { properties, rest: outcomes.find(({ rest }) => rest)?.rest };
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
