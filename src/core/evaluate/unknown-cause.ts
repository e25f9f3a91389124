import { unknown } from '../design/make-value';
import type { UnknownValue, Value, ValueSource } from '../design/value';

/** The first unknown in `value`, looked for in its items, properties and options; undefined where all is known. */
export function unknownIn(value: Value): UnknownValue | undefined {
  switch (value.kind) {
    case 'literal':
      return undefined;
    case 'unknown':
      return value;
    case 'choice':
      return firstUnknown(value.options);
    case 'array':
      return value.rest ?? firstUnknown(value.items);
    case 'object':
      return value.rest ?? firstUnknown([...value.properties.values()].map((property) => property.value));
  }
}

/** The first unknown in any of `values`: one that is unknown itself before one that only holds an unknown. */
export function firstUnknown(values: readonly Value[]): UnknownValue | undefined {
  const whole = values.find((value) => value.kind === 'unknown');
  if (whole?.kind === 'unknown') return whole;
  for (const value of values) {
    const inner = unknownIn(value);
    if (inner) return inner;
  }
  return undefined;
}

/** An unknown at `source` for the same reason as `cause`. */
export function unknownBecauseOf(cause: UnknownValue, source: ValueSource): UnknownValue {
  return unknown(cause.reason.code, cause.reason.text, source);
}
