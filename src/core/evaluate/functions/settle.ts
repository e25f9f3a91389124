import { unknown } from '../../design/make-value';
import type { Value } from '../../design/value';
import type { FunctionCall } from '../arm-function';
import { firstUnknown, unknownBecauseOf } from '../unknown-cause';

/** What the function gave; else an unknown for the reason that an argument is unknown, or that none of them fits. */
export function settled(name: string, value: Value | undefined, values: readonly Value[], call: FunctionCall): Value {
  if (value) return value;
  const cause = firstUnknown(values);
  if (cause) return unknownBecauseOf(cause, call.source);
  return unknown('unsupported', `${name}() cannot be worked out for these arguments`, call.source);
}

/** The steps that a function spends on reading its arguments once. */
export function costOf(values: readonly Value[]): number {
  let steps = 1;
  for (const value of values) {
    if (value.kind === 'array') steps += value.items.length;
    else if (value.kind === 'object') steps += value.properties.size;
    else if (value.kind === 'literal' && typeof value.value === 'string') steps += value.value.length >> 6;
  }
  return steps;
}
