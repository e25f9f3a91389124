import { contains } from '../text/text-range';
import type { Location, RelatedLocation } from './location';
import { segmentsOf } from './property-path';
import { deepestProperty } from './read-value';
import type { Resource } from './resource';
import type { Property, TrailStep, Value, ValueSource } from './value';

export interface Blame {
  readonly at: Location;
  readonly related: readonly RelatedLocation[];
}

/**
 * The smallest token that is to blame for the property at the dotted ARM path `path`, which is where it must be mended:
 * its value where that is written, be it in place or, through parameters, in a default, an argument or a parameter file;
 * its name where the value comes from a variable, a local or an expression; and the resource's symbol where it is missing
 * or set by a default of the platform. Where the object that lacks it is written, that object's name is to blame, unless
 * it is only `properties`, which every resource has. The places that the value came through are related, and, where the
 * place lies in another file than the resource, the module calls that lead to the resource.
 */
export function blame(resource: Resource, path: string): Blame {
  const { at, related } = placeOf(resource, path);
  return { at, related: at.file === resource.file ? related : [...related, ...callsTo(resource)] };
}

function placeOf(resource: Resource, path: string): Blame {
  const symbol = { file: resource.file, range: resource.ranges.symbol };
  const found = deepestProperty(resource.body, path);
  const depth = segmentsOf(path).length;
  if (!found || found.property.value.source.origin === 'default') return { at: symbol, related: [] };
  const { property } = found;
  const name = { file: property.file, range: property.nameRange };
  const given = givenFrom(property, resource);
  if (given)
    return {
      at: given,
      related: [...throughSteps(property.value.source).reverse(), { ...name, message: 'it is used here' }],
    };
  if (found.depth < depth && isEnvelope(found.depth, property.name)) return { at: symbol, related: [] };
  if (found.depth < depth) return { at: name, related: [] };
  const { source } = property.value;
  if (source.trail.length === 0 && source.file === property.file && !contains(source.range, property.nameRange)) {
    return { at: { file: source.file, range: source.range }, related: [] };
  }
  return {
    at: name,
    related: [
      ...throughSteps(source),
      { file: source.file, range: source.range, message: 'the value is written here' },
    ],
  };
}

/** Where a value is written that came through a parameter: whoever gives another one mends it there. */
function givenFrom({ value }: Property, resource: Resource): Location | undefined {
  const { file, range, origin, trail } = value.source;
  if (origin !== 'text' || !isWrittenOut(value)) return undefined;
  const last = trail.findLast((step) => isParameter(step, resource));
  if (!last) return undefined;
  // An object is never underlined as a whole: the name that it is given under stands for it.
  return value.kind === 'object' && last.file === file ? { file, range: last.range } : { file, range };
}

function isWrittenOut(value: Value): boolean {
  return value.kind === 'literal' || value.kind === 'array' || value.kind === 'object';
}

/** What Terraform calls a variable is a parameter. */
function isParameter({ description }: TrailStep, { terraform }: Resource): boolean {
  return (
    /^(?:parameter|module argument) /.test(description) || (terraform !== undefined && /^variable /.test(description))
  );
}

function throughSteps({ trail }: ValueSource): RelatedLocation[] {
  return trail.map((step) => ({ file: step.file, range: step.range, message: `through ${step.description}` }));
}

function callsTo({ calls = [] }: Resource): readonly RelatedLocation[] {
  return calls.map(({ file, range, description }) => ({ file, range, message: `deployed by ${description}` }));
}

function isEnvelope(depth: number, name: string): boolean {
  return depth === 1 && name.toLowerCase() === 'properties';
}
