import { furtherInto, unknown, withSource } from '../../design/make-value';
import type { ArrayValue, ObjectValue, TrailStep, UnknownValue, Value, ValueSource } from '../../design/value';
import { everyOf, failure, isFailed, unknownFrom } from './annotated-value';
import { limits } from './limits';
import { mapOptions, oneOf } from './options';
import { numberOf, textOf } from './scalars';

/** The value after one more hop; a way that is too long keeps its nearest steps. */
export function hop<T extends Value>(value: T, step: TrailStep): T {
  return withTrail(value, [step, ...value.source.trail]);
}

/** A member read out of `parent`: it came the parent's way first. */
export function inherit<T extends Value>(parent: Value, member: T): T {
  const { trail } = parent.source;
  return trail.length === 0 ? member : withTrail(member, [...trail, ...member.source.trail]);
}

function withTrail<T extends Value>(value: T, trail: readonly TrailStep[]): T {
  const kept = trail.length > limits.trailSteps ? trail.slice(0, limits.trailSteps) : trail;
  const { file, range, origin } = value.source;
  return withSource(value, { file, range, origin, trail: kept });
}

/** `value.name`, or `value["name"]`. */
export function attributeOf(value: Value, name: string, source: ValueSource): Value {
  switch (value.kind) {
    case 'literal':
      return failure(`there is no \`${name}\` in ${value.value === null ? 'null' : 'a scalar'}`, source);
    case 'choice':
      return mapOptions(value, (option) => attributeOf(option, name, source));
    case 'unknown':
      return memberOfUnknown(value, name);
    case 'array':
      return /^\d+$/.test(name) ? itemAt(value, Number(name), source) : failure(`a list has no \`${name}\``, source);
    case 'object': {
      const property = value.properties.get(name.toLowerCase());
      if (property?.name === name) return inherit(value, property.value);
      const every = everyOf(value);
      if (every) return inherit(value, every);
      if (!value.rest) return failure(`there is no \`${name}\` in the object`, source);
      return inherit(value, memberOfUnknown(value.rest, name));
    }
  }
}

function memberOfUnknown(value: UnknownValue, name: string): UnknownValue | Value {
  if (isFailed(value)) return value;
  const every = everyOf(value);
  if (every) return inherit(value, every);
  const { reason, source, reference } = value;
  if (!reference) return { kind: 'unknown', reason, source };
  return { kind: 'unknown', reason, source, reference: furtherInto(reference, name) };
}

function itemAt(value: ArrayValue, index: number, source: ValueSource): Value {
  const item = value.items[index];
  const every = everyOf(value);
  if (item && (every || !value.rest)) return inherit(value, item);
  if (every) return inherit(value, every);
  if (item && value.rest) return oneOf([inherit(value, item), unknownFrom(value.rest)], value.source);
  return value.rest ? unknownFrom(value.rest) : failure(`the list has no item ${index}`, source);
}

/** `value[index]`. An index that is not known may name any member. */
export function itemOf(value: Value, index: Value, source: ValueSource): Value {
  if (value.kind === 'choice') return mapOptions(value, (option) => itemOf(option, index, source));
  if (index.kind === 'choice') return mapOptions(index, (option) => itemOf(value, option, source));
  if (index.kind === 'unknown') return isFailed(index) ? index : anyMember(value, index);
  if (value.kind === 'array') {
    const position = numberOf(index);
    return position === undefined ? failure('a list is indexed by a number', source) : itemAt(value, position, source);
  }
  const name = textOf(index);
  if (name === undefined) return failure('the index is not a name', source);
  return value.kind === 'unknown' ? itemOfUnknown(value, name) : attributeOf(value, name, source);
}

function itemOfUnknown(value: UnknownValue, name: string): Value {
  const every = everyOf(value);
  return every ? inherit(value, every) : memberOfUnknown(value, name);
}

function anyMember(value: Value, index: UnknownValue): Value {
  const every = everyOf(value);
  if (every) return inherit(value, every);
  if (value.kind === 'unknown') return unknownFrom(value);
  const members = membersOf(value);
  if (!members || members.length === 0 || members.length > limits.options) return unknownFrom(index);
  return oneOf(members, value.source);
}

/** The members of a list or map that lists all of them; undefined for everything else. */
export function membersOf(value: Value): readonly Value[] | undefined {
  if (value.kind === 'array' && !value.rest) return value.items.map((item) => inherit(value, item));
  if (value.kind === 'object' && !value.rest) return sortedEntries(value).map((entry) => inherit(value, entry.value));
  return undefined;
}

export interface Entry {
  readonly name: string;
  readonly value: Value;
}

/** A map's entries in Terraform's order: by key. */
export function sortedEntries(value: ObjectValue): readonly Entry[] {
  return Array.from(value.properties.values()).sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
}

/** An unknown for what would grow beyond the limits. */
export function tooLarge(source: ValueSource): UnknownValue {
  return unknown('limit', 'the value is too large to evaluate', source);
}
