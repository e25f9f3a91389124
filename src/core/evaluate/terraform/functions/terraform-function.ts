import { literal, unknown } from '../../../design/make-value';
import { arrayOf } from '../../../design/read-value';
import type { Scalar, UnknownValue, Value, ValueSource } from '../../../design/value';
import { failure, unknownFrom } from '../annotated-value';
import { limits } from '../limits';
import { inherit } from '../value-access';

/** Where a function is called. */
export interface CallSite {
  readonly name: string;
  readonly source: ValueSource;
}

/** Arguments are never choices: a call with choices is made once for each combination. */
export type TerraformFunction = (args: readonly Value[], site: CallSite) => Value;

export type FunctionTable = Readonly<Record<string, TerraformFunction>>;

export function badCall(site: CallSite): UnknownValue {
  return failure(`\`${site.name}\` cannot be applied to these arguments`, site.source);
}

/** The reason why a function's result cannot be told from `value`: itself unknown, or more members than are listed. */
export function openReason(value: Value): UnknownValue | undefined {
  if (value.kind === 'unknown') return unknownFrom(value);
  if ((value.kind === 'array' || value.kind === 'object') && value.rest) return unknownFrom(value.rest);
  if (value.kind === 'choice') {
    return unknown('unsupported', 'it depends on a condition that is not known here', value.source);
  }
  return undefined;
}

/** A function whose arguments all have to be known on their outside. */
export function strict(call: TerraformFunction): TerraformFunction {
  return (args, site) => {
    for (const arg of args) {
      const reason = openReason(arg);
      if (reason) return reason;
    }
    return call(args, site);
  };
}

/** A function of scalars alone; undefined is a wrong call. */
export function ofScalars(
  call: (args: readonly Scalar[], site: CallSite) => Scalar | Value | undefined,
): TerraformFunction {
  return strict((args, site) => {
    const scalars: Scalar[] = [];
    for (const arg of args) {
      if (arg.kind !== 'literal') return badCall(site);
      scalars.push(arg.value);
    }
    return scalarResult(call(scalars, site), site);
  });
}

export function scalarResult(result: Scalar | Value | undefined, site: CallSite): Value {
  if (result === undefined || (typeof result === 'number' && !Number.isFinite(result))) return badCall(site);
  if (typeof result === 'object' && result !== null) return result;
  if (typeof result === 'string' && result.length > limits.textLength) return tooLong(site);
  return literal(result, site.source);
}

function tooLong(site: CallSite): UnknownValue {
  return unknown('limit', 'the text is too long to evaluate', site.source);
}

/** The items of a list that lists all of them; undefined for everything else. */
export function itemsOf(value: Value | undefined): readonly Value[] | undefined {
  const list = arrayOf(value);
  return list && !list.rest ? list.items.map((item) => inherit(list, item)) : undefined;
}

/** The scalars of a list; an unknown where an item is not known, undefined where the value is no list of scalars. */
export function scalarItems(value: Value | undefined): readonly Scalar[] | UnknownValue | undefined {
  const items = itemsOf(value);
  if (!items) return undefined;
  const scalars: Scalar[] = [];
  for (const item of items) {
    const reason = openReason(item);
    if (reason) return reason;
    if (item.kind !== 'literal') return undefined;
    scalars.push(item.value);
  }
  return scalars;
}

export function isUnknown(value: readonly unknown[] | UnknownValue): value is UnknownValue {
  return !Array.isArray(value);
}
