import type { Value } from '../../design/value';

/** Whether two values are the same; undefined where it cannot be told. */
export function sameValue(a: Value, b: Value): boolean | undefined {
  if (a.kind === 'literal' && b.kind === 'literal') return a.value === b.value;
  if (a.kind === 'unknown' || b.kind === 'unknown' || a.kind === 'choice' || b.kind === 'choice') return undefined;
  if (a.kind === 'array' && b.kind === 'array') {
    if (a.rest || b.rest) return undefined;
    if (a.items.length !== b.items.length) return false;
    return allSame(a.items.map((item, index) => [item, b.items[index]]));
  }
  if (a.kind === 'object' && b.kind === 'object') {
    if (a.rest || b.rest) return undefined;
    if (a.properties.size !== b.properties.size) return false;
    return allSame([...a.properties].map(([key, property]) => [property.value, b.properties.get(key)?.value]));
  }
  return false;
}

function allSame(pairs: readonly (readonly [Value, Value | undefined])[]): boolean | undefined {
  let result: boolean | undefined = true;
  for (const [a, b] of pairs) {
    const same = b === undefined ? false : sameValue(a, b);
    if (same === false) return false;
    if (same === undefined) result = undefined;
  }
  return result;
}

/** A text that two known values share exactly when they are the same; undefined where a part is not known. */
export function fingerprint(value: Value): string | undefined {
  switch (value.kind) {
    case 'literal':
      return JSON.stringify(value.value);
    case 'array': {
      if (value.rest) return undefined;
      const items = value.items.map(fingerprint);
      return items.includes(undefined) ? undefined : `[${items.join(',')}]`;
    }
    case 'object': {
      if (value.rest) return undefined;
      const entries = Array.from(value.properties.values(), (property) => {
        const print = fingerprint(property.value);
        return print === undefined ? undefined : `${JSON.stringify(property.name)}:${print}`;
      });
      return entries.includes(undefined) ? undefined : `{${entries.sort().join(',')}}`;
    }
    default:
      return undefined;
  }
}
