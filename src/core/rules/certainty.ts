import { possibilities, valueAt } from '../design/read-value';
import type { Scalar, UnknownValue, Value } from '../design/value';
import { isCertainlyPresent, isOneOf } from './property-rule';

/** Yes, no, or the reason why it cannot be told. */
export type Certainty = boolean | UnknownValue | string;

/** Whether the value at `path` is one of `good`. An absent value is none of them. */
export function isAt(body: Value | undefined, path: string, good: readonly Scalar[]): Certainty {
  const value = valueAt(body, path);
  return value === undefined ? false : everyOption(value, (option) => isOneOf(option, good));
}

/** Whether something is written at `path`. */
export function isWrittenAt(body: Value, path: string): Certainty {
  const value = valueAt(body, path);
  if (value === undefined) return false;
  return isCertainlyPresent(value) || everyOption(value, isCertainlyPresent);
}

/** Whether `test` holds for every value that this one can be; a reason where it holds for some or one is unknown. */
export function everyOption(value: Value, test: (option: Value) => boolean): Certainty {
  let yes = 0;
  let no = 0;
  for (const option of possibilities(value)) {
    if (option.kind === 'unknown') return option;
    if (test(option)) yes += 1;
    else no += 1;
  }
  if (yes > 0 && no > 0) return 'it depends on a condition that is not known here';
  return yes > 0;
}

/** All of `certainties`: one no decides, else the first reason, else yes. */
export function allOf(certainties: readonly Certainty[]): Certainty {
  if (certainties.includes(false)) return false;
  return certainties.find((certainty) => certainty !== true) ?? true;
}

/** Any of `certainties`: one yes decides, else the first reason, else no. */
export function anyOf(certainties: readonly Certainty[]): Certainty {
  if (certainties.includes(true)) return true;
  return certainties.find((certainty) => certainty !== false) ?? false;
}

/** The opposite; a reason stays a reason. */
export function not(certainty: Certainty): Certainty {
  return typeof certainty === 'boolean' ? !certainty : certainty;
}
