import { array, literal, object } from '../../../design/make-value';
import type { Value } from '../../../design/value';
import { isFailed, unknownFrom } from '../annotated-value';
import { distinctItems } from '../distinct';
import { booleanOfScalar, isNull, numberOfScalar, textOfScalar } from '../scalars';
import { membersOf } from '../value-access';
import { badCall, type CallSite, type FunctionTable, openReason, type TerraformFunction } from './terraform-function';

function scalarConversion(
  convert: (scalar: string | number | boolean) => string | number | boolean | undefined,
): TerraformFunction {
  return ([value], site) => {
    if (!value) return badCall(site);
    if (value.kind === 'unknown' || isNull(value)) return value;
    if (value.kind !== 'literal' || value.value === null) return badCall(site);
    const converted = convert(value.value);
    if (converted === undefined) return badCall(site);
    return converted === value.value ? value : literal(converted, value.source);
  };
}

/** Terraform orders a set of strings; other sets keep the order they were written in here. */
export function setOf(list: Value, site: CallSite): Value {
  if (list.kind !== 'array') return list.kind === 'unknown' || isNull(list) ? list : badCall(site);
  const items = distinctItems(list.items);
  const texts = items.every((item) => item.kind === 'literal' && typeof item.value === 'string');
  const ordered = texts ? [...items].sort((a, b) => (textOrder(a) < textOrder(b) ? -1 : 1)) : items;
  return array(ordered, list.source, list.rest);
}

function textOrder(value: Value): string {
  return value.kind === 'literal' ? (textOfScalar(value.value) ?? '') : '';
}

function listOf([value]: readonly Value[], site: CallSite): Value {
  if (!value) return badCall(site);
  if (value.kind === 'array' || value.kind === 'unknown' || isNull(value)) return value;
  return badCall(site);
}

function mapOf([value]: readonly Value[], site: CallSite): Value {
  if (!value) return badCall(site);
  if (value.kind === 'object' || value.kind === 'unknown' || isNull(value)) return value;
  return badCall(site);
}

function legacyMap(args: readonly Value[], site: CallSite): Value {
  const { range, file } = site.source;
  const properties = [];
  for (let index = 0; index + 1 < args.length; index += 2) {
    const key = args[index];
    const value = args[index + 1];
    if (key?.kind !== 'literal' || !value) return key ? (openReason(key) ?? badCall(site)) : badCall(site);
    properties.push({ name: String(key.value), nameRange: range, file, value });
  }
  return object(properties, site.source);
}

function one([value]: readonly Value[], site: CallSite): Value {
  if (!value) return badCall(site);
  if (isNull(value)) return value;
  const reason = openReason(value);
  if (reason) return reason;
  const items = membersOf(value);
  if (!items || items.length > 1) return badCall(site);
  return items[0] ?? literal(null, site.source);
}

function attempt(args: readonly Value[], site: CallSite): Value {
  return args.find((arg) => !holdsFailure(arg)) ?? args.at(-1) ?? badCall(site);
}

function can([value]: readonly Value[], site: CallSite): Value {
  if (!value) return badCall(site);
  if (holdsFailure(value)) return literal(false, site.source);
  return value.kind === 'unknown' && !value.reference ? unknownFrom(value) : literal(true, site.source);
}

function holdsFailure(value: Value): boolean {
  switch (value.kind) {
    case 'unknown':
      return isFailed(value);
    case 'array':
      return value.items.some(holdsFailure);
    case 'object':
      return [...value.properties.values()].some((property) => holdsFailure(property.value));
    default:
      return false;
  }
}

function same([value]: readonly Value[], site: CallSite): Value {
  return value ?? badCall(site);
}

export const typeFunctions: FunctionTable = {
  tostring: scalarConversion((scalar) => textOfScalar(scalar)),
  tonumber: scalarConversion(numberOfScalar),
  tobool: scalarConversion((scalar) => (typeof scalar === 'number' ? undefined : booleanOfScalar(scalar))),
  tolist: listOf,
  toset: ([list], site) => (list ? setOf(list, site) : badCall(site)),
  tomap: mapOf,
  list: (args, site) => array(args, site.source),
  map: legacyMap,
  one,
  try: attempt,
  can,
  sensitive: same,
  nonsensitive: same,
  ephemeralasnull: (_, site) => literal(null, site.source),
};
