import type { Location } from '../../../design/location';
import { literal, unknown } from '../../../design/make-value';
import type { ObjectValue, Property, Value } from '../../../design/value';
import { argumentAt, type EvaluatedBlock, type EvaluatedBody } from '../evaluated-body';
import { mappedBlocks, putBlock } from './apply-block';
import { armValue, defaultValue, impliedValue } from './argument-value';
import { BodyBuilder } from './body-builder';
import { combinedValue } from './combined-value';
import { putCommonArguments } from './common-arguments';
import type { ArgumentMapping, BlockMapping, ChildMapping, CombinedMapping, ResourceMapping } from './resource-mapping';

/** A resource in Terraform's terms. */
export interface MappedFrom {
  readonly body: EvaluatedBody;
  /** What lacks the properties that are not written: the resource's name. */
  readonly owner: Location;
  /** The majors of the provider that are in force. */
  readonly majors: readonly number[];
}

/** A block that ARM has as a child resource of its own. */
export interface MappedChild {
  readonly type: string;
  readonly name: Value;
  readonly block: EvaluatedBlock;
  readonly blockName: string;
  readonly body: ObjectValue;
}

/** The ARM body of an azurerm resource. */
export function applyMapping(mapping: ResourceMapping, from: MappedFrom): ObjectValue {
  const builder = new BodyBuilder(from.owner);
  putCommonArguments(builder, from.body);
  putContent(builder, '', mapping, from);
  return builder.build();
}

/** What a resource that only modifies another adds to that one's body. */
export function applyAttachment(mapping: ResourceMapping, from: MappedFrom): ObjectValue {
  const builder = new BodyBuilder(from.owner);
  putContent(builder, '', mapping, from);
  return builder.build();
}

/** The child resources that an azurerm resource has as blocks. */
export function mappedChildren(mapping: ResourceMapping, from: MappedFrom): readonly MappedChild[] {
  return (mapping.children ?? []).flatMap((child) =>
    mappedBlocks(child, from.body).map((block) => {
      const builder = new BodyBuilder({ file: block.file, range: block.nameRange });
      const name = childName(child, block);
      builder.put('name', { nameRange: block.nameRange, file: block.file, value: name });
      putContent(builder, '', child, { ...from, body: block.body, owner: builder.owner });
      return { type: child.type, name, block, blockName: child.block, body: builder.build() };
    }),
  );
}

function childName(child: ChildMapping, block: EvaluatedBlock): Value {
  const source = { file: block.file, range: block.nameRange, origin: 'default', trail: [] } as const;
  if ('fixed' in child.name) return literal(child.name.fixed, source);
  const { argument } = child.name;
  return argumentAt(block.body, argument)?.value ?? unknown('unsupported', `\`${argument}\` is not written`, source);
}

/** What a mapping and a block's mapping have in common. */
export interface MappedContent {
  readonly arguments: readonly ArgumentMapping[];
  readonly blocks?: readonly BlockMapping[];
  readonly combined?: readonly CombinedMapping[];
  readonly constants?: BlockMapping['constants'];
}

/** Puts arguments, blocks, constants and defaults below `prefix`; what is written comes first. */
function putContent(builder: BodyBuilder, prefix: string, content: MappedContent, from: MappedFrom): void {
  const missing = content.arguments.filter((mapping) => !putArgument(builder, prefix, mapping, from));
  for (const block of content.blocks ?? []) putBlock(builder, prefix, block, from, putContent);
  for (const combined of content.combined ?? []) putCombined(builder, prefix, combined, from);
  for (const [path, json] of entriesOf(content.constants)) {
    builder.putDefault(prefix + path, json, from.owner);
  }
  for (const mapping of missing) {
    const fallback = defaultValue(mapping, knownIn(mapping, from.majors), from.owner);
    if (fallback) builder.putDefault(prefix + mapping.path, fallback, from.owner);
  }
}

/** Most mappings have none, and they are asked for every argument. */
function entriesOf<T>(record: Readonly<Record<string, T>> | undefined): readonly (readonly [string, T])[] {
  return record ? Object.entries(record) : none;
}

const none: readonly never[] = [];

function knownIn({ majors: span }: ArgumentMapping, majors: readonly number[]): readonly number[] {
  if (!span) return majors;
  return majors.filter((major) => major >= (span.since ?? 0) && major < (span.removedIn ?? Number.POSITIVE_INFINITY));
}

/** False where the argument is not written. */
function putArgument(builder: BodyBuilder, prefix: string, mapping: ArgumentMapping, from: MappedFrom): boolean {
  const written = writtenArgument(mapping, from.body);
  if (!written) return false;
  const { nameRange, file } = written;
  const value = armValue(mapping, written, () => defaultValue(mapping, from.majors, from.owner));
  builder.put(prefix + mapping.path, { nameRange, file, value });
  for (const [path, json] of entriesOf(mapping.implies)) {
    builder.putDefault(prefix + path, impliedValue(json, written.value, from.owner), from.owner);
  }
  for (const path of mapping.covers ?? []) {
    const part = unknown('unsupported', `it is a part of \`${mapping.argument}\``, written.value.source);
    if (!builder.has(prefix + path)) builder.put(prefix + path, { nameRange, file, value: part });
  }
  return true;
}

function writtenArgument({ argument, formerNames }: ArgumentMapping, body: EvaluatedBody): Property | undefined {
  const written = argumentAt(body, argument);
  if (written || !formerNames) return written;
  const block = argument.slice(0, argument.lastIndexOf('.') + 1);
  for (const name of formerNames) {
    const former = argumentAt(body, name.includes('.') ? name : block + name);
    if (former) return former;
  }
  return undefined;
}

function putCombined(builder: BodyBuilder, prefix: string, mapping: CombinedMapping, from: MappedFrom): void {
  const written = mapping.arguments.map((argument) => argumentAt(from.body, argument));
  const last = written.findLast((property) => property !== undefined);
  const value = combinedValue(mapping, written, from.owner);
  if (!value) return;
  if (last) builder.put(prefix + mapping.path, { nameRange: last.nameRange, file: last.file, value });
  else builder.putDefault(prefix + mapping.path, value, from.owner);
}
