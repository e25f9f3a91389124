import { array, literal, object } from '../design/make-value';
import type { JsonValue, Value, ValueSource } from '../design/value';
import type { JsonNode } from '../syntax/json/tree';

/** The JSON that `value` stands for; undefined where a part of it is not known. */
export function jsonOf(value: Value): JsonValue | undefined {
  switch (value.kind) {
    case 'literal':
      return value.value;
    case 'array': {
      if (value.rest) return undefined;
      const items: JsonValue[] = [];
      for (const item of value.items) {
        const json = jsonOf(item);
        if (json === undefined) return undefined;
        items.push(json);
      }
      return items;
    }
    case 'object': {
      if (value.rest) return undefined;
      const entries: [string, JsonValue][] = [];
      for (const property of value.properties.values()) {
        const json = jsonOf(property.value);
        if (json === undefined) return undefined;
        entries.push([property.name, json]);
      }
      return Object.fromEntries(entries);
    }
    case 'choice':
    case 'unknown':
      return undefined;
  }
}

/** What a JSON node stands for, without its places. A property without a value is null; of two with one key the last stands. */
export function jsonOfNode(node: JsonNode): JsonValue {
  switch (node.kind) {
    case 'null':
      return null;
    case 'array':
      return node.items.map(jsonOfNode);
    case 'object':
      return Object.fromEntries(node.properties.map(({ key, value }) => [key, value ? jsonOfNode(value) : null]));
    default:
      return node.value;
  }
}

const deepestJson = 100;

/** `json` as a value whose every part comes from `source`; undefined where it nests more than 100 levels deep. */
export function valueOfJson(json: JsonValue, source: ValueSource, level = 0): Value | undefined {
  if (level > deepestJson) return undefined;
  if (json === null || typeof json !== 'object') return literal(json, source);
  if (isList(json)) {
    const items = json.map((item) => valueOfJson(item, source, level + 1));
    return items.every((item) => item !== undefined) ? array(items, source) : undefined;
  }
  const properties = Object.entries(json).map(([name, item]) => ({
    name,
    value: valueOfJson(item, source, level + 1),
  }));
  const made = [];
  for (const { name, value } of properties) {
    if (!value) return undefined;
    made.push({ name, nameRange: source.range, file: source.file, value });
  }
  return object(made, source);
}

function isList(json: JsonValue): json is readonly JsonValue[] {
  return Array.isArray(json);
}
