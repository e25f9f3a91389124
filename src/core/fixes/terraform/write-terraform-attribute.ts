import type { ParsedFile } from '../../project/parsed-file';
import type { HclBody } from '../../syntax/hcl/tree';
import { childrenOf, type HclNode } from '../../syntax/hcl/walk';
import type { TextRange } from '../../text/text-range';
import type { FileEdit } from '../file-edit';
import type { SetTerraformAttribute } from '../fix';
import { formatTerraformValue } from './format-terraform-value';
import { insertIntoBody, type NewArgument } from './insert-into-body';
import { attributeNamed } from './nested-body';
import { bodyOf } from './object-text';
import { replaceValue } from './replace-value';
import { type TerraformText, terraformText } from './terraform-text';

/** The edits that write attributes into one block or object; undefined where it is not there any more. */
export function writeTerraformAttributes(
  changes: readonly SetTerraformAttribute[],
  files: ReadonlyMap<string, ParsedFile>,
): readonly FileEdit[] | undefined {
  const [first] = changes;
  const file = first && terraformText(files, first.file);
  const body = file && bodyWithin(file, first.bodyRange);
  if (!file || !body) return undefined;
  const edits: FileEdit[] = [];
  const added: NewArgument[] = [];
  for (const { name, value } of changes) {
    const present = attributeNamed(body, [name, `"${name}"`]);
    const text = formatTerraformValue(value, file.style, '') ?? '';
    const replaced = present ? replaceValue(file, present.value, value, undefined, files) : [];
    if (!replaced) return undefined;
    edits.push(...replaced);
    if (!present) added.push({ name, text });
  }
  const insertions = insertIntoBody(file, body, added, [], { after: 'source' });
  return [...edits, ...insertions.map((edit) => ({ file: file.path, edit }))];
}

function bodyWithin(file: TerraformText, braces: TextRange): HclBody | undefined {
  const pending: HclNode[] = [file.tree.body];
  for (let node = pending.pop(); node; node = pending.pop()) {
    if (node.kind === 'block' && node.openBrace === braces.start && node.closeBrace === braces.end - 1)
      return node.body;
    if (node.kind === 'object' && node.range.start === braces.start) return bodyOf(node, file);
    pending.push(...childrenOf(node));
  }
  return undefined;
}
