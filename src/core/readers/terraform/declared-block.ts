import type { HclAttribute, HclBlock, HclBody, HclLabel } from '../../syntax/hcl/tree';
import type { TextRange } from '../../text/text-range';

export interface WrittenAttribute {
  readonly file: string;
  readonly attribute: HclAttribute;
}

export interface WrittenBlock {
  readonly file: string;
  readonly block: HclBlock;
}

/** What is written in a body, of which override files may have replaced parts. */
export interface WrittenBody {
  readonly attributes: ReadonlyMap<string, WrittenAttribute>;
  readonly blocks: readonly WrittenBlock[];
}

/** A top-level block with what override files say about it. */
export interface DeclaredBlock extends WrittenBlock {
  readonly body: WrittenBody;
}

export function writtenBody(file: string, body: HclBody): WrittenBody {
  const attributes = new Map<string, WrittenAttribute>();
  for (const attribute of body.attributes) attributes.set(attribute.name, { file, attribute });
  return { attributes, blocks: body.blocks.map((block) => ({ file, block })) };
}

/** Terraform's merge: an argument replaces the argument of its name, blocks replace all blocks of their type. */
export function overridden(body: WrittenBody, override: WrittenBody): WrittenBody {
  const replaced = new Set(override.blocks.map(({ block }) => blockName(block)));
  const kept = body.blocks.filter(({ block }) => !replaced.has(blockName(block)));
  return {
    attributes: new Map([...body.attributes, ...override.attributes]),
    blocks: [...kept, ...override.blocks],
  };
}

/** The type of a block, and for a `dynamic` one the type of what it makes. */
export function blockName(block: HclBlock): string {
  return block.type === 'dynamic' ? (block.labels[0]?.text ?? '') : block.type;
}

/** From brace to brace. */
export function braces(block: HclBlock): TextRange {
  if (block.openBrace === undefined) return block.body.range;
  return { start: block.openBrace, end: block.closeBrace === undefined ? block.range.end : block.closeBrace + 1 };
}

/** A label's text without its quotes. */
export function labelText(label: HclLabel): TextRange {
  const { start, end } = label.range;
  return label.quoted && end - start >= 2 ? { start: start + 1, end: end - 1 } : label.range;
}
