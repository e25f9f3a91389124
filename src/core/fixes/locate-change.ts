import type { Resource } from '../design/resource';
import type { Property, TrailStep, Value } from '../design/value';
import type { TextRange } from '../text/text-range';

/** Where a property has to be written. */
export type WriteTarget =
  /** The text in `range` is the value: replace it. `trail` is the way that the value has come from there. */
  | { readonly kind: 'replace'; readonly file: string; readonly range: TextRange; readonly trail: readonly TrailStep[] }
  /** The object in `range` lacks the rest of the path: add it. */
  | { readonly kind: 'insert'; readonly file: string; readonly range: TextRange; readonly path: readonly string[] };

/**
 * Finds where the value at a dotted ARM path is mended: at the literal that it comes from, even through parameters and
 * variables, or in the innermost object on the way that is written. Undefined where the way leads through something
 * that is not known, or out of what is written.
 */
export function locateChange(resource: Resource, path: string): WriteTarget | undefined {
  const segments = path.split('.');
  let value: Value = resource.body;
  for (let index = 0; index < segments.length; index += 1) {
    const segment = segments[index] ?? '';
    if (value.kind === 'object') {
      const next = value.properties.get(segment.toLowerCase());
      if (!next) return value.rest ? undefined : insertInto(value, segments.slice(index));
      value = next.value;
    } else if (value.kind === 'array') {
      const item: Value | undefined = value.items[Number(segment)];
      if (!item) return undefined;
      value = item;
    } else {
      return undefined;
    }
  }
  const { file, range, origin, trail } = value.source;
  return origin === 'text' ? { kind: 'replace', file, range, trail } : undefined;
}

function insertInto(value: Value, path: readonly string[]): WriteTarget | undefined {
  if (path.some(isIndex)) return undefined;
  const { file, range, origin } = value.source;
  return origin === 'text' ? { kind: 'insert', file, range, path } : undefined;
}

/** An item of a list that is not there cannot be named. */
function isIndex(segment: string): boolean {
  return /^\d+$/.test(segment);
}

/** Where a property's name is written. */
export interface WrittenProperty {
  readonly file: string;
  readonly nameRange: TextRange;
}

/** The property at a dotted ARM path; undefined where it is not written at the resource, or is an item of a list. */
export function locateProperty(resource: Resource, path: string): WrittenProperty | undefined {
  const segments = path.split('.');
  let value: Value | undefined = resource.body;
  let property: Property | undefined;
  for (const segment of segments) {
    if (value?.kind === 'object') {
      property = value.properties.get(segment.toLowerCase());
      value = property?.value;
    } else if (value?.kind === 'array') {
      property = undefined;
      value = value.items[Number(segment)];
    } else {
      return undefined;
    }
  }
  return property && { file: property.file, nameRange: property.nameRange };
}
