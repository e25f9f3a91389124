import { array, literal, object } from '../../../design/make-value';
import type { Value, ValueSource } from '../../../design/value';
import { sortedEntries } from '../value-access';

/** The JSON text of a value; undefined where a part of it is not known. */
export function jsonText(value: Value): string | undefined {
  switch (value.kind) {
    case 'literal':
      return JSON.stringify(value.value);
    case 'array': {
      if (value.rest) return undefined;
      const items = value.items.map(jsonText);
      return items.includes(undefined) ? undefined : `[${items.join(',')}]`;
    }
    case 'object': {
      if (value.rest) return undefined;
      const entries: string[] = [];
      for (const { name, value: member } of sortedEntries(value)) {
        const text = jsonText(member);
        if (text === undefined) return undefined;
        entries.push(`${JSON.stringify(name)}:${text}`);
      }
      return `{${entries.join(',')}}`;
    }
    default:
      return undefined;
  }
}

/** The value that JSON text stands for: everything in it has the text's own source. Undefined for invalid text. */
export function valueOfJsonText(text: string, source: ValueSource): Value | undefined {
  try {
    return valueOfJson(JSON.parse(text), source, 0);
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof RangeError) return undefined;
    throw error;
  }
}

function valueOfJson(json: unknown, source: ValueSource, depth: number): Value {
  if (depth > 200) throw new RangeError('the JSON text is nested too deeply');
  if (Array.isArray(json)) {
    return array(
      json.map((item) => valueOfJson(item, source, depth + 1)),
      source,
    );
  }
  if (typeof json === 'object' && json !== null) {
    const properties = Object.entries(json).map(([name, member]) => ({
      name,
      nameRange: source.range,
      file: source.file,
      value: valueOfJson(member, source, depth + 1),
    }));
    return object(properties, source);
  }
  return literal(
    typeof json === 'string' || typeof json === 'number' || typeof json === 'boolean' ? json : null,
    source,
  );
}
