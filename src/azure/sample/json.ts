/** A value that JSON can hold. */
export type Json = string | number | boolean | null | readonly Json[] | JsonObject;

export interface JsonObject {
  readonly [name: string]: Json;
}

export function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** What stands at the end of a path of names; undefined where the path leads nowhere. */
export function valueAt(value: Json | undefined, ...names: readonly string[]): Json | undefined {
  return names.reduce<Json | undefined>((parent, name) => (isObject(parent) ? parent[name] : undefined), value);
}

export function textAt(value: Json | undefined, ...names: readonly string[]): string | undefined {
  const found = valueAt(value, ...names);
  return typeof found === 'string' ? found : undefined;
}

export function numberAt(value: Json | undefined, ...names: readonly string[]): number | undefined {
  const found = valueAt(value, ...names);
  return typeof found === 'number' ? found : undefined;
}
