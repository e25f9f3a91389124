import { choice, literal, object } from '../../design/make-value';
import type { UnknownValue, Value } from '../../design/value';
import { everyOf, unknownFrom } from '../../evaluate/terraform/annotated-value';
import { evaluate } from '../../evaluate/terraform/evaluate-expression';
import { openReason } from '../../evaluate/terraform/functions/terraform-function';
import { limits } from '../../evaluate/terraform/limits';
import { oneOf } from '../../evaluate/terraform/options';
import { isNull, numberOf, textOf } from '../../evaluate/terraform/scalars';
import { innerScope, type Scope, scopeInFile } from '../../evaluate/terraform/scope';
import { hop, inherit, sortedEntries } from '../../evaluate/terraform/value-access';
import type { WrittenAttribute, WrittenBody } from './declared-block';

export type Repetition = 'single' | 'count' | 'for_each';

export interface Expansion {
  readonly repetition: Repetition;
  readonly instances: readonly Instance[];
  /** Why further instances may exist; there is then one instance, which stands for all. */
  readonly open: UnknownValue | undefined;
}

export interface Instance {
  /** The index or key, where it is known. */
  readonly id: string | undefined;
  readonly condition: Value | undefined;
  readonly scope: Scope;
}

/** The instances that `count` or `for_each` makes of a block, at most a hundred. */
export function expandInstances(body: WrittenBody, scope: Scope): Expansion {
  const count = body.attributes.get('count');
  const forEach = body.attributes.get('for_each');
  if (count) return expandCount(count, scope);
  if (forEach) return expandForEach(forEach, scope);
  return { repetition: 'single', instances: [{ id: undefined, condition: undefined, scope }], open: undefined };
}

function maybe(value: Value): Value {
  return choice([literal(true, value.source), literal(false, value.source)], value.source);
}

function expandCount(written: WrittenAttribute, scope: Scope): Expansion {
  const value = evaluate(written.attribute.value, scopeInFile(scope, written.file));
  const counts = (value.kind === 'choice' ? value.options : [value]).map(numberOf);
  const withIndex = (index: Value): Scope => {
    const property = { name: 'index', nameRange: written.attribute.nameRange, file: written.file, value: index };
    return innerScope(scope, new Map([['count', object([property], value.source)]]));
  };
  if (!counts.every((number) => number !== undefined)) {
    const reason = openReason(value) ?? unknownOption(value);
    if (!reason) return { repetition: 'count', instances: [], open: undefined };
    return {
      repetition: 'count',
      instances: [{ id: undefined, condition: reason, scope: withIndex(unknownFrom(reason)) }],
      open: reason,
    };
  }
  const least = Math.min(...counts);
  const most = Math.min(Math.max(0, ...counts), limits.instances);
  const instances = Array.from({ length: Math.ceil(most) }, (_, index) => ({
    id: String(index),
    condition: index < least ? undefined : maybe(value),
    scope: withIndex(literal(index, value.source)),
  }));
  return { repetition: 'count', instances, open: undefined };
}

function unknownOption(value: Value): UnknownValue | undefined {
  return value.kind === 'choice' ? value.options.find((option) => option.kind === 'unknown') : undefined;
}

interface Member {
  readonly key: Value;
  readonly value: Value;
}

function expandForEach(written: WrittenAttribute, scope: Scope): Expansion {
  const collection = evaluate(written.attribute.value, scopeInFile(scope, written.file));
  const { nameRange } = written.attribute;
  const step = { file: written.file, range: nameRange, description: 'for_each' };
  const withEach = ({ key, value }: Member): Scope => {
    const property = (name: string, member: Value) => ({
      name,
      nameRange,
      file: written.file,
      value: hop(member, step),
    });
    return innerScope(
      scope,
      new Map([['each', object([property('key', key), property('value', value)], collection.source)]]),
    );
  };
  const options = collection.kind === 'choice' ? collection.options : [collection];
  const members = options.map(membersByKey);
  const keys = [...new Set(members.flatMap((byKey) => [...byKey.keys()]))].slice(0, limits.instances);
  const instances: Instance[] = keys.map((id) => {
    const found = members.flatMap((byKey) => byKey.get(id) ?? []);
    const value = oneOf(
      found.map((member) => member.value),
      collection.source,
    );
    return {
      id,
      condition: found.length === options.length ? undefined : maybe(collection),
      scope: withEach({ key: found[0]?.key ?? literal(id, collection.source), value }),
    };
  });
  const open = options.find((option) => openMember(option));
  const reason = open && openMember(open);
  if (open && reason) {
    const each = { key: unknownFrom(reason), value: everyOf(open) ?? unknownFrom(reason) };
    instances.push({ id: undefined, condition: reason, scope: withEach(each) });
  }
  return { repetition: 'for_each', instances, open: reason };
}

/** Why there may be members without a known key. */
function openMember(option: Value): UnknownValue | undefined {
  const reason = openReason(option);
  if (reason || option.kind !== 'array') return reason;
  const nameless = option.items.find((item) => item.kind !== 'literal');
  return nameless && openReason(nameless);
}

/** The members of a map by key, those of a set by their own text. */
function membersByKey(option: Value): ReadonlyMap<string, Member> {
  const members = new Map<string, Member>();
  if (option.kind === 'object') {
    for (const { name, value } of sortedEntries(option)) {
      members.set(name, { key: literal(name, option.source), value: inherit(option, value) });
    }
  } else if (option.kind === 'array') {
    for (const item of option.items) {
      const text = textOf(item);
      if (text !== undefined && !isNull(item))
        members.set(text, { key: inherit(option, item), value: inherit(option, item) });
    }
  }
  return members;
}
