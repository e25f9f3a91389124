import { type Edit, type JSONPath, modify } from 'jsonc-parser';
import type { JsonValue } from '../../design/value';
import type { ParsedFile } from '../../project/parsed-file';
import { findProperty } from '../../syntax/json/find-property';
import type { JsonNode } from '../../syntax/json/tree';
import { applyEdits, type TextEdit } from '../../text/text-edit';
import type { TextRange } from '../../text/text-range';
import type { FileEdit } from '../file-edit';
import type { FixValue, RemoveProperty, SetProperty } from '../fix';
import { holdsReference } from '../holds-reference';
import { locateChange, locateProperty, type WriteTarget } from '../locate-change';
import { areAllowing } from '../parameters-on-the-way';
import { detectStyle } from '../text-style';
import { type JsonPlace, nodeAt, propertyAt } from './json-place';
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

/** The edits that put a value in place of the one that stands in `range`; undefined where that is not possible. */
export function writeArmValue(
  { file, range }: { readonly file: string; readonly range: TextRange },
  value: FixValue,
  files: ReadonlyMap<string, ParsedFile>,
): readonly FileEdit[] | undefined {
  const parsed = files.get(file);
  const root = parsed && rootOf(parsed);
  const place = root && nodeAt(root, range);
  if (!parsed || !place) return undefined;
  return writeSteps(file, parsed.source.text, [{ file, path: place.path, value: toArmValue(value) }]);
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
  const place = root && nodeAt(root, target.range);
  if (target?.kind !== 'insert') {
    const value = toArmValue(change.value);
    const mayBecome = place && allows(place, value) && mayBeGiven(target, change, files);
    return mayBecome ? { file: target?.file ?? '', path: place.path, value } : setWhereUsed(change, value, files);
  }
  // An object that an expression makes, such as createObject(), is no place to add a property to.
  if (place?.node.kind !== 'object') return undefined;
  const [name = '', ...rest] = target.path;
  const keys = place.node.properties.map(({ key }) => key);
  const nested = rest.reduceRight<FixValue>((inner, segment) => ({ [segment]: inner }), change.value);
  return { file: target.file, path: [...place.path, name], value: toArmValue(nested), index: indexFor(name, keys) };
}

/** Whether the value may come the way that the present one has come: parameters may allow only some. */
function mayBeGiven(
  target: WriteTarget | undefined,
  { resource, value }: SetProperty,
  files: ReadonlyMap<string, ParsedFile>,
): boolean {
  if (target?.kind !== 'replace' || target.file === resource.file) return true;
  return !holdsReference(value) && areAllowing(target.trail, value, files);
}

/** Whether a value may stand at the place. Of a parameter's declaration only the default is a value, and an allowed one. */
function allows({ path, parent }: JsonPlace, value: JsonValue): boolean {
  const at = path.lastIndexOf('parameters');
  const declares = at === 0 || path[at - 1] === 'template';
  const [key, ...rest] = path.slice(at + 2);
  if (at < 0 || !declares || key === 'value') return true;
  if (key !== 'defaultValue') return false;
  const allowed = rest.length === 0 ? findProperty(parent?.node, 'allowedValues')?.value : undefined;
  return allowed?.kind === 'array' ? allowed.items.some((item) => isScalar(item, value)) : true;
}

function isScalar(node: JsonNode, value: JsonValue): boolean {
  return node.kind === 'null' ? value === null : 'value' in node && node.value === value;
}

/** At the property itself, where the place that its value comes from cannot be changed. */
function setWhereUsed(change: SetProperty, value: JsonValue, files: ReadonlyMap<string, ParsedFile>): Step | undefined {
  const property = locateProperty(change.resource, change.path);
  const file = property && files.get(property.file);
  const root = file && rootOf(file);
  const used = root && propertyAt(root, property.nameRange.start);
  return used?.property.value && { file: property?.file ?? '', path: used.path, value };
}

function removeProperty(change: RemoveProperty, files: ReadonlyMap<string, ParsedFile>): Step | 'done' | undefined {
  const target = locateProperty(change.resource, change.path);
  if (!target) return 'done';
  const file = files.get(target.file);
  const root = file && rootOf(file);
  const removed = root && propertyAt(root, target.nameRange.start);
  return removed && { file: target.file, path: removed.path, value: undefined };
}

/** Undefined where the text is nested too deeply for `modify`, which calls itself. */
function rootOf({ syntax }: ParsedFile): JsonNode | undefined {
  return syntax.language === 'json' && !syntax.tree.tooDeep ? syntax.tree.root : undefined;
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

/** Templates put a resource's own properties before `properties`, which comes last. */
function indexFor(name: string, keys: readonly string[]): number {
  const properties = keys.indexOf('properties');
  return properties >= 0 && name !== 'properties' ? properties : keys.length;
}
