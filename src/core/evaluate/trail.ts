import { through, withSource } from '../design/make-value';
import type { ArrayValue, ObjectValue, Property, TrailStep, Value, ValueSource } from '../design/value';

/** Longer ways than any reader of a message would follow. */
const longestTrail = 20;

/** The value after one more hop, as `through`, as long as the way stays short enough to be told. */
export function afterHop(value: Value, step: TrailStep): Value {
  return value.source.trail.length < longestTrail ? through(value, step) : value;
}

/** The items of a list, each of which came the way that the list came. */
export function itemsOf({ items, source }: ArrayValue): readonly Value[] {
  return source.trail.length === 0 ? items : items.map((item) => partOf(item, source));
}

/** The properties of an object by their name in lower case, each of which came the way that the object came. */
export function propertiesOf({ properties, source }: ObjectValue): ReadonlyMap<string, Property> {
  if (source.trail.length === 0) return properties;
  return new Map(
    [...properties].map(([key, property]) => [key, { ...property, value: partOf(property.value, source) }]),
  );
}

/** A part of a value that came the way of `container`: the part came the same way. */
export function partOf(part: Value, container: ValueSource): Value {
  if (container.trail.length === 0) return part;
  const trail = [...container.trail, ...part.source.trail].slice(0, longestTrail);
  const { file, range, origin } = part.source;
  return withSource(part, { file, range, origin, trail });
}
