import type { ParsedFile } from '../../analysis/parsed-file';
import type { HclBlock, HclFile } from '../../syntax/hcl/tree';
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

function directoryOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/') + 1);
}

/** The `resource` block that holds `range`. */
export function resourceBlockAt(file: TerraformText, range: TextRange): HclBlock | undefined {
  return file.tree.body.blocks.find((block) => block.type === 'resource' && contains(block.range, range));
}
