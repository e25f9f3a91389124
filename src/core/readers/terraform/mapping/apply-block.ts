import { array, choice, literal, object, textSource } from '../../../design/make-value';
import type { ObjectValue, Value } from '../../../design/value';
import { blocksNamed, type EvaluatedBlock, type EvaluatedBody, emptyBody } from '../evaluated-body';
import type { MappedContent, MappedFrom } from './apply-mapping';
import { BodyBuilder } from './body-builder';
import type { BlockMapping } from './resource-mapping';

type PutContent = (builder: BodyBuilder, prefix: string, content: MappedContent, from: MappedFrom) => void;

const none: readonly never[] = [];

/** The blocks that a mapping reads, under their name or a former one; a dotted name goes through other blocks. */
export function mappedBlocks(
  { block, formerNames = none }: BlockMapping,
  body: EvaluatedBody,
): readonly EvaluatedBlock[] {
  const blocks = blocksOf(body, block);
  if (blocks.length > 0) return blocks;
  for (const name of formerNames) {
    const former = blocksOf(body, name);
    if (former.length > 0) return former;
  }
  return none;
}

function blocksOf(body: EvaluatedBody, name: string): readonly EvaluatedBlock[] {
  return name.includes('.') ? blocksAt(body, name.split('.')) : blocksNamed(body, name);
}

function blocksAt(body: EvaluatedBody, [name = '', ...further]: readonly string[]): readonly EvaluatedBlock[] {
  const blocks = blocksNamed(body, name);
  return further.length === 0 ? blocks : blocks.flatMap((block) => blocksAt(block.body, further));
}

/** Puts a block as an ARM object, or all blocks of its kind as an ARM array. */
export function putBlock(
  builder: BodyBuilder,
  prefix: string,
  mapping: BlockMapping,
  from: MappedFrom,
  putContent: PutContent,
): void {
  const blocks = mappedBlocks(mapping, from.body);
  const [first] = blocks;
  if (!first) return;
  const { nameRange, file } = first;
  if (mapping.path.endsWith('[]')) {
    const value = listOf(blocks, (block) => objectOf(block, mapping, from, putContent));
    builder.put(prefix + mapping.path.slice(0, -2), { nameRange, file, value }, 'extend');
    return;
  }
  const path = prefix + mapping.path;
  if (first.presence !== 'certain') {
    const value = uncertain(blocks, (block) => objectOf(block, mapping, from, putContent));
    builder.put(path, { nameRange, file, value });
    return;
  }
  builder.put(path, { nameRange, file, value: object([], textSource(file, first.range)) });
  const below = path === '' || path.endsWith('.') ? path : `${path}.`;
  putContent(builder, below, mapping, { ...from, body: first.body, owner: { file, range: nameRange } });
}

function objectOf(block: EvaluatedBlock, mapping: BlockMapping, from: MappedFrom, putContent: PutContent): ObjectValue {
  const owner = { file: block.file, range: block.nameRange };
  const builder = new BodyBuilder(owner);
  putContent(builder, '', mapping, { ...from, body: block.body, owner });
  return builder.build(textSource(block.file, block.range));
}

/** One of several blocks, or none; a block of which nothing is known is the reason why. */
function uncertain(blocks: readonly EvaluatedBlock[], made: (block: EvaluatedBlock) => ObjectValue): Value {
  const opaque = blocks.find((block) => block.reason && block.body === emptyBody);
  if (opaque?.reason) return opaque.reason;
  const options = blocks.map(made);
  const source = textSource(blocks[0]?.file ?? '', blocks[0]?.range ?? { start: 0, end: 0 });
  const certain = blocks.some((block) => block.presence === 'certain');
  return choice(certain ? options : [...options, literal(null, source)], source);
}

function listOf(blocks: readonly EvaluatedBlock[], made: (block: EvaluatedBlock) => ObjectValue): Value {
  const rest = blocks.find((block) => block.presence === 'repeated')?.reason;
  const listed = blocks.filter((block) => block.presence !== 'repeated');
  const items = listed.map((block) => ({ certain: block.presence === 'certain', value: made(block) }));
  const [first] = blocks;
  const source = textSource(first?.file ?? '', first?.declaration ?? { start: 0, end: 0 });
  if (rest && items.length === 0) return rest;
  const all = array(
    items.map((item) => item.value),
    source,
    rest,
  );
  const certain = items.filter((item) => item.certain).map((item) => item.value);
  return certain.length === items.length ? all : choice([all, array(certain, source, rest)], source);
}
