import type { Resource } from '../../design/resource';
import type { ParsedFile } from '../../project/parsed-file';
import type { HclBody, HclExpression, HclObject } from '../../syntax/hcl/tree';
import type { FileEdit } from '../file-edit';
import type { FixValue, RemoveProperty, SetProperty } from '../fix';
import { applyPlan } from './apply-plan';
import type { ArgumentTarget } from './argument-target';
import { makePlan } from './block-plan';
import { type FixValueObject, isFixValueObject } from './fix-values';
import { followNames, type PlacedExpression } from './module-values';
import { attributeNamed } from './nested-body';
import { applyObject, type ObjectContext, removeFromObject } from './object-text';
import { moduleTexts, resourceBlockAt, type TerraformText, terraformText } from './terraform-text';

type Change = SetProperty | RemoveProperty;

/** The edits that carry out all changes of one azapi resource; undefined where one cannot be written safely. */
export function writeAzapiChanges(
  resource: Resource,
  changes: readonly Change[],
  files: ReadonlyMap<string, ParsedFile>,
): readonly FileEdit[] | undefined {
  const file = terraformText(files, resource.file);
  const block = file && resourceBlockAt(file, resource.ranges.symbol);
  if (!file || block?.closeBrace === undefined) return undefined;
  const outside = changes.filter(({ path }) => outsideBody(path) !== undefined);
  const inside = changes.filter(({ path }) => outsideBody(path) === undefined);
  const argumentEdits = writeArguments(resource, outside, file, block.body, files);
  const bodyEdits = inside.length === 0 ? [] : writeBody(resource, inside, file, block.body, files);
  return argumentEdits && bodyEdits && [...argumentEdits, ...bodyEdits];
}

/** What azapi takes as arguments of the resource instead of in its `body`. */
function outsideBody(path: string): Pick<ArgumentTarget, 'steps' | 'argument'> | undefined {
  const lower = path.toLowerCase();
  const argument = (write: string) => ({ write, known: [write], replaces: [] });
  if (lower === 'name' || lower === 'location') return { steps: [], argument: argument(lower) };
  if (lower === 'identity.type') return { steps: [{ names: ['identity'], index: 0 }], argument: argument('type') };
  return undefined;
}

function writeArguments(
  resource: Resource,
  changes: readonly Change[],
  file: TerraformText,
  body: HclBody,
  files: ReadonlyMap<string, ParsedFile>,
): readonly FileEdit[] | undefined {
  if (changes.some((change) => change.kind === 'remove-property')) return undefined;
  const targets = changes.flatMap((change): readonly ArgumentTarget[] => {
    const place = outsideBody(change.path);
    if (!place || change.kind === 'remove-property') return [];
    return [{ ...place, value: change.value, path: change.path, strength: 'direct' }];
  });
  const plan = makePlan(targets);
  return plan && applyPlan(plan, body, { file, files, resource, removed: new Set() });
}

function writeBody(
  resource: Resource,
  changes: readonly Change[],
  file: TerraformText,
  block: HclBody,
  files: ReadonlyMap<string, ParsedFile>,
): readonly FileEdit[] | undefined {
  const settings = mergeSettings(changes);
  const body = attributeNamed(block, ['body']);
  if (!body) {
    const argument = { write: 'body', known: ['body'], replaces: [] };
    const target: ArgumentTarget = { steps: [], argument, value: settings, path: undefined, strength: 'direct' };
    const plan = makePlan(Object.keys(settings).length > 0 ? [target] : []);
    return plan && applyPlan(plan, block, { file, files, resource, removed: new Set() });
  }
  const placed = followNames({ file, expression: encoded(body.value) }, moduleTexts(files, file.path));
  const object = placed && writtenObject(placed);
  if (!placed || !object) return undefined;
  const context: ObjectContext = { file: placed.file, files, resource };
  const removals = changes.filter((change) => change.kind === 'remove-property');
  const removed = removals.map(({ path }) => removeFromObject(object, path.split('.'), placed.file));
  const edits = applyObject(settings, object, '', context);
  return edits && removed.every((edit) => edit !== undefined) ? [...removed.flat(), ...edits] : undefined;
}

function encoded(expression: HclExpression): HclExpression {
  const [argument] = expression.kind === 'call' && expression.name === 'jsonencode' ? expression.arguments : [];
  return argument ?? expression;
}

function writtenObject({ expression }: PlacedExpression): HclObject | undefined {
  const inner = encoded(expression);
  return inner.kind === 'object' ? inner : undefined;
}

/** All values to set as one object. */
function mergeSettings(changes: readonly Change[]): FixValueObject {
  return changes
    .filter((change) => change.kind === 'set-property')
    .reduce<FixValueObject>((all, { path, value }) => merge(all, path.split('.'), value), {});
}

function merge(object: FixValueObject, [first = '', ...rest]: readonly string[], value: FixValue): FixValueObject {
  const present = object[first];
  const inner = present !== undefined && isFixValueObject(present) ? present : {};
  if (rest.length > 0) return { ...object, [first]: merge(inner, rest, value) };
  return { ...object, [first]: isFixValueObject(value) ? { ...inner, ...value } : value };
}
