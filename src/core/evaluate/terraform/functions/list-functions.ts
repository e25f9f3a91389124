import { array, literal } from '../../../design/make-value';
import type { UnknownValue, Value } from '../../../design/value';
import { unknownFrom } from '../annotated-value';
import { distinctItems } from '../distinct';
import { limits } from '../limits';
import { booleanOf, isNull, numberOf, numberOfScalar, textOf, textOfScalar } from '../scalars';
import { inherit, itemOf, tooLarge } from '../value-access';
import {
  badCall,
  type CallSite,
  type FunctionTable,
  isUnknown,
  itemsOf,
  ofScalars,
  openReason,
  scalarItems,
  strict,
} from './terraform-function';

function listValue(items: readonly Value[], site: CallSite, rest?: UnknownValue): Value {
  return items.length > limits.items ? tooLarge(site.source) : array(items, site.source, rest);
}

/** A function from one list to another, which passes on that there may be further items. */
function listToList(transform: (items: readonly Value[]) => readonly Value[]): FunctionTable[string] {
  return ([list], site) => {
    if (list?.kind === 'unknown') return unknownFrom(list);
    if (list?.kind !== 'array') return badCall(site);
    return listValue(transform(list.items.map((item) => inherit(list, item))), site, list.rest);
  };
}

function concat(args: readonly Value[], site: CallSite): Value {
  const items: Value[] = [];
  let rest: UnknownValue | undefined;
  for (const arg of args) {
    if (arg.kind === 'array') {
      for (const item of arg.items) items.push(inherit(arg, item));
      rest ??= arg.rest;
    } else if (arg.kind === 'unknown') {
      rest ??= unknownFrom(arg);
    } else {
      return badCall(site);
    }
    if (items.length > limits.items) return tooLarge(site.source);
  }
  return items.length === 0 && rest ? rest : array(items, site.source, rest);
}

function flatten([list]: readonly Value[], site: CallSite): Value {
  if (list?.kind === 'unknown') return unknownFrom(list);
  if (list?.kind !== 'array') return badCall(site);
  const items: Value[] = [];
  let rest: UnknownValue | undefined;
  const pending: Value[] = [list];
  while (pending.length > 0 && items.length <= limits.items) {
    const value = pending.pop();
    if (value?.kind === 'array') {
      rest ??= value.rest;
      for (const item of value.items.toReversed()) pending.push(inherit(value, item));
    } else if (value?.kind === 'unknown' && !value.pieces) {
      rest ??= unknownFrom(value);
      if (value.reference) items.push(value);
    } else if (value) {
      items.push(value);
    }
  }
  return listValue(items, site, rest);
}

function element([list, index]: readonly Value[], site: CallSite): Value {
  if (!list || !index) return badCall(site);
  const items = itemsOf(list);
  const position = numberOf(index);
  if (!items || position === undefined) return itemOf(list, index, site.source);
  return items[((position % items.length) + items.length) % items.length] ?? badCall(site);
}

function coalesceList(args: readonly Value[], site: CallSite): Value {
  for (const arg of args) {
    if (arg.kind === 'unknown') return unknownFrom(arg);
    if (arg.kind === 'array' && (arg.items.length > 0 || arg.rest)) return arg;
  }
  return badCall(site);
}

function coalesce(args: readonly Value[], site: CallSite): Value {
  const found = args.find((arg) => !isNull(arg) && textOf(arg) !== '');
  return found ?? badCall(site);
}

function slice([list, from, to]: readonly Value[], site: CallSite): Value {
  const items = itemsOf(list);
  const start = numberOf(from);
  const end = numberOf(to);
  if (!items || start === undefined || end === undefined || start < 0 || end > items.length || start > end) {
    return badCall(site);
  }
  return array(items.slice(start, end), site.source);
}

function sort([list]: readonly Value[], site: CallSite): Value {
  const scalars = scalarItems(list);
  if (!scalars) return badCall(site);
  if (isUnknown(scalars)) return list?.kind === 'array' ? array(list.items, site.source, scalars) : scalars;
  const texts = itemsOf(list)?.toSorted((a, b) => ((textOf(a) ?? '') < (textOf(b) ?? '') ? -1 : 1));
  return array(texts ?? [], site.source);
}

function range(args: readonly (string | number | boolean | null)[], site: CallSite): Value | undefined {
  const [a, b, c] = args.map(numberOfScalar);
  if (a === undefined) return undefined;
  const start = b === undefined ? 0 : a;
  const end = b ?? a;
  const step = c ?? (start <= end ? 1 : -1);
  if (step === 0 || (start < end && step < 0) || (start > end && step > 0))
    return start === end ? array([], site.source) : undefined;
  const count = Math.ceil((end - start) / step);
  if (!(count <= limits.items)) return tooLarge(site.source);
  return array(
    Array.from({ length: count }, (_, index) => literal(start + index * step, site.source)),
    site.source,
  );
}

function chunk([list, size]: readonly Value[], site: CallSite): Value {
  const items = itemsOf(list);
  const length = numberOf(size);
  if (!items || length === undefined || length < 0 || !Number.isInteger(length)) return badCall(site);
  const chunks: Value[] = [];
  const width = length === 0 ? Math.max(1, items.length) : length;
  for (let start = 0; start < items.length; start += width) {
    chunks.push(array(items.slice(start, start + width), site.source));
  }
  return array(chunks, site.source);
}

function matchKeys([values, keys, wanted]: readonly Value[], site: CallSite): Value {
  const results = itemsOf(values);
  const from = scalarItems(keys);
  const search = scalarItems(wanted);
  if (!results || !from || !search) return badCall(site);
  if (isUnknown(from)) return from;
  if (isUnknown(search)) return search;
  if (from.length !== results.length) return badCall(site);
  const set = new Set(search.map(textOfScalar));
  return array(
    results.filter((_, index) => set.has(textOfScalar(from[index] ?? null))),
    site.source,
  );
}

/** `decisive` as soon as one item is it, its contrary where all are known to be that. */
function quantified(decisive: boolean): FunctionTable[string] {
  return ([list], site) => {
    if (list?.kind === 'unknown') return unknownFrom(list);
    if (list?.kind !== 'array') return badCall(site);
    const truths = list.items.map((item) => (isNull(item) ? false : booleanOf(item)));
    if (truths.includes(decisive)) return literal(decisive, site.source);
    const open = list.rest ?? list.items.find((_, index) => truths[index] === undefined);
    if (open) return openReason(open) ?? badCall(site);
    return literal(!decisive, site.source);
  };
}

export const listFunctions: FunctionTable = {
  concat,
  flatten,
  element,
  coalesce,
  coalescelist: coalesceList,
  slice: strict(slice),
  sort,
  range: ofScalars(range),
  chunklist: strict(chunk),
  matchkeys: strict(matchKeys),
  reverse: listToList((items) => items.toReversed()),
  distinct: listToList(distinctItems),
  compact: listToList((items) => items.filter((item) => !isNull(item) && textOf(item) !== '')),
  alltrue: quantified(false),
  anytrue: quantified(true),
};
