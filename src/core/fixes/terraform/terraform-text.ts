import type { ParsedFile } from '../../project/parsed-file';
import type { HclBlock, HclFile } from '../../syntax/hcl/tree';
import { directoryOf } from '../../text/path-parts';
import { lastHolding } from '../../text/range-search';
import { contains, type TextRange } from '../../text/text-range';
import { detectStyle, type TextStyle } from '../text-style';

/** A Terraform file in its own syntax, with its tree. */
export interface TerraformText {
  readonly path: string;
  readonly text: string;
  readonly tree: HclFile;
  readonly style: TextStyle;
}

/** The file at `path`; undefined where it is none of Terraform or written in JSON. */
export function terraformText(files: ReadonlyMap<string, ParsedFile>, path: string): TerraformText | undefined {
  const file = files.get(path);
  if (file?.syntax.language !== 'hcl' || path.endsWith('.json')) return undefined;
  const { text } = file.source;
  return { path, text, tree: file.syntax.tree, style: detectStyle(text) };
}

/** The files of the module that the file at `path` belongs to: those in its directory, itself first. */
export function moduleTexts(files: ReadonlyMap<string, ParsedFile>, path: string): readonly TerraformText[] {
  const directory = directoryOf(path);
  const others = [...files.keys()].filter((other) => other !== path && directoryOf(other) === directory);
  return [path, ...others]
    .filter((other) => files.get(other)?.source.language === 'terraform')
    .map((other) => terraformText(files, other))
    .filter((file) => file !== undefined);
}

/** The blocks of a file by their type; kept as long as the tree, since a file has many fixes. */
const blocksByType = new WeakMap<HclFile, ReadonlyMap<string, readonly HclBlock[]>>();

/** The top-level blocks of one type, such as `variable`, in the order of the text. */
export function blocksOfType({ tree }: TerraformText, type: string): readonly HclBlock[] {
  const known = blocksByType.get(tree);
  if (known) return known.get(type) ?? [];
  const groups = new Map<string, HclBlock[]>();
  for (const block of tree.body.blocks) {
    const group = groups.get(block.type);
    if (group) group.push(block);
    else groups.set(block.type, [block]);
  }
  blocksByType.set(tree, groups);
  return groups.get(type) ?? [];
}

/** The `resource` block that holds `range`. */
export function resourceBlockAt(file: TerraformText, range: TextRange): HclBlock | undefined {
  const block = lastHolding(file.tree.body.blocks, range.start);
  return block?.type === 'resource' && contains(block.range, range) ? block : undefined;
}
