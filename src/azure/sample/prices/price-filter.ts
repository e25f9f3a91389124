export type PriceFields = Readonly<Record<string, string | number | boolean>>;

interface Reader {
  readonly tokens: readonly string[];
  position: number;
}

type Test = (fields: PriceFields) => boolean;

/**
 * Reads a filter of the Retail Prices API: `eq`, `ne`, `and`, `or`, parentheses and `contains(field, 'text')` over texts.
 * Undefined for anything else. Values are compared in their case, as the API does since 2023-01-01-preview.
 */
export function parsePriceFilter(filter: string): Test | undefined {
  const tokens = filter.match(/'(?:[^']|'')*'|[(),]|[^\s(),']+/g) ?? [];
  const reader: Reader = { tokens, position: 0 };
  const test = alternatives(reader);
  return test && reader.position === tokens.length ? test : undefined;
}

function alternatives(reader: Reader): Test | undefined {
  const first = conjunction(reader);
  if (!first || !take(reader, 'or')) return first;
  const rest = alternatives(reader);
  return rest && ((fields) => first(fields) || rest(fields));
}

function conjunction(reader: Reader): Test | undefined {
  const first = comparison(reader);
  if (!first || !take(reader, 'and')) return first;
  const rest = conjunction(reader);
  return rest && ((fields) => first(fields) && rest(fields));
}

function comparison(reader: Reader): Test | undefined {
  if (take(reader, '(')) {
    const inner = alternatives(reader);
    return take(reader, ')') ? inner : undefined;
  }
  if (take(reader, 'contains')) return containing(reader);
  const field = next(reader);
  const operator = next(reader);
  const value = textOf(next(reader));
  if (value === undefined || (operator !== 'eq' && operator !== 'ne')) return undefined;
  return (fields) => (String(fieldNamed(fields, field) ?? '') === value) === (operator === 'eq');
}

function containing(reader: Reader): Test | undefined {
  if (!take(reader, '(')) return undefined;
  const field = next(reader);
  if (!take(reader, ',')) return undefined;
  const value = textOf(next(reader));
  if (value === undefined || !take(reader, ')')) return undefined;
  return (fields) => String(fieldNamed(fields, field) ?? '').includes(value);
}

/** `priceType` is what the items call `type`. */
function fieldNamed(fields: PriceFields, name: string): string | number | boolean | undefined {
  return fields[name === 'priceType' ? 'type' : name];
}

function textOf(token: string): string | undefined {
  if (token.startsWith("'")) return token.slice(1, -1).replaceAll("''", "'");
  return token === 'true' || token === 'false' ? token : undefined;
}

function next(reader: Reader): string {
  reader.position += 1;
  return reader.tokens[reader.position - 1] ?? '';
}

function take(reader: Reader, token: string): boolean {
  if (reader.tokens[reader.position] !== token) return false;
  reader.position += 1;
  return true;
}
