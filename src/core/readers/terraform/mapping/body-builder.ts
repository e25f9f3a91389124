import type { Location } from '../../../design/location';
import { array, choice, defaultSource, literal, object } from '../../../design/make-value';
import type { ArrayValue, JsonValue, ObjectValue, Property, Value, ValueSource } from '../../../design/value';
import { oneOf } from '../../../evaluate/terraform/options';

/** What a property is put with: where it is named, and its value. */
export type Placed = Omit<Property, 'name'>;

/**
 * How a property meets what is there already: it replaces it, or lets lists grow (`extend`), or both are possible.
 * Objects are merged.
 */
export type Meeting = 'replace' | 'extend' | 'possible';

/** Puts an ARM body together, property by property. */
export class BodyBuilder {
  private body: ObjectValue;

  /** @param owner what lacks the properties that nobody wrote. */
  constructor(
    readonly owner: Location,
    body?: ObjectValue,
  ) {
    this.body = body ?? object([], defaultSource(owner.file, owner.range));
  }

  /** Puts a written property at a dotted path; the objects on the way are made. */
  put(path: string, placed: Placed, meeting: Meeting = 'replace'): void {
    if (path === '') {
      if (placed.value.kind === 'object') this.body = mergeObjects(this.body, placed.value, meeting);
      return;
    }
    this.body = putInto(this.body, path.split('.'), placed, this.owner, meeting);
  }

  /** Puts what nobody wrote, unless something stands there. */
  putDefault(path: string, value: JsonValue | Value, owner: Location = this.owner): void {
    if (value === null || this.has(path)) return;
    const made = isValue(value) ? value : valueOfJson(value, defaultSource(owner.file, owner.range));
    this.put(path, { nameRange: owner.range, file: owner.file, value: made });
  }

  /** Whether the property is there, or may be. */
  has(path: string): boolean {
    let current: Value | undefined = this.body;
    for (const segment of path.split('.')) {
      if (current?.kind !== 'object') return current !== undefined;
      current = current.properties.get(segment.toLowerCase())?.value;
    }
    return current !== undefined;
  }

  build(source?: ValueSource): ObjectValue {
    return source ? { ...this.body, source } : this.body;
  }
}

function isValue(value: JsonValue | Value): value is Value {
  return typeof value === 'object' && value !== null && 'kind' in value && 'source' in value;
}

/** JSON as a value that has one source throughout. */
export function valueOfJson(json: JsonValue, source: ValueSource): Value {
  if (isList(json)) {
    return array(
      json.map((item) => valueOfJson(item, source)),
      source,
    );
  }
  if (typeof json !== 'object' || json === null) return literal(json, source);
  const { range, file } = source;
  return object(
    Object.entries(json).map(([name, member]) => ({
      name,
      nameRange: range,
      file,
      value: valueOfJson(member, source),
    })),
    source,
  );
}

function isList(json: JsonValue): json is readonly JsonValue[] {
  return Array.isArray(json);
}

function putInto(
  body: ObjectValue,
  segments: readonly string[],
  placed: Placed,
  owner: Location,
  meeting: Meeting,
): ObjectValue {
  const [name = '', ...further] = segments;
  const existing = body.properties.get(name.toLowerCase());
  if (further.length === 0) {
    return withProperty(body, meetProperty(existing, { name: existing?.name ?? name, ...placed }, meeting));
  }
  const made = object([], defaultSource(owner.file, owner.range));
  const inner = existing ?? { name, nameRange: owner.range, file: owner.file, value: made };
  const put = (value: ObjectValue) => putInto(value, further, placed, owner, meeting);
  return withProperty(body, { ...inner, value: putInValue(inner.value, put, made, isDefault(placed.value)) });
}

function isDefault(value: Value): boolean {
  return value.source.origin === 'default';
}

/** Puts into every object that the value may be; what nobody wrote does not replace what is there. */
function putInValue(
  value: Value,
  put: (value: ObjectValue) => ObjectValue,
  made: ObjectValue,
  byDefault: boolean,
): Value {
  if (value.kind === 'object') return put(value);
  if (value.kind === 'choice') {
    return choice(
      value.options.map((option) => putInValue(option, put, made, byDefault)),
      value.source,
    );
  }
  return byDefault ? value : put(made);
}

function meet(existing: Value, value: Value, meeting: Meeting): Value {
  if (existing.kind === 'object' && value.kind === 'object') return mergeObjects(existing, value, meeting);
  if (meeting === 'possible') return oneOf([value, existing], value.source);
  if (meeting === 'extend' && existing.kind === 'array' && value.kind === 'array') return joinLists(existing, value);
  return isDefault(value) && !isDefault(existing) ? existing : value;
}

function joinLists(existing: ArrayValue, value: ArrayValue): ArrayValue {
  return array([...existing.items, ...value.items], existing.source, existing.rest ?? value.rest);
}

function mergeObjects(existing: ObjectValue, value: ObjectValue, meeting: Meeting): ObjectValue {
  const properties = new Map(existing.properties);
  for (const [key, property] of value.properties) {
    properties.set(key, meetProperty(properties.get(key), property, meeting));
  }
  const source = isDefault(existing) ? value.source : existing.source;
  return object(properties.values(), source, existing.rest ?? value.rest);
}

function meetProperty(existing: Property | undefined, property: Property, meeting: Meeting): Property {
  if (!existing) {
    if (meeting !== 'possible') return property;
    return { ...property, value: oneOf([property.value, literal(null, property.value.source)], property.value.source) };
  }
  const value = meet(existing.value, property.value, meeting);
  const keepsPlace = !isDefault(existing.value) && (value === existing.value || value.kind === 'object');
  return keepsPlace || isDefault(property.value) ? { ...existing, value } : { ...property, value };
}

function withProperty(body: ObjectValue, property: Property): ObjectValue {
  const properties = new Map(body.properties);
  properties.set(property.name.toLowerCase(), property);
  return { ...body, properties };
}
