import type { Location } from '../../../design/location';
import { array, choice, defaultSource, literal, object } from '../../../design/make-value';
import type { JsonValue, ObjectValue, Property, Value, ValueSource } from '../../../design/value';
import { type ArmPath, armPath } from './arm-path';
import { type Meeting, meetProperty, mergeObjects, withValue } from './merge-values';

/** What a property is put with: where it is named, and its value. */
export type Placed = Omit<Property, 'name'>;

/** Puts an ARM body together, property by property. */
export class BodyBuilder {
  private body: ObjectValue;
  /** The property maps that were made here and so may be changed in place. */
  private readonly ownMaps: ObjectValue['properties'][] = [];

  /** @param owner what lacks the properties that nobody wrote. */
  constructor(
    readonly owner: Location,
    body?: ObjectValue,
  ) {
    this.body = body ?? this.newObject();
  }

  /** Puts a written property at a dotted path; the objects on the way are made. An empty path merges an object. */
  put(path: string, placed: Placed, meeting: Meeting = 'replace'): void {
    if (path !== '') this.body = this.putInto(this.body, armPath(path), 0, placed, meeting);
    else if (placed.value.kind === 'object') this.body = mergeObjects(this.body, placed.value, meeting);
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
    for (const { key } of armPath(path)) {
      if (current?.kind !== 'object') return current !== undefined;
      current = current.properties.get(key)?.value;
    }
    return current !== undefined;
  }

  /** The body; nothing may be put afterwards. */
  build(source?: ValueSource): ObjectValue {
    return source ? { ...this.body, source } : this.body;
  }

  private newObject(): ObjectValue {
    const properties = new Map<string, Property>();
    this.ownMaps.push(properties);
    return { kind: 'object', properties, source: defaultSource(this.owner.file, this.owner.range) };
  }

  private owned(body: ObjectValue): ObjectValue {
    if (this.ownMaps.includes(body.properties)) return body;
    const properties = new Map(body.properties);
    this.ownMaps.push(properties);
    const copy = { ...body };
    (copy as { properties: ObjectValue['properties'] }).properties = properties;
    return copy;
  }

  private withProperty(body: ObjectValue, key: string, property: Property): ObjectValue {
    const own = this.owned(body);
    (own.properties as Map<string, Property>).set(key, property);
    return own;
  }

  private putInto(body: ObjectValue, path: ArmPath, depth: number, placed: Placed, meeting: Meeting): ObjectValue {
    const segment = path[depth];
    if (!segment) return body;
    const { name, key } = segment;
    const existing = body.properties.get(key);
    if (depth === path.length - 1) {
      const { nameRange, file, value } = placed;
      const property = { name: existing?.name ?? name, nameRange, file, value };
      return this.withProperty(body, key, meetProperty(existing, property, meeting));
    }
    const { file, range } = this.owner;
    const inner = existing ?? { name, nameRange: range, file, value: this.newObject() };
    const put = (value: ObjectValue) => this.putInto(value, path, depth + 1, placed, meeting);
    const value = this.putInValue(inner.value, put, placed.value.source.origin === 'default');
    return existing && value === existing.value ? body : this.withProperty(body, key, withValue(inner, value));
  }

  /** Puts into every object that the value may be; what nobody wrote does not replace what is there. */
  private putInValue(value: Value, put: (value: ObjectValue) => ObjectValue, byDefault: boolean): Value {
    if (value.kind === 'object') return put(value);
    if (value.kind === 'choice') {
      return choice(
        value.options.map((option) => this.putInValue(option, put, byDefault)),
        value.source,
      );
    }
    return byDefault ? value : put(this.newObject());
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
