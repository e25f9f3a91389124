import type { HclAttribute, HclBlock, HclExpression } from '../../syntax/hcl/tree';
import { type FixValue, Placeholder, ReferenceTo } from '../fix';
import { namedValue, writtenValue } from './expression-value';
import { isFixValueList, isFixValueObject, sameFixValue } from './fix-values';
import { attributeNamed, labelOf } from './nested-body';
import { blocksOfType, type TerraformText } from './terraform-text';

/** An expression and the file it stands in. */
export interface PlacedExpression {
  readonly file: TerraformText;
  readonly expression: HclExpression;
}

const longestWay = 8;

/**
 * Where the value of `start` is written: itself, or the default of the variable or the local that it names, through as
 * many of them as there are. Undefined where a variable has no default.
 */
export function followNames(start: PlacedExpression, module: readonly TerraformText[]): PlacedExpression | undefined {
  let current: PlacedExpression | undefined = start;
  for (let way = 0; current && way < longestWay; way += 1) {
    const named = namedValue(current.expression);
    if (!named) return current;
    current = named.kind === 'var' ? defaultOf(named.name, module) : localNamed(named.name, module);
  }
  return undefined;
}

function defaultOf(name: string, module: readonly TerraformText[]): PlacedExpression | undefined {
  return firstIn(module, 'variable', (block) =>
    labelOf(block) === name ? attributeNamed(block.body, ['default']) : undefined,
  );
}

function localNamed(name: string, module: readonly TerraformText[]): PlacedExpression | undefined {
  return firstIn(module, 'locals', (block) => attributeNamed(block.body, [name]));
}

function firstIn(
  module: readonly TerraformText[],
  type: string,
  find: (block: HclBlock) => HclAttribute | undefined,
): PlacedExpression | undefined {
  for (const file of module) {
    for (const block of blocksOfType(file, type)) {
      const found = find(block);
      if (found) return { file, expression: found.value };
    }
  }
  return undefined;
}

/** Names under which modules keep an argument's value, where they differ from the argument's own. */
const otherNames: Readonly<Record<string, readonly string[]>> = {
  zone: ['availability_zone'],
  zones: ['availability_zones'],
};

/**
 * The module's own variable for the argument `name`, if its type takes `value` and its default, where it has one, is as
 * good: a fix then uses the variable instead of a literal.
 */
export function matchingVariable(name: string, value: FixValue, module: readonly TerraformText[]): string | undefined {
  if (value instanceof ReferenceTo || value instanceof Placeholder || isFixValueObject(value)) return undefined;
  const names = [name, ...(otherNames[name] ?? [])];
  const variables = module.flatMap((file) => blocksOfType(file, 'variable').map((block) => ({ file, block })));
  const found = variables.find(
    ({ file, block }) =>
      names.includes(labelOf(block)) &&
      takesType(file, attributeNamed(block.body, ['type']), value) &&
      isAsGood(attributeNamed(block.body, ['default']), value),
  );
  return found && `var.${labelOf(found.block)}`;
}

function takesType(file: TerraformText, type: HclAttribute | undefined, value: FixValue): boolean {
  const { start, end } = type?.value.range ?? { start: 0, end: 0 };
  const text = file.text.slice(start, end);
  if (isFixValueList(value)) return /^(list|set)\s*\((string|number|any)\)$/.test(text);
  return text === (typeof value === 'boolean' ? 'bool' : typeof value);
}

function isAsGood(attribute: HclAttribute | undefined, value: FixValue): boolean {
  if (!attribute) return true;
  const preset = writtenValue(attribute.value);
  if (preset === undefined || preset === null) return false;
  if (sameFixValue(preset, value)) return true;
  return isFixValueList(preset) && isFixValueList(value) && preset.length > 1 && value.length > 1;
}
