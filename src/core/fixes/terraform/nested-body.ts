import type { HclAttribute, HclBlock, HclBody } from '../../syntax/hcl/tree';

/** One step into a nested block. */
export interface BlockStep {
  /** The name to write, then the other names that the block may have. */
  readonly names: readonly string[];
  /** Which of the blocks of that name. */
  readonly index: number;
}

/** A nested block's body, `absent` where the block can be added, `unclear` where it cannot be told which it is. */
export type NestedBody = HclBody | 'absent' | 'unclear';

/** The body of a nested block, also where one `dynamic` block makes them all. */
export function nestedBody(body: HclBody, { names, index }: BlockStep): NestedBody {
  if (body.attributes.some((attribute) => names.includes(attribute.name))) return 'unclear';
  const blocks = body.blocks.filter((block) => names.includes(block.type));
  const generated = body.blocks.filter((block) => block.type === 'dynamic' && names.includes(labelOf(block)));
  if (generated.length === 0) {
    const block = blocks[index];
    if (block) return block.closeBrace === undefined ? 'unclear' : block.body;
    return index === blocks.length ? 'absent' : 'unclear';
  }
  const [only] = generated;
  if (!only || generated.length > 1 || blocks.length > 0) return 'unclear';
  return only.body.blocks.find((block) => block.type === 'content')?.body ?? 'unclear';
}

export function nestedBodyAt(body: HclBody, steps: readonly BlockStep[]): NestedBody {
  let current: NestedBody = body;
  for (const step of steps) {
    if (typeof current === 'string') return current;
    current = nestedBody(current, step);
  }
  return current;
}

export function attributeNamed(body: HclBody, names: readonly string[]): HclAttribute | undefined {
  return body.attributes.find((attribute) => names.includes(attribute.name));
}

export function labelOf(block: HclBlock, index = 0): string {
  return block.labels[index]?.text ?? '';
}
