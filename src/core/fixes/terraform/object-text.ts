import { valueAt } from '../../design/read-value';
import type { Resource } from '../../design/resource';
import type { ParsedFile } from '../../project/parsed-file';
import type { HclBody, HclExpression, HclObject, HclObjectItem } from '../../syntax/hcl/tree';
import type { FileEdit } from '../file-edit';
import type { FixValue } from '../fix';
import { indentationAt } from '../text-style';
import { type FixValueObject, isFixValueObject } from './fix-values';
import { formatTerraformKey, formatTerraformValue, quoteTerraform } from './format-terraform-value';
import { insertIntoBody, type NewArgument } from './insert-into-body';
import { wholeLines } from './lines';
import { replaceValue } from './replace-value';
import type { TerraformText } from './terraform-text';

export interface ObjectContext {
  readonly file: TerraformText;
  readonly files: ReadonlyMap<string, ParsedFile>;
  readonly resource: Resource;
}

/** The edits that make an object in the text hold `settings`, whatever else it holds; `path` is the object's own. */
export function applyObject(
  settings: FixValueObject,
  object: HclObject,
  path: string,
  context: ObjectContext,
): readonly FileEdit[] | undefined {
  const { file } = context;
  const edits: FileEdit[] = [];
  const added: NewArgument[] = [];
  for (const [name, value] of Object.entries(settings)) {
    const item = itemNamed(object, name);
    const itemPath = path === '' ? name : `${path}.${name}`;
    if (item) {
      const inner = applyValue(value, item.value, itemPath, context);
      if (!inner) return undefined;
      edits.push(...inner);
    } else {
      const argument = newItem(object, name, value, file);
      if (!argument) return undefined;
      added.push(argument);
    }
  }
  const insertions = insertIntoBody(file, bodyOf(object, file), added, []);
  return [...edits, ...insertions.map((edit) => ({ file: file.path, edit }))];
}

function applyValue(
  value: FixValue,
  expression: HclExpression,
  path: string,
  context: ObjectContext,
): readonly FileEdit[] | undefined {
  if (!isFixValueObject(value)) {
    const source = valueAt(context.resource.body, path)?.source;
    return replaceValue(context.file, expression, value, source, context.files);
  }
  if (expression.kind === 'object') return applyObject(value, expression, path, context);
  if (expression.kind !== 'tuple') return undefined;
  const edits = Object.entries(value).map(([index, item]) => {
    const place = expression.items[Number(index)];
    return place && applyValue(item, place, `${path}.${index}`, context);
  });
  return edits.every((edit) => edit !== undefined) ? edits.flat() : undefined;
}

function newItem(object: HclObject, name: string, value: FixValue, file: TerraformText): NewArgument | undefined {
  if (/^\d+$/.test(name) || holdsIndex(value)) return undefined;
  const isQuoted = object.items.some(({ key }) => key.kind === 'template');
  const [first] = object.items;
  const indentation = first
    ? indentationAt(file.text, first.range.start)
    : indentationAt(file.text, object.range.start) + file.style.indent;
  const text = formatTerraformValue(value, file.style, indentation);
  return text === undefined ? undefined : { name: isQuoted ? quoteTerraform(name) : formatTerraformKey(name), text };
}

/** An item of a list that is not there cannot be added by its index. */
function holdsIndex(value: FixValue): boolean {
  return (
    isFixValueObject(value) && Object.entries(value).some(([name, item]) => /^\d+$/.test(name) || holdsIndex(item))
  );
}

/** An object's items, as if they were a block's arguments. */
export function bodyOf(object: HclObject, { text }: TerraformText): HclBody {
  const { start, end } = object.range;
  const attributes = object.items.map(({ key, value, range }) => ({
    kind: 'attribute' as const,
    range,
    name: text.slice(key.range.start, key.range.end),
    nameRange: key.range,
    value,
  }));
  return { kind: 'body', range: { start: start + 1, end: end - 1 }, attributes, blocks: [] };
}

/** The edits that take the item at the path away; none where it is not there. */
export function removeFromObject(
  object: HclObject,
  [first = '', ...rest]: readonly string[],
  file: TerraformText,
): readonly FileEdit[] | undefined {
  const item = itemNamed(object, first);
  if (!item) return [];
  if (rest.length > 0) return removeInside(item.value, rest, file);
  const lines = wholeLines(file.text, withComma(file.text, item));
  return lines && [{ file: file.path, edit: { range: lines, newText: '' } }];
}

function removeInside(
  expression: HclExpression,
  path: readonly string[],
  file: TerraformText,
): readonly FileEdit[] | undefined {
  if (expression.kind === 'object') return removeFromObject(expression, path, file);
  const [index = '', ...rest] = path;
  const item = expression.kind === 'tuple' ? expression.items[Number(index)] : undefined;
  return item && rest.length > 0 ? removeInside(item, rest, file) : undefined;
}

function withComma(text: string, { range }: HclObjectItem): HclObjectItem['range'] {
  const comma = /^[ \t]*,/.exec(text.slice(range.end, range.end + 100))?.[0] ?? '';
  return { start: range.start, end: range.end + comma.length };
}

function itemNamed(object: HclObject, name: string): HclObjectItem | undefined {
  return object.items.find((item) => item.name?.toLowerCase() === name.toLowerCase());
}
