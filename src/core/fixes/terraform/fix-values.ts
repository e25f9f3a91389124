import type { FixValue } from '../fix';

export interface FixValueObject {
  readonly [name: string]: FixValue;
}

export function isFixValueList(value: FixValue): value is readonly FixValue[] {
  return Array.isArray(value);
}

/** Whether the value is an object of further values, and no reference or placeholder. */
export function isFixValueObject(value: FixValue): value is FixValueObject {
  return typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;
}

/** The value at a dotted path inside an object. */
export function fixValueAt(value: FixValue, path: string): FixValue | undefined {
  let current: FixValue | undefined = value;
  for (const segment of path.split('.')) {
    current = current !== undefined && isFixValueObject(current) ? current[segment] : undefined;
  }
  return current;
}

/** Whether two values say the same. References and placeholders are compared by what they name. */
export function sameFixValue(a: FixValue, b: FixValue): boolean {
  return JSON.stringify(a, keepKeysOnly) === JSON.stringify(b, keepKeysOnly);
}

function keepKeysOnly(name: string, value: unknown): unknown {
  return name === 'resource' && typeof value === 'object' && value !== null && 'key' in value ? value.key : value;
}
