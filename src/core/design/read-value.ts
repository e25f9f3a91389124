import { choice, literal } from './make-value';
import { segmentsOf } from './property-path';
import type { ArrayValue, ObjectValue, Property, Scalar, Value } from './value';

/** The property `name` of `object`, whatever its case; undefined where it is not written. */
export function propertyOf(object: ObjectValue, name: string): Property | undefined {
  return object.properties.get(name.toLowerCase());
}

/**
 * The value at a dotted path such as `properties.networkAcls.defaultAction`; a segment may index an array: `items.0`.
 * Undefined means absent for certain: a `null` counts as absent, as in ARM and Terraform. A path through an unknown
 * is that unknown. A path through a choice is a choice, in which an absent option is a literal `null`.
 */
export function valueAt(value: Value | undefined, path: string): Value | undefined {
  return path === '' ? present(value) : follow(value, segmentsOf(path), 0);
}

function follow(value: Value | undefined, segments: readonly string[], index: number): Value | undefined {
  const segment = segments[index];
  if (value === undefined || segment === undefined) return present(value);
  switch (value.kind) {
    case 'literal':
      return undefined;
    case 'unknown':
      return value;
    case 'choice':
      return choice(
        value.options.map((option) => follow(option, segments, index) ?? literal(null, option.source)),
        value.source,
      );
    case 'object': {
      const property = value.properties.get(segment);
      return property ? follow(property.value, segments, index + 1) : value.rest;
    }
    case 'array': {
      const item = value.items[Number(segment)];
      return item ? follow(item, segments, index + 1) : value.rest;
    }
  }
}

function present(value: Value | undefined): Value | undefined {
  return value?.kind === 'literal' && value.value === null ? undefined : value;
}

/** The deepest property on the way to `path` that is written, and how many segments of the path it answers. */
export function deepestProperty(body: ObjectValue, path: string): { property: Property; depth: number } | undefined {
  const segments = segmentsOf(path);
  let current: Value | undefined = body;
  let found: { property: Property; depth: number } | undefined;
  for (let index = 0; index < segments.length; index += 1) {
    const segment = segments[index] ?? '';
    if (current?.kind === 'object') {
      const property = propertyOf(current, segment);
      if (!property) break;
      found = { property, depth: index + 1 };
      current = property.value;
    } else if (current?.kind === 'array') {
      current = current.items[Number(segment)];
    } else {
      break;
    }
  }
  return found;
}

/** The scalar of a literal; undefined for everything else. */
export function scalarOf(value: Value | undefined): Scalar | undefined {
  return value?.kind === 'literal' ? value.value : undefined;
}

/** The text of a literal string; undefined for everything else. */
export function stringOf(value: Value | undefined): string | undefined {
  const scalar = scalarOf(value);
  return typeof scalar === 'string' ? scalar : undefined;
}

/** The array itself, where the value is one. */
export function arrayOf(value: Value | undefined): ArrayValue | undefined {
  return value?.kind === 'array' ? value : undefined;
}

/** Every value that this one can be: a choice's options, else itself. */
export function possibilities(value: Value): readonly Value[] {
  return value.kind === 'choice' ? value.options : [value];
}
