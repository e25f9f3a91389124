import type { Design } from '../design/design';
import type { Location } from '../design/location';
import type { Property, Value } from '../design/value';
import type { ParsedFile } from '../project/parsed-file';
import { contains, type TextRange } from '../text/text-range';
import { nameAt } from './property-at';
import { valueText } from './value-text';

/** A place on the way of a value, and what is there: `parameter sku`, `module argument sku`. */
export interface ExplainedStep extends Location {
  readonly description: string;
}

/** What a property is, in some of the ways in which its file is deployed. */
export interface ExplainedValue {
  /** The labels of these ways. */
  readonly contexts: readonly string[];
  /** The value on one line; for one that is not known the reason, which can stand after "because". */
  readonly text: string;
  readonly isKnown: boolean;
  /** From the place where it is written to the place where it is used. */
  readonly steps: readonly ExplainedStep[];
}

export interface Explanation {
  /** What is explained, in the file that was asked about. */
  readonly range: TextRange;
  readonly name: string;
  /** One for all ways of deploying the file where they agree. */
  readonly values: readonly ExplainedValue[];
}

/**
 * How the property, argument or parameter at `offset` got its value, in each way in which the file is deployed. Undefined
 * where nothing stands there that was evaluated.
 * @param labels one for each of the designs.
 */
export function explainValue(
  file: ParsedFile,
  offset: number,
  designs: readonly Design[],
  labels: readonly string[],
): Explanation | undefined {
  const range = nameAt(file, offset);
  if (!range) return undefined;
  const { path, text } = file.source;
  const place = { file: path, range };
  const values = new Map<string, ExplainedValue>();
  for (const [index, design] of designs.entries()) {
    const found = valueNamed(place, design) ?? valueThrough(place, design);
    if (!found) continue;
    const explained = explain(found, labels[index] ?? '');
    const key = JSON.stringify([explained.text, explained.steps]);
    const known = values.get(key);
    values.set(key, known ? { ...known, contexts: [...known.contexts, ...explained.contexts] } : explained);
  }
  if (values.size === 0) return undefined;
  return { range, name: text.slice(range.start, range.end).replace(/^["']|["']$/g, ''), values: [...values.values()] };
}

interface Found {
  readonly value: Value;
  /** Where it is used. */
  readonly used: Location;
}

function explain({ value, used }: Found, label: string): ExplainedValue {
  const { file, range, origin, trail } = value.source;
  const written = { file, range, description: origin === 'default' ? 'a default that nobody wrote' : 'the value' };
  const steps = [
    ...(value.kind === 'unknown' && trail.length > 0 ? [] : [written]),
    ...trail.map((step) => ({ file: step.file, range: step.range, description: step.description })).reverse(),
    { ...used, description: 'where it is used' },
  ];
  return { contexts: [label], text: valueText(value), isKnown: value.kind !== 'unknown', steps: distinct(steps) };
}

function distinct(steps: readonly ExplainedStep[]): readonly ExplainedStep[] {
  return steps.filter((step, index) => {
    const before = steps[index - 1];
    return !before || before.file !== step.file || !contains(step.range, before.range);
  });
}

/** The property or argument whose name stands at the place. */
function valueNamed(place: Location, design: Design): Found | undefined {
  for (const value of valuesIn(design, place.file)) {
    const found = propertyNamed(value, place);
    if (found) return { value: found.value, used: { file: found.file, range: found.nameRange } };
  }
  return undefined;
}

/** The bodies of what a file declares, and the arguments that it gives. */
function* valuesIn({ resources, moduleCalls }: Design, file: string): Generator<Value> {
  for (const resource of resources) if (resource.file === file) yield resource.body;
  for (const call of moduleCalls) if (call.file === file) yield call.arguments;
}

function propertyNamed(value: Value, place: Location): Property | undefined {
  const isHere = ({ file, nameRange }: Property): boolean =>
    file === place.file && contains(place.range, nameRange) && nameRange.end > nameRange.start;
  if (value.kind === 'array') return firstOf(value.items, (item) => propertyNamed(item, place));
  if (value.kind !== 'object') return undefined;
  const properties = [...value.properties.values()];
  return properties.find(isHere) ?? firstOf(properties, (property) => propertyNamed(property.value, place));
}

/** A value that came through the parameter or the argument at the place. */
function valueThrough(place: Location, design: Design): Found | undefined {
  for (const { body, file, ranges } of design.resources) {
    const found = propertyThrough(body, place);
    if (found) return found;
    const isTold = body.source.trail.length > 0 && cameThrough(body, place);
    if (isTold) return { value: body, used: { file, range: ranges.symbol } };
  }
  return undefined;
}

function propertyThrough(value: Value, place: Location): Found | undefined {
  if (value.kind === 'array') return firstOf(value.items, (item) => propertyThrough(item, place));
  if (value.kind !== 'object') return undefined;
  return firstOf(value.properties.values(), (property) => {
    const inner = propertyThrough(property.value, place);
    if (inner || !cameThrough(property.value, place)) return inner;
    return { value: property.value, used: { file: property.file, range: property.nameRange } };
  });
}

function cameThrough({ source }: Value, { file, range }: Location): boolean {
  return source.trail.some(
    (step) => step.file === file && (contains(range, step.range) || contains(step.range, range)),
  );
}

function firstOf<Item, Found>(items: Iterable<Item>, find: (item: Item) => Found | undefined): Found | undefined {
  for (const item of items) {
    const found = find(item);
    if (found !== undefined) return found;
  }
  return undefined;
}
