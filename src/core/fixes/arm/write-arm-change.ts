import { type Edit, findNodeAtOffset, getNodePath, type JSONPath, modify, type Node, parseTree } from 'jsonc-parser';
import type { ParsedFile } from '../../analysis/parsed-file';
import type { JsonValue } from '../../design/value';
import type { TextRange } from '../../text/text-range';
import type { FileEdit } from '../file-edit';
import type { FixValue, RemoveProperty, SetProperty } from '../fix';
import { locateChange, locateRemoval } from '../locate-change';
import { detectStyle } from '../text-style';
import { toArmValue } from './to-arm-value';

/** The edits for one change in an ARM template; undefined where it cannot be written safely. */
export function writeArmChange(
  change: SetProperty | RemoveProperty,
  files: ReadonlyMap<string, ParsedFile>,
): readonly FileEdit[] | undefined {
  return change.kind === 'set-property' ? setProperty(change, files) : removeProperty(change, files);
}

function setProperty(change: SetProperty, files: ReadonlyMap<string, ParsedFile>): readonly FileEdit[] | undefined {
  const target = locateChange(change.resource, change.path);
  const text = target && files.get(target.file)?.source.text;
  if (!target || text === undefined) return undefined;
  const root = parseTree(text, [], { allowTrailingComma: true });
  const node = root && nodeAt(root, target.range);
  if (!node) return undefined;
  const [name = '', ...rest] = target.kind === 'insert' ? target.path : [];
  const path = getNodePath(node);
  if (target.kind === 'replace') return edits(target.file, text, path, toArmValue(change.value));
  const nested = rest.reduceRight<FixValue>((inner, segment) => ({ [segment]: inner }), change.value);
  return edits(target.file, text, [...path, name], toArmValue(nested), indexOf(node, name));
}

function removeProperty(
  change: RemoveProperty,
  files: ReadonlyMap<string, ParsedFile>,
): readonly FileEdit[] | undefined {
  const target = locateRemoval(change.resource, change.path);
  if (!target) return [];
  const text = files.get(target.file)?.source.text;
  const root = text === undefined ? undefined : parseTree(text, [], { allowTrailingComma: true });
  const key = root && findNodeAtOffset(root, target.nameRange.start, true);
  if (text === undefined || !key?.parent) return undefined;
  return edits(target.file, text, getNodePath(key.parent.children?.[1] ?? key), undefined);
}

function edits(
  file: string,
  text: string,
  path: JSONPath,
  value: JsonValue | undefined,
  index?: number,
): readonly FileEdit[] {
  const { indent, lineEnding } = detectStyle(text);
  const changes = modify(text, path, value, {
    formattingOptions: { insertSpaces: indent !== '\t', tabSize: indent === '\t' ? 1 : indent.length, eol: lineEnding },
    ...(index !== undefined && { getInsertionIndex: () => index }),
  });
  return changes.filter((change) => !isNoChange(text, change)).map((change) => toFileEdit(file, change));
}

function toFileEdit(file: string, { offset, length, content }: Edit): FileEdit {
  return { file, edit: { range: { start: offset, end: offset + length }, newText: content } };
}

function isNoChange(text: string, { offset, length, content }: Edit): boolean {
  return text.slice(offset, offset + length) === content;
}

function nodeAt(root: Node, range: TextRange): Node | undefined {
  let node = findNodeAtOffset(root, range.start, false);
  while (node && !(node.offset === range.start && node.offset + node.length === range.end)) node = node.parent;
  return node;
}

/** Templates put a resource's own properties before `properties`, which comes last. */
function indexOf(node: Node, name: string): number {
  const keys = (node.children ?? []).map((property) => String(property.children?.[0]?.value));
  const properties = keys.indexOf('properties');
  return properties >= 0 && name !== 'properties' ? properties : keys.length;
}
