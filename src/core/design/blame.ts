import { contains } from '../text/text-range';
import type { Location, RelatedLocation } from './location';
import { segmentsOf } from './property-path';
import { deepestProperty } from './read-value';
import type { Resource } from './resource';

export interface Blame {
  readonly at: Location;
  readonly related: readonly RelatedLocation[];
}

/**
 * The smallest token that is to blame for the property at the dotted ARM path `path`: its value where it is written
 * there, its name where the value comes from elsewhere (with the places it came through), and the resource's symbol
 * where it is missing or set by a default. Where the object that lacks it is written, that object's name is to blame,
 * unless it is only `properties`, which every resource has.
 */
export function blame(resource: Resource, path: string): Blame {
  const symbol = { file: resource.file, range: resource.ranges.symbol };
  const found = deepestProperty(resource.body, path);
  const depth = segmentsOf(path).length;
  if (!found || found.property.value.source.origin === 'default') return { at: symbol, related: [] };
  const { property } = found;
  if (found.depth < depth && isEnvelope(found.depth, property.name)) return { at: symbol, related: [] };
  if (found.depth < depth) return { at: { file: property.file, range: property.nameRange }, related: [] };
  const { source } = property.value;
  if (source.trail.length === 0 && source.file === property.file && !contains(source.range, property.nameRange)) {
    return { at: { file: source.file, range: source.range }, related: [] };
  }
  return {
    at: { file: property.file, range: property.nameRange },
    related: [
      ...source.trail.map((step) => ({ file: step.file, range: step.range, message: `through ${step.description}` })),
      { file: source.file, range: source.range, message: 'the value is written here' },
    ],
  };
}

function isEnvelope(depth: number, name: string): boolean {
  return depth === 1 && name.toLowerCase() === 'properties';
}
