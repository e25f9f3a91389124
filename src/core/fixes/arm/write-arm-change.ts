import {
  type Edit,
  findNodeAtLocation,
  findNodeAtOffset,
  getNodePath,
  type JSONPath,
  modify,
  type Node,
  parseTree,
} from 'jsonc-parser';
import type { ParsedFile } from '../../analysis/parsed-file';
import type { JsonValue } from '../../design/value';
import { offsetTooDeep } from '../../syntax/json/nesting';
import { applyEdits, type TextEdit } from '../../text/text-edit';
import type { TextRange } from '../../text/text-range';
import type { FileEdit } from '../file-edit';
import type { FixValue, RemoveProperty, SetProperty } from '../fix';
import { locateChange, locateProperty } from '../locate-change';
import { detectStyle } from '../text-style';
import { toArmValue } from './to-arm-value';

/** What a change comes to in one file: the value at a JSON path, or none where the path is to be taken away. */
interface Step {
  readonly file: string;
  readonly path: JSONPath;
  readonly value: JsonValue | undefined;
  readonly index?: number;
}

/**
 * The edits for the changes of one fix in ARM templates; undefined where one of them cannot be written safely. Changes
 * whose edits touch, such as two properties added to one object, become a single edit.
 */
export function writeArmChanges(
  changes: readonly (SetProperty | RemoveProperty)[],
  files: ReadonlyMap<string, ParsedFile>,
): readonly FileEdit[] | undefined {
  const byFile = new Map<string, Step[]>();
  for (const change of changes) {
    const step = change.kind === 'set-property' ? setProperty(change, files) : removeProperty(change, files);
    if (step === undefined) return undefined;
    if (step !== 'done') byFile.set(step.file, [...(byFile.get(step.file) ?? []), step]);
  }
  return [...byFile].flatMap(([file, steps]) => writeSteps(file, files.get(file)?.source.text ?? '', steps));
}

/** Whether `writeArmChanges` would give edits, without the cost of making them. */
export function canWriteArmChanges(
  changes: readonly (SetProperty | RemoveProperty)[],
  files: ReadonlyMap<string, ParsedFile>,
): boolean {
  return changes.every((change) => {
    const step = change.kind === 'set-property' ? setProperty(change, files) : removeProperty(change, files);
    return step !== undefined;
  });
}

function writeSteps(file: string, text: string, steps: readonly Step[]): readonly FileEdit[] {
  const edits = steps.flatMap((step) => editsOf(text, step));
  if (!edits.some((edit, index) => edits.slice(index + 1).some((other) => touch(edit, other)))) {
    return edits.map((edit) => ({ file, edit }));
  }
  const result = steps.reduce((changed, step) => applyEdits(changed, editsOf(changed, step)), text);
  return result === text ? [] : [{ file, edit: difference(text, result) }];
}

function touch(a: TextEdit, b: TextEdit): boolean {
  return a.range.start <= b.range.end && b.range.start <= a.range.end;
}

/** The one edit that leads from `before` to `after`. */
function difference(before: string, after: string): TextEdit {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start += 1;
  let tail = 0;
  while (tail < shorter - start && before.at(-1 - tail) === after.at(-1 - tail)) tail += 1;
  return { range: { start, end: before.length - tail }, newText: after.slice(start, after.length - tail) };
}

function setProperty(change: SetProperty, files: ReadonlyMap<string, ParsedFile>): Step | undefined {
  const target = locateChange(change.resource, change.path);
  const file = target && files.get(target.file);
  const root = file && rootOf(file);
  const node = root && nodeAt(root, target.range);
  if (target?.kind !== 'insert') {
    const value = toArmValue(change.value);
    const mayBecome = node && allows(node, value);
    return mayBecome
      ? { file: target?.file ?? '', path: getNodePath(node), value }
      : setWhereUsed(change, value, files);
  }
  // An object that an expression makes, such as createObject(), is no place to add a property to.
  if (node?.type !== 'object') return undefined;
  const [name = '', ...rest] = target.path;
  const path = getNodePath(node);
  const nested = rest.reduceRight<FixValue>((inner, segment) => ({ [segment]: inner }), change.value);
  return { file: target.file, path: [...path, name], value: toArmValue(nested), index: indexOf(node, name) };
}

/** Whether a value may stand at the node. Of a parameter's declaration only the default is a value, and an allowed one. */
function allows(node: Node, value: JsonValue): boolean {
  const path = getNodePath(node);
  const at = path.lastIndexOf('parameters');
  const declares = at === 0 || path[at - 1] === 'template';
  const [key, ...rest] = path.slice(at + 2);
  if (at < 0 || !declares || key === 'value') return true;
  if (key !== 'defaultValue') return false;
  const allowed = rest.length === 0 ? findNodeAtLocation(ancestor(node, 2), ['allowedValues'])?.children : undefined;
  return allowed?.some((item) => item.value === value) ?? true;
}

function ancestor(node: Node, levels: number): Node {
  return levels === 0 || !node.parent ? node : ancestor(node.parent, levels - 1);
}

/** At the property itself, where the place that its value comes from cannot be changed. */
function setWhereUsed(change: SetProperty, value: JsonValue, files: ReadonlyMap<string, ParsedFile>): Step | undefined {
  const property = locateProperty(change.resource, change.path);
  const file = property && files.get(property.file);
  const root = file && rootOf(file);
  const key = root && property && findNodeAtOffset(root, property.nameRange.start, true);
  const used = key?.parent?.children?.[1];
  return used && property && { file: property.file, path: getNodePath(used), value };
}

function removeProperty(change: RemoveProperty, files: ReadonlyMap<string, ParsedFile>): Step | 'done' | undefined {
  const target = locateProperty(change.resource, change.path);
  if (!target) return 'done';
  const file = files.get(target.file);
  const root = file && rootOf(file);
  const key = root && findNodeAtOffset(root, target.nameRange.start, true);
  if (!key?.parent) return undefined;
  return { file: target.file, path: getNodePath(key.parent.children?.[1] ?? key), value: undefined };
}

/** Trees with parents, which the paths need; kept as long as the file, since a file has many fixes. */
const roots = new WeakMap<ParsedFile, Node>();

function rootOf(file: ParsedFile): Node | undefined {
  const known = roots.get(file);
  if (known) return known;
  if (offsetTooDeep(file.source.text) !== undefined) return undefined;
  const root = parseTree(file.source.text, [], { allowTrailingComma: true });
  if (root) roots.set(file, root);
  return root;
}

function editsOf(text: string, { path, value, index }: Step): readonly TextEdit[] {
  const { indent, lineEnding } = detectStyle(text);
  const changes = modify(text, path, value, {
    formattingOptions: { insertSpaces: indent !== '\t', tabSize: indent === '\t' ? 1 : indent.length, eol: lineEnding },
    ...(index !== undefined && { getInsertionIndex: () => index }),
  });
  return changes.filter((change) => !isNoChange(text, change)).map(toTextEdit);
}

function toTextEdit({ offset, length, content }: Edit): TextEdit {
  return { range: { start: offset, end: offset + length }, newText: content };
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
