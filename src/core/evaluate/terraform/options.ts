import { choice, unknown, withoutChoices } from '../../design/make-value';
import type { Value, ValueSource } from '../../design/value';
import { limits } from './limits';

/** One of `options`, without literals that occur twice; too many options are an unknown. */
export function oneOf(options: readonly Value[], source: ValueSource): Value {
  const all = withoutChoices(options);
  const [only] = all;
  if (only && all.length === 1) return only;
  const seen = new Set<unknown>();
  const distinct: Value[] = [];
  for (const option of all) {
    const identity = option.kind === 'literal' ? option.value : option;
    if (seen.has(identity)) continue;
    seen.add(identity);
    distinct.push(option);
  }
  if (distinct.length > limits.options) return unknown('limit', 'it has too many possible values', source);
  return choice(distinct, source);
}

/** Applies `transform` to the value, or to each option of a choice. */
export function mapOptions(value: Value, transform: (value: Value) => Value): Value {
  return value.kind === 'choice' ? oneOf(value.options.map(transform), value.source) : transform(value);
}
