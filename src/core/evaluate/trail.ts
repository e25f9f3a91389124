import { through, withSource } from '../design/make-value';
import type { TrailStep, Value, ValueSource } from '../design/value';

/** Longer ways than any reader of a message would follow. */
const longestTrail = 20;

/** The value after one more hop, as `through`, as long as the way stays short enough to be told. */
export function afterHop(value: Value, step: TrailStep): Value {
  return value.source.trail.length < longestTrail ? through(value, step) : value;
}

/** A part of a value that came the way of `container`: the part came the same way. */
export function partOf(part: Value, container: ValueSource): Value {
  if (container.trail.length === 0) return part;
  const trail = [...container.trail, ...part.source.trail].slice(0, longestTrail);
  const { file, range, origin } = part.source;
  return withSource(part, { file, range, origin, trail });
}
