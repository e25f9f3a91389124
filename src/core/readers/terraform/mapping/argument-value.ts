import type { Location } from '../../../design/location';
import { array, choice, defaultSource, literal, object, unknown } from '../../../design/make-value';
import type { JsonValue, Property, Value, ValueSource } from '../../../design/value';
import { joinPieces } from '../../../evaluate/terraform/text-pieces';
import { BodyBuilder, valueOfJson } from './body-builder';
import type { ArgumentMapping, Conversion } from './resource-mapping';

/** The ARM value of a written argument; an option that is `null` gets the provider's default. */
export function armValue(mapping: ArgumentMapping, written: Property, fallback: () => Value | undefined): Value {
  const { value } = written;
  if (value.kind !== 'choice') return transform(mapping, value, written);
  const options = value.options.map((option) => {
    return isNull(option) ? (fallback() ?? option) : transform(mapping, option, written);
  });
  return choice(options, value.source);
}

function transform(mapping: ArgumentMapping, value: Value, written: Property): Value {
  let result = mapping.conversion ? converted(value, mapping.conversion) : value;
  if (mapping.separator !== undefined) result = joined(result, mapping.separator);
  if (mapping.itemProperty !== undefined) result = itemsAsObjects(result, mapping.itemProperty, written);
  if (mapping.wrap === 'list' && result.kind === 'literal') result = array([result], result.source);
  if (mapping.names !== undefined) result = idOf(mapping.names, result);
  if (mapping.idObject) result = idObject(result, written);
  return result;
}

/** Scalars translated, in lists and choices too. */
function converted(value: Value, { toArm }: Conversion): Value {
  switch (value.kind) {
    case 'literal': {
      const key = String(value.value);
      return Object.hasOwn(toArm, key) ? literal(toArm[key] ?? null, value.source) : value;
    }
    case 'array':
      return { ...value, items: value.items.map((item) => converted(item, { toArm })) };
    case 'choice':
      return choice(
        value.options.map((option) => converted(option, { toArm })),
        value.source,
      );
    default:
      return value;
  }
}

function joined(value: Value, separator: string): Value {
  if (value.kind !== 'array' || value.rest) return value.kind === 'array' ? (value.rest ?? value) : value;
  const pieces = value.items.flatMap((item, index) => (index === 0 ? [item] : [separator, item]));
  return joinPieces(pieces, value.source);
}

function itemsAsObjects(value: Value, path: string, { nameRange, file }: Property): Value {
  if (value.kind !== 'array') return value;
  const items = value.items.map((item) => {
    const builder = new BodyBuilder({ file: item.source.file, range: item.source.range });
    builder.put(path, { nameRange, file, value: item });
    return builder.build(item.source);
  });
  return array(items, value.source, value.rest);
}

/** The id of a resource of that type, although nobody knows which. */
function idOf(type: string, value: Value): Value {
  return value.kind === 'unknown' && !value.reference ? { ...value, reference: { type, path: ['id'] } } : value;
}

/** An id of which nothing is known may be missing altogether, so it stays what it is. */
function idObject(value: Value, { nameRange, file }: Property): Value {
  const known = value.kind === 'literal' || value.kind === 'unknown';
  return known && isKnownToBe(value) ? object([{ name: 'id', nameRange, file, value }], value.source) : value;
}

/** What holds only where the argument is written with a value, which may turn out to be `null`. */
export function impliedValue(json: JsonValue, written: Value, owner: Location): Value {
  const implied = valueOfJson(json, defaultSource(owner.file, owner.range));
  if (written.kind === 'choice') {
    const options = written.options.map((option) => (isNull(option) ? option : impliedValue(json, option, owner)));
    return choice(options, written.source);
  }
  return written.kind === 'unknown' && !isKnownToBe(written) ? written : implied;
}

function isNull(value: Value): boolean {
  return value.kind === 'literal' && value.value === null;
}

/** Whether there is a value, whatever it is. */
function isKnownToBe(value: Value): boolean {
  if (value.kind !== 'unknown') return !isNull(value);
  return value.reference !== undefined || value.pieces !== undefined;
}

/**
 * What the provider sends where an argument is not written: undefined for nothing, an unknown where the majors in
 * force disagree.
 */
export function defaultValue(
  { argument, default: fallback }: ArgumentMapping,
  majors: readonly number[],
  owner: Location,
): Value | undefined {
  if (!fallback || majors.length === 0) return undefined;
  const source = defaultSource(owner.file, owner.range);
  if ('every' in fallback) return fallback.every === null ? undefined : valueOfJson(fallback.every, source);
  const byMajor = majors.map((major) => ({ major, json: fallback.byMajor[major] ?? null }));
  const [first] = byMajor;
  if (!first) return undefined;
  if (byMajor.every(({ json }) => JSON.stringify(json) === JSON.stringify(first.json))) {
    return first.json === null ? undefined : valueOfJson(first.json, source);
  }
  return disagreement(argument, byMajor, source);
}

function disagreement(
  argument: string,
  byMajor: readonly { major: number; json: JsonValue }[],
  source: ValueSource,
): Value {
  const majorsOf = new Map<string, number[]>();
  for (const { major, json } of byMajor) {
    const text = json === null ? 'nothing' : `\`${typeof json === 'string' ? json : JSON.stringify(json)}\``;
    majorsOf.set(text, [...(majorsOf.get(text) ?? []), major]);
  }
  const parts = Array.from(majorsOf, ([text, majors]) => `${text} in version ${majors.join(' and ')}`);
  const told = `without \`${argument}\` azurerm sends ${parts.join(', ')}, and the version constraint allows more than one of them`;
  return unknown('provider-version', told, source);
}
