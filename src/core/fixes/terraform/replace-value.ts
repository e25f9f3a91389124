import type { ValueSource } from '../../design/value';
import type { ParsedFile } from '../../project/parsed-file';
import type { HclExpression } from '../../syntax/hcl/tree';
import { childrenOf, type HclNode } from '../../syntax/hcl/walk';
import { contains, type TextRange } from '../../text/text-range';
import type { FileEdit } from '../file-edit';
import type { FixValue } from '../fix';
import { indentationAt } from '../text-style';
import { isReplaceable, namedValue, writtenValue } from './expression-value';
import { sameFixValue } from './fix-values';
import { formatTerraformValue } from './format-terraform-value';
import { followNames, type PlacedExpression } from './module-values';
import { moduleTexts, type TerraformText, terraformText } from './terraform-text';

/**
 * Writes `value` where the value of `expression` is written: in its place, or at the variable's default or the local it
 * names. `source` tells where the value in force is from, if that is known: a variable's default does not count where
 * the caller of the module sets it. Undefined where the expression makes a choice or its value is not written out.
 */
export function replaceValue(
  file: TerraformText,
  expression: HclExpression,
  value: FixValue,
  source: ValueSource | undefined,
  files: ReadonlyMap<string, ParsedFile>,
): readonly FileEdit[] | undefined {
  const start = { file, expression };
  const target = namedValue(expression) ? kept(start, source, files) : start;
  if (!target) return undefined;
  const written = writtenValue(target.expression);
  if (written !== undefined && sameFixValue(written, value)) return [];
  if (!isReplaceable(target.expression)) return undefined;
  const { range } = target.expression;
  const newText = formatTerraformValue(value, target.file.style, indentationAt(target.file.text, range.start));
  if (newText === undefined) return undefined;
  const isSame = target.file.text.slice(range.start, range.end) === newText;
  return isSame ? [] : [{ file: target.file.path, edit: { range, newText } }];
}

/** Where a value that goes by a name is kept. */
function kept(
  start: PlacedExpression,
  source: ValueSource | undefined,
  files: ReadonlyMap<string, ParsedFile>,
): PlacedExpression | undefined {
  const target = followNames(start, moduleTexts(files, start.file.path));
  if (!source || source.origin === 'default' || isPlace(start, source)) return target;
  if (target && target.file.path === source.file && sameRange(target.expression.range, source.range)) return target;
  const file = terraformText(files, source.file);
  const expression = file && expressionAt(file, source.range);
  return file && expression && { file, expression };
}

/** Whether a source is just the place where the value is used, and tells nothing about where it is kept. */
function isPlace({ file, expression }: PlacedExpression, source: ValueSource): boolean {
  return file.path === source.file && contains(source.range, expression.range);
}

function expressionAt(file: TerraformText, range: TextRange): HclExpression | undefined {
  const pending: HclNode[] = [file.tree.body];
  for (let node = pending.pop(); node; node = pending.pop()) {
    if (sameRange(node.range, range) && isWrittenOut(node)) return node;
    pending.push(
      ...childrenOf(node).filter((child) => child.range.start <= range.start && range.end <= child.range.end),
    );
  }
  return undefined;
}

function isWrittenOut(node: HclNode): node is HclExpression {
  return node.kind === 'literal' || node.kind === 'template' || node.kind === 'tuple';
}

function sameRange(a: TextRange, b: TextRange): boolean {
  return a.start === b.start && a.end === b.end;
}
