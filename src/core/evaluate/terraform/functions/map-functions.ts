import { array, choice, literal, object } from '../../../design/make-value';
import type { Property, UnknownValue, Value } from '../../../design/value';
import { everyOf, unknownFrom } from '../annotated-value';
import { sameValue } from '../equality';
import { limits } from '../limits';
import { oneOf } from '../options';
import { isNull, textOf } from '../scalars';
import { attributeOf, inherit, itemOf, membersOf, sortedEntries, tooLarge } from '../value-access';
import {
  badCall,
  type CallSite,
  type FunctionTable,
  isUnknown,
  itemsOf,
  openReason,
  scalarItems,
  strict,
} from './terraform-function';

function property(name: string, value: Value, site: CallSite): Property {
  return { name, nameRange: site.source.range, file: site.source.file, value };
}

/** Of two properties with one name the later wins; what stands before an unknown may be overridden by it. */
function merge(args: readonly Value[], site: CallSite): Value {
  const merged = new Map<string, Property>();
  let rest: UnknownValue | undefined;
  for (const arg of args) {
    if (isNull(arg)) continue;
    const open = arg.kind === 'unknown' ? unknownFrom(arg) : arg.kind === 'object' ? arg.rest : undefined;
    if (arg.kind !== 'unknown' && arg.kind !== 'object') return badCall(site);
    if (open) {
      rest ??= open;
      for (const [key, entry] of merged)
        merged.set(key, { ...entry, value: choice([entry.value, open], entry.value.source) });
    }
    if (arg.kind !== 'object') continue;
    for (const [key, entry] of arg.properties) merged.set(key, { ...entry, value: inherit(arg, entry.value) });
  }
  if (merged.size > limits.items) return tooLarge(site.source);
  if (merged.size === 0 && rest) return rest;
  return object(merged.values(), site.source, rest);
}

function lookup([map, key, fallback]: readonly Value[], site: CallSite): Value {
  if (!map || !key) return badCall(site);
  if (map.kind === 'unknown') return itemOf(map, key, site.source);
  if (map.kind !== 'object') return badCall(site);
  if (key.kind === 'unknown') {
    const members = membersOf(map);
    if (!members || members.length === 0) return unknownFrom(key);
    return oneOf(fallback ? [...members, fallback] : members, site.source);
  }
  const name = textOf(key);
  if (name === undefined) return badCall(site);
  const found = map.properties.get(name.toLowerCase());
  if (found?.name === name || !fallback) return attributeOf(map, name, site.source);
  return map.rest ? (everyOf(map) ?? unknownFrom(map.rest)) : fallback;
}

function keys([map]: readonly Value[], site: CallSite): Value {
  if (map?.kind !== 'object') return badCall(site);
  return array(
    sortedEntries(map).map((entry) => literal(entry.name, site.source)),
    site.source,
  );
}

function values([map]: readonly Value[], site: CallSite): Value {
  if (map?.kind === 'unknown') return unknownFrom(map);
  if (map?.kind !== 'object') return badCall(site);
  const every = everyOf(map);
  const members = sortedEntries(map).map((entry) => inherit(map, entry.value));
  if (map.rest && every) return array([...members, every], site.source, map.rest);
  return array(members, site.source, map.rest);
}

function length([value]: readonly Value[], site: CallSite): Value {
  if (value?.kind === 'array') return literal(value.items.length, site.source);
  if (value?.kind === 'object') return literal(value.properties.size, site.source);
  const text = textOf(value);
  return text === undefined ? badCall(site) : literal(Array.from(text).length, site.source);
}

function containsItem([list, wanted]: readonly Value[], site: CallSite): Value {
  if (!list || !wanted) return badCall(site);
  if (list.kind === 'unknown') return unknownFrom(list);
  const items = list.kind === 'array' ? list.items : list.kind === 'object' ? membersOf(list) : undefined;
  if (!items) return openReason(list) ?? badCall(site);
  const verdicts = items.map((item) => looselySame(item, wanted));
  if (verdicts.includes(true)) return literal(true, site.source);
  const undecided = items.find((_, index) => verdicts[index] === undefined);
  const open = list.kind === 'array' ? list.rest : undefined;
  if (open) return unknownFrom(open);
  if (undecided) return openReason(undecided) ?? openReason(wanted) ?? badCall(site);
  return literal(false, site.source);
}

function looselySame(item: Value, wanted: Value): boolean | undefined {
  const text = textOf(item);
  return text !== undefined && text === textOf(wanted) ? true : sameValue(item, wanted);
}

function index([list, wanted]: readonly Value[], site: CallSite): Value {
  const items = itemsOf(list);
  if (!items || !wanted) return badCall(site);
  const verdicts = items.map((item) => looselySame(item, wanted));
  const position = verdicts.indexOf(true);
  const undecided = verdicts.indexOf(undefined);
  if (undecided >= 0 && (position < 0 || undecided < position))
    return openReason(items[undecided] ?? wanted) ?? badCall(site);
  return position < 0 ? badCall(site) : literal(position, site.source);
}

function zipMap([names, members]: readonly Value[], site: CallSite): Value {
  const keyTexts = scalarItems(names);
  const items = itemsOf(members);
  if (!keyTexts || !items) return badCall(site);
  if (isUnknown(keyTexts)) return keyTexts;
  if (keyTexts.length !== items.length) return badCall(site);
  return object(
    items.map((item, position) => property(String(keyTexts[position]), item, site)),
    site.source,
  );
}

function transpose([map]: readonly Value[], site: CallSite): Value {
  if (map?.kind !== 'object') return badCall(site);
  const groups = new Map<string, Value[]>();
  for (const { name, value } of sortedEntries(map)) {
    const texts = scalarItems(value);
    if (!texts) return badCall(site);
    if (isUnknown(texts)) return texts;
    for (const text of texts)
      groups.set(String(text), [...(groups.get(String(text)) ?? []), literal(name, site.source)]);
  }
  return object(
    [...groups].map(([name, items]) => property(name, array(items, site.source), site)),
    site.source,
  );
}

export const mapFunctions: FunctionTable = {
  merge,
  lookup,
  values,
  zipmap: strict(zipMap),
  transpose: strict(transpose),
  keys: strict(keys),
  length: strict(length),
  contains: containsItem,
  index: strict(index),
};
