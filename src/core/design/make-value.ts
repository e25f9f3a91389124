import type { TextRange } from '../text/text-range';
import type {
  ArrayValue,
  ChoiceValue,
  LiteralValue,
  ObjectValue,
  Property,
  ResourceReference,
  Scalar,
  TrailStep,
  UnknownCode,
  UnknownValue,
  Value,
  ValueSource,
} from './value';

/** One for all values that stand where they are used: most do. */
const noTrail: readonly TrailStep[] = [];

export function textSource(file: string, range: TextRange): ValueSource {
  return { file, range, origin: 'text', trail: noTrail };
}

export function defaultSource(file: string, range: TextRange): ValueSource {
  return { file, range, origin: 'default', trail: noTrail };
}

export function literal(value: Scalar, source: ValueSource): LiteralValue {
  return { kind: 'literal', value, source };
}

/** An object of `properties`; of two with one name the later wins. */
export function object(properties: Iterable<Property>, source: ValueSource, rest?: UnknownValue): ObjectValue {
  const map = new Map<string, Property>();
  for (const property of properties) map.set(property.name.toLowerCase(), property);
  return rest ? { kind: 'object', properties: map, rest, source } : { kind: 'object', properties: map, source };
}

export function array(items: readonly Value[], source: ValueSource, rest?: UnknownValue): ArrayValue {
  return rest ? { kind: 'array', items, rest, source } : { kind: 'array', items, source };
}

/** One of `options`; a single option stands for itself, and choices inside are flattened. */
export function choice(options: readonly Value[], source: ValueSource): Value {
  const flat = withoutChoices(options);
  const [only] = flat;
  if (only && flat.length === 1) return only;
  return { kind: 'choice', options: flat, source } satisfies ChoiceValue;
}

/** `options` with those of the choices among them in their place. */
export function withoutChoices(options: readonly Value[]): readonly Value[] {
  if (!options.some((option) => option.kind === 'choice')) return options;
  return options.flatMap((option) => (option.kind === 'choice' ? option.options : [option]));
}

export function unknown(
  code: UnknownCode,
  text: string,
  source: ValueSource,
  more: { reference?: ResourceReference; pieces?: readonly (string | Value)[] } = {},
): UnknownValue {
  const { reference, pieces } = more;
  const value: Writable<UnknownValue> = { kind: 'unknown', reason: { code, text }, source };
  if (reference) value.reference = reference;
  if (pieces) value.pieces = pieces;
  return value;
}

/** The same value after one more hop: it keeps the place where it is written and remembers the way. */
export function through<T extends Value>(value: T, step: TrailStep): T {
  const { file, range, origin, trail } = value.source;
  return withSource(value, { file, range, origin, trail: [step, ...trail] });
}

/** The same value with another source. Values are copied by the thousand, and this is several times as fast as a literal that spreads. */
export function withSource<T extends Value>(value: T, source: ValueSource): T {
  const copy = { ...value };
  (copy as Writable<Value>).source = source;
  return copy;
}

/** The reference that reads `name` from what `reference` reads. */
export function furtherInto(reference: ResourceReference, name: string): ResourceReference {
  const copy: Writable<ResourceReference> = { ...reference };
  copy.path = [...reference.path, name];
  return copy;
}

type Writable<T> = { -readonly [Name in keyof T]: T[Name] };
