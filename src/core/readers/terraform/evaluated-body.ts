import { array, choice, furtherInto, literal, object, textSource } from '../../design/make-value';
import type { ObjectValue, Property, UnknownValue, Value } from '../../design/value';
import type { TextRange } from '../../text/text-range';

/** The arguments and blocks of a resource or of a block in it, in Terraform's terms. */
export interface EvaluatedBody {
  readonly arguments: ReadonlyMap<string, Property>;
  readonly blocks: ReadonlyMap<string, readonly EvaluatedBlock[]>;
}

export interface EvaluatedBlock {
  /** The block's type in the text. */
  readonly nameRange: TextRange;
  /** From brace to brace. */
  readonly range: TextRange;
  readonly declaration: TextRange;
  readonly file: string;
  /** `possible`: it may be missing. `repeated`: nobody knows how often there is one like it, if at all. */
  readonly presence: 'certain' | 'possible' | 'repeated';
  /** Why the presence is not certain. */
  readonly reason: UnknownValue | undefined;
  readonly body: EvaluatedBody;
}

export const emptyBody: EvaluatedBody = { arguments: new Map(), blocks: new Map() };

/** The blocks of type `name`; an argument of that name that holds objects is read as blocks too, as in JSON. */
export function blocksNamed(body: EvaluatedBody, name: string): readonly EvaluatedBlock[] {
  const blocks = body.blocks.get(name);
  if (blocks) return blocks;
  const written = body.arguments.get(name);
  return written ? blocksOfValue(written, written.value, 'certain') : [];
}

function blocksOfValue(
  written: Property,
  value: Value,
  presence: EvaluatedBlock['presence'],
  reason?: UnknownValue,
): readonly EvaluatedBlock[] {
  const { nameRange, file } = written;
  const block = (content: EvaluatedBody): EvaluatedBlock => {
    const { range } = value.source;
    return { nameRange, range, declaration: range, file, presence, reason, body: content };
  };
  switch (value.kind) {
    case 'literal':
      return [];
    case 'unknown':
      return [{ ...block(emptyBody), presence: 'repeated', reason: value }];
    case 'object':
      return [block(bodyOfObject(value))];
    case 'array':
      return [
        ...value.items.flatMap((item) => blocksOfValue(written, item, presence, reason)),
        ...(value.rest ? [{ ...block(emptyBody), presence: 'repeated' as const, reason: value.rest }] : []),
      ];
    case 'choice':
      return value.options.flatMap((option) => blocksOfValue(written, option, 'possible', reason));
  }
}

function bodyOfObject(value: ObjectValue): EvaluatedBody {
  return { arguments: new Map([...value.properties.values()].map((entry) => [entry.name, entry])), blocks: new Map() };
}

/** The argument at a dotted path, which goes through blocks that occur at most once; a `null` is no argument. */
export function argumentAt(body: EvaluatedBody, path: string): Property | undefined {
  const dot = path.indexOf('.');
  if (dot < 0) {
    const written = body.arguments.get(path);
    return written && !(written.value.kind === 'literal' && written.value.value === null) ? written : undefined;
  }
  const name = path.slice(0, dot);
  const [block] = blocksNamed(body, name);
  if (!block) return undefined;
  const found = argumentAt(block.body, path.slice(dot + 1));
  if (block.presence === 'certain') return found;
  if (found) return { ...found, value: choice([found.value, literal(null, found.value.source)], found.value.source) };
  return block.reason && block.presence === 'repeated' && block.body === emptyBody
    ? { name, nameRange: block.nameRange, file: block.file, value: block.reason }
    : undefined;
}

/** The body as one object, its blocks as lists of objects, as a reference to the resource reads it. */
export function objectOfBody(body: EvaluatedBody, file: string, range: TextRange, rest?: UnknownValue): ObjectValue {
  const properties: Property[] = [];
  for (const written of body.arguments.values()) {
    if (written.value.kind !== 'literal' || written.value.value !== null) properties.push(written);
  }
  for (const [name, blocks] of body.blocks) {
    const [first] = blocks;
    if (!first) continue;
    const inner = rest && memberOf(rest, name);
    const items = blocks
      .filter((block) => block.presence !== 'repeated')
      .map((block) => objectOfBody(block.body, block.file, block.range, inner));
    const open = blocks.find((block) => block.presence === 'repeated')?.reason;
    const source = textSource(first.file, first.declaration);
    properties.push({ name, nameRange: first.nameRange, file: first.file, value: array(items, source, open) });
  }
  return object(properties, textSource(file, range), rest);
}

function memberOf(rest: UnknownValue, name: string): UnknownValue {
  const { reference } = rest;
  return reference ? { ...rest, reference: furtherInto(reference, name) } : rest;
}
