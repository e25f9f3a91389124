import type { ArrayValue, ObjectValue, Value } from '../design/value';

/**
 * Whether two values are equal, as `equals` compares: strings with case, property names without. Undefined where it
 * cannot be told.
 */
export function equalValues(a: Value, b: Value): boolean | undefined {
  if (a.kind === 'choice') return agreement(a.options.map((option) => equalValues(option, b)));
  if (b.kind === 'choice') return agreement(b.options.map((option) => equalValues(a, option)));
  if (a.kind === 'unknown' || b.kind === 'unknown') return undefined;
  if (a.kind === 'literal' && b.kind === 'literal') return a.value === b.value;
  if (a.kind === 'array' && b.kind === 'array') return equalArrays(a, b);
  if (a.kind === 'object' && b.kind === 'object') return equalObjects(a, b);
  return false;
}

function agreement(answers: readonly (boolean | undefined)[]): boolean | undefined {
  const [first] = answers;
  return answers.every((answer) => answer === first) ? first : undefined;
}

function equalArrays(a: ArrayValue, b: ArrayValue): boolean | undefined {
  if (a.rest || b.rest) return undefined;
  if (a.items.length !== b.items.length) return false;
  return every(a.items.map((item, index) => [item, b.items[index]] as const));
}

function equalObjects(a: ObjectValue, b: ObjectValue): boolean | undefined {
  if (a.rest || b.rest) return undefined;
  if (a.properties.size !== b.properties.size) return false;
  return every([...a.properties].map(([key, property]) => [property.value, b.properties.get(key)?.value] as const));
}

function every(pairs: readonly (readonly [Value, Value | undefined])[]): boolean | undefined {
  let result: boolean | undefined = true;
  for (const [left, right] of pairs) {
    const equal = right === undefined ? false : equalValues(left, right);
    if (equal === false) return false;
    if (equal === undefined) result = undefined;
  }
  return result;
}
